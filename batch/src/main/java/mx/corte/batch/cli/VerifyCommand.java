package mx.corte.batch.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import mx.corte.batch.domain.FileDifference;
import mx.corte.batch.job.FolderVerification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code corte verify <folder>}: recomputes every hash of a manifest. Starts no database. */
@Command(name = "verify", resourceBundle = "mx.corte.batch.cli.messages", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class VerifyCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "CARPETA", descriptionKey = "verify.folder")
    private Path folder;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    @Override
    public Integer call() {
        FolderVerification verification = FolderVerification.of(folder);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            Json.print(document(verification), out);
        } else {
            print(verification, out);
        }
        return verification.differences().isEmpty() ? ExitCode.DONE : ExitCode.DIFFERENCE;
    }

    private static void print(FolderVerification verification, PrintWriter out) {
        for (FileDifference difference : verification.differences()) {
            out.println(
                    switch (difference.kind()) {
                        case MISSING -> Messages.of("verify.missing", difference.path());
                        case CHANGED -> Messages.of("verify.changed", difference.path());
                        case EXTRA -> Messages.of("verify.extra", difference.path());
                    });
        }
        if (verification.differences().isEmpty()) {
            out.println(Messages.of("verify.same", verification.files(), verification.folder()));
        }
    }

    private static Map<String, Object> document(FolderVerification verification) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("carpeta", verification.folder().toString());
        document.put("archivos", verification.files());
        document.put("coincide", verification.differences().isEmpty());
        document.put(
                "diferencias",
                verification.differences().stream()
                        .map(difference -> entry(difference))
                        .toList());
        return document;
    }

    private static Map<String, Object> entry(FileDifference difference) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("ruta", difference.path());
        entry.put("tipo", word(difference.kind()));
        return entry;
    }

    private static String word(FileDifference.Kind kind) {
        return switch (kind) {
            case MISSING -> "falta";
            case CHANGED -> "cambio";
            case EXTRA -> "sobra";
        };
    }
}
