package mx.corte.batch.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.corte.batch.job.FormatVerification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code corte check-format <file>}: judges a filled workbook of the platform by its own hidden rows. Starts no database. */
@Command(name = "check-format", resourceBundle = "mx.corte.batch.cli.messages", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class CheckFormatCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "ARCHIVO", descriptionKey = "format.file")
    private Path file;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    @Override
    public Integer call() {
        FormatVerification verification = FormatVerification.of(file);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            Json.print(verification, out);
        } else {
            verification.hallazgos().forEach(finding -> out.println(line(finding)));
            out.println(
                    verification.hallazgos().isEmpty()
                            ? Messages.of("format.good", file, verification.formato(), verification.filas())
                            : Messages.of(
                                    "format.bad", file, verification.hallazgos().size()));
        }
        return verification.hallazgos().isEmpty() ? ExitCode.DONE : ExitCode.FORMAT;
    }

    private static String line(FormatVerification.Finding finding) {
        return Stream.of(finding.celda(), finding.columna(), finding.detalle())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
