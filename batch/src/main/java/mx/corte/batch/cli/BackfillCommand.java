package mx.corte.batch.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.corte.batch.CorteProperties;
import mx.corte.batch.domain.Actor;
import mx.corte.batch.domain.Problem;
import mx.corte.batch.domain.Quarter;
import mx.corte.batch.job.CloseRequest;
import mx.corte.batch.job.ClosedQuarter;
import mx.corte.batch.job.Progress;
import mx.corte.batch.job.QuarterClosing;
import mx.corte.batch.job.Sources;
import mx.corte.batch.schedule.Backfill;
import mx.corte.batch.schedule.Ledger;
import mx.corte.batch.schedule.LedgerEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code corte backfill <from>..<to>}: lists the quarters of a range that are not closed, then closes them, oldest first. */
@Command(name = "backfill", resourceBundle = "mx.corte.batch.cli.messages", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class BackfillCommand implements Callable<Integer> {

    private static final Pattern RANGE = Pattern.compile("(.+)\\.\\.(.+)");

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private Corte corte;

    @Parameters(index = "0", paramLabel = "DESDE..HASTA", descriptionKey = "backfill.quarters")
    private String range;

    @Option(names = "--mode", paramLabel = "MODO", defaultValue = "missing", descriptionKey = "backfill.mode")
    private String mode;

    @Option(names = "--dry-run", descriptionKey = "backfill.dry-run")
    private boolean dryRun;

    @Option(names = "--source", paramLabel = "FUENTE", descriptionKey = "backfill.from")
    private @Nullable String source;

    @Option(names = "--output", paramLabel = "CARPETA", descriptionKey = "run.output")
    private @Nullable Path output;

    @Option(names = "--by", paramLabel = "NOMBRE", defaultValue = "${sys:user.name}", descriptionKey = "run.by")
    private String by;

    @Override
    public Integer call() {
        List<Quarter> quarters = quarters();
        Backfill wanted = mode();
        Actor actor = Actor.person(by);
        return LongRun.of(
                dryRun ? corte::look : corte::start,
                corte.isQuiet(),
                spec.commandLine(),
                (context, progress) -> fill(context, quarters, wanted, actor, progress));
    }

    private int fill(
            ConfigurableApplicationContext context,
            List<Quarter> quarters,
            Backfill wanted,
            Actor actor,
            Progress progress) {
        PrintWriter out = spec.commandLine().getOut();
        Ledger ledger = context.getBean(Ledger.class);
        Clock clock = context.getBean(Clock.class);
        List<LedgerEntry> entries = ledger.entries(quarters, clock.instant());
        List<LedgerEntry> todo = entries.stream()
                .filter(entry -> wanted.wants(entry.history()))
                .filter(entry -> !ledger.timetable().cutoff(entry.quarter()).isAfter(LocalDate.now(clock)))
                .toList();
        Optional<String> from = todo.stream().allMatch(entry -> entry.history().resumes())
                ? Optional.empty()
                : Optional.of(from(context));
        for (LedgerEntry entry : entries) {
            out.println(Messages.of(
                    todo.contains(entry) ? "backfill.closes" : "backfill.leaves",
                    entry.quarter(),
                    LedgerTable.state(entry)));
        }
        for (LedgerEntry entry : dryRun ? List.<LedgerEntry>of() : todo) {
            LocalDate cutoff = ledger.timetable().cutoff(entry.quarter());
            ClosingSummary.print(close(context, entry, from, cutoff, actor, progress), out);
        }
        LedgerTable.warn(context, spec.commandLine().getErr());
        return ExitCode.DONE;
    }

    /** A version that is half done is finished as it was asked for. */
    private ClosedQuarter close(
            ConfigurableApplicationContext context,
            LedgerEntry entry,
            Optional<String> from,
            LocalDate cutoff,
            Actor actor,
            Progress progress) {
        QuarterClosing closing = context.getBean(QuarterClosing.class);
        if (entry.history().resumes()) {
            return closing.resume(entry.quarter(), actor, progress);
        }
        return closing.close(
                new CloseRequest(
                        entry.quarter(),
                        from,
                        Optional.of(cutoff),
                        Optional.ofNullable(output),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                actor,
                progress);
    }

    private String from(ConfigurableApplicationContext context) {
        String from = source == null
                ? context.getBean(CorteProperties.class).schedule().source()
                : source;
        if (from.isBlank()) {
            throw new Problem(Problem.Kind.USAGE, "backfill.source");
        }
        Sources.requireSource(from);
        return from;
    }

    private List<Quarter> quarters() {
        Matcher ends = RANGE.matcher(range);
        Optional<Quarter> from = ends.matches() ? Quarter.parse(ends.group(1)) : Optional.empty();
        Optional<Quarter> to = ends.matches() ? Quarter.parse(ends.group(2)) : Optional.empty();
        if (from.isEmpty() || to.isEmpty() || from.get().compareTo(to.get()) > 0) {
            throw new Problem(Problem.Kind.USAGE, "backfill.range", range);
        }
        List<Quarter> quarters = new ArrayList<>();
        for (Quarter quarter = to.get(); quarter.compareTo(from.get()) >= 0; quarter = quarter.minus(1)) {
            quarters.add(quarter);
        }
        return quarters;
    }

    private Backfill mode() {
        return Arrays.stream(Backfill.values())
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(mode))
                .findFirst()
                .orElseThrow(() -> new Problem(Problem.Kind.USAGE, "backfill.unknown", mode));
    }
}
