package mx.corte.batch.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import mx.corte.batch.domain.Actor;
import mx.corte.batch.domain.Problem;
import mx.corte.batch.domain.Quarter;
import mx.corte.batch.domain.Reason;
import mx.corte.batch.domain.Restatement;
import mx.corte.batch.domain.RevisionKind;
import mx.corte.batch.job.CloseRequest;
import mx.corte.batch.job.QuarterClosing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code corte run <quarter>}: closes a quarter. */
@Command(name = "run", resourceBundle = "mx.corte.batch.cli.messages", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class RunCommand implements Callable<Integer> {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private Corte corte;

    @Parameters(index = "0", paramLabel = "TRIMESTRE", descriptionKey = "run.quarter")
    private String quarter;

    @Option(names = "--source", paramLabel = "FUENTE", descriptionKey = "run.source")
    private @Nullable String source;

    @Option(names = "--cutoff", paramLabel = "FECHA", descriptionKey = "run.cutoff")
    private @Nullable LocalDate cutoff;

    @Option(names = "--output", paramLabel = "CARPETA", descriptionKey = "run.output")
    private @Nullable Path output;

    @Option(names = "--max-rejected", paramLabel = "PORCENTAJE", descriptionKey = "run.max-rejected")
    private @Nullable BigDecimal maxRejected;

    @Option(names = "--revision", descriptionKey = "run.revision")
    private boolean revision;

    @Option(names = "--kind", paramLabel = "TIPO", descriptionKey = "run.kind")
    private @Nullable String kind;

    @Option(names = "--reason", paramLabel = "MOTIVO", descriptionKey = "run.reason")
    private @Nullable String reason;

    @Option(names = "--force", paramLabel = "MOTIVO", descriptionKey = "run.force")
    private @Nullable String force;

    @Option(names = "--by", paramLabel = "NOMBRE", defaultValue = "${sys:user.name}", descriptionKey = "run.by")
    private String by;

    @Override
    public Integer call() {
        Quarter wanted = Arguments.quarter(quarter);
        if (maxRejected != null && (maxRejected.signum() < 0 || maxRejected.compareTo(HUNDRED) > 0)) {
            throw new Problem(Problem.Kind.USAGE, "usage.value", "--max-rejected", maxRejected);
        }
        CloseRequest request = new CloseRequest(
                wanted,
                Optional.ofNullable(source),
                Optional.ofNullable(cutoff),
                Optional.ofNullable(output),
                Optional.ofNullable(maxRejected),
                restatement(),
                Optional.ofNullable(force).map(Reason::new));
        return LongRun.of(corte, spec.commandLine(), (context, progress) -> {
            ClosingSummary.print(
                    context.getBean(QuarterClosing.class).close(request, Actor.person(by), progress),
                    spec.commandLine().getOut());
            LedgerTable.warn(context, spec.commandLine().getErr());
        });
    }

    /** A revision is never without kind and reason, and neither stands without it. */
    private Optional<Restatement> restatement() {
        if (!revision && kind == null && reason == null) {
            return Optional.empty();
        }
        if (!revision || kind == null || reason == null) {
            throw new Problem(Problem.Kind.USAGE, "usage.revision");
        }
        String asked = kind;
        return Optional.of(new Restatement(
                RevisionKind.ofRevision(asked).orElseThrow(() -> new Problem(Problem.Kind.USAGE, "usage.kind", asked)),
                reason));
    }
}
