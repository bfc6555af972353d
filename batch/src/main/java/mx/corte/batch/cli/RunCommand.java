package mx.corte.batch.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import mx.corte.batch.CorteProperties;
import mx.corte.batch.domain.EntityCount;
import mx.corte.batch.domain.Problem;
import mx.corte.batch.domain.Quarter;
import mx.corte.batch.job.CloseRequest;
import mx.corte.batch.job.ClosedQuarter;
import mx.corte.batch.job.QuarterClosing;
import mx.corte.batch.job.Sources;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
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

    @Option(names = "--source", paramLabel = "FUENTE", defaultValue = "sample", descriptionKey = "run.source")
    private String source;

    @Option(names = "--cutoff", paramLabel = "FECHA", descriptionKey = "run.cutoff")
    private @Nullable LocalDate cutoff;

    @Option(names = "--output", paramLabel = "CARPETA", descriptionKey = "run.output")
    private @Nullable Path output;

    @Option(names = "--max-rejected", paramLabel = "PORCENTAJE", descriptionKey = "run.max-rejected")
    private @Nullable BigDecimal maxRejected;

    @Override
    public Integer call() {
        Quarter wanted =
                Quarter.parse(quarter).orElseThrow(() -> new Problem(Problem.Kind.USAGE, "usage.quarter", quarter));
        SourceOption from = SourceOption.parse(source);
        if (maxRejected != null && (maxRejected.signum() < 0 || maxRejected.compareTo(HUNDRED) > 0)) {
            throw new Problem(Problem.Kind.USAGE, "usage.value", "--max-rejected", maxRejected);
        }
        try (ConfigurableApplicationContext context = corte.start()) {
            CorteProperties properties = context.getBean(CorteProperties.class);
            ClosedQuarter closed = context.getBean(QuarterClosing.class)
                    .close(new CloseRequest(
                            wanted,
                            context.getBean(Sources.class).source(from.kind(), from.folder(), wanted),
                            Optional.ofNullable(cutoff),
                            Optional.ofNullable(output).orElse(properties.output()),
                            properties.thresholds(
                                    Optional.ofNullable(maxRejected).orElse(properties.maxRejectedPercent()))));
            report(closed);
        }
        return ExitCode.DONE;
    }

    private void report(ClosedQuarter closed) {
        PrintWriter out = spec.commandLine().getOut();
        NumberFormat numbers = NumberFormat.getIntegerInstance(new Locale("es", "MX"));
        if (closed.resumed()) {
            out.println(Messages.of("run.resumed"));
        }
        for (EntityCount count : closed.counts()) {
            out.println(
                    count.delivered()
                            ? Messages.of(
                                    "run.count",
                                    count.entity().sourceName(),
                                    numbers.format(count.read()),
                                    numbers.format(count.accepted()),
                                    numbers.format(count.rejected()))
                            : Messages.of("run.absent", count.entity().sourceName()));
        }
        out.println(Messages.of("run.sealed", closed.name(), closed.snapshotHash()));
        out.println(
                Messages.of("run.published", closed.folder().toAbsolutePath().normalize()));
    }
}
