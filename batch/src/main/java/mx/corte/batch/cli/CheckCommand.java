package mx.corte.batch.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import mx.corte.batch.domain.Problem;
import mx.corte.batch.job.CheckedSource;
import mx.corte.batch.job.Progress;
import mx.corte.batch.job.ReadinessGate;
import mx.corte.batch.job.SourceCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code corte check <source>}: what closing from a source would meet. Writes nothing. */
@Command(name = "check", resourceBundle = "mx.corte.batch.cli.messages", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private Corte corte;

    @Parameters(index = "0", paramLabel = "FUENTE", descriptionKey = "check.source")
    private String source;

    @Option(names = "--quarter", paramLabel = "TRIMESTRE", descriptionKey = "check.quarter")
    private @Nullable String quarter;

    @Option(names = "--cutoff", paramLabel = "FECHA", descriptionKey = "run.cutoff")
    private @Nullable LocalDate cutoff;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    @Override
    public Integer call() {
        return LongRun.of(corte::look, corte.isQuiet() || json, spec.commandLine(), this::check);
    }

    private int check(ConfigurableApplicationContext context, Progress progress) {
        CheckedSource checked = context.getBean(SourceCheck.class)
                .check(
                        source,
                        Optional.ofNullable(quarter).map(Arguments::quarter),
                        Optional.ofNullable(cutoff),
                        progress);
        Optional<Problem> objection = context.getBean(ReadinessGate.class).objection(checked);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            Json.print(CheckDocument.of(checked, objection), out);
        } else {
            CheckSummary.print(checked, objection, out);
        }
        LedgerTable.warn(context, spec.commandLine().getErr());
        if (checked.over().isEmpty()) {
            return ExitCode.DONE;
        }
        spec.commandLine().getErr().println(over(checked));
        return ExitCode.REJECTED_ROWS;
    }

    private static String over(CheckedSource checked) {
        return Messages.of(
                "check.over",
                checked.maxRejectedPercent().stripTrailingZeros().toPlainString(),
                checked.over().stream()
                        .map(count -> count.entity().sourceName() + " " + count.rejected() + "/" + count.read())
                        .collect(Collectors.joining(", ")));
    }
}
