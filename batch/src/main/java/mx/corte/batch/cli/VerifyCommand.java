package mx.corte.batch.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import mx.corte.batch.domain.FileDifference;
import mx.corte.batch.job.FolderVerification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
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

    @Override
    public Integer call() {
        FolderVerification verification = FolderVerification.of(folder);
        PrintWriter out = spec.commandLine().getOut();
        for (FileDifference difference : verification.differences()) {
            out.println(
                    switch (difference.kind()) {
                        case MISSING -> Messages.of("verify.missing", difference.path());
                        case CHANGED -> Messages.of("verify.changed", difference.path());
                        case EXTRA -> Messages.of("verify.extra", difference.path());
                    });
        }
        if (!verification.differences().isEmpty()) {
            return ExitCode.DIFFERENCE;
        }
        out.println(Messages.of("verify.same", verification.files(), folder));
        return ExitCode.DONE;
    }
}
