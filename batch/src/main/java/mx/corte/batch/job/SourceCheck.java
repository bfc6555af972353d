package mx.corte.batch.job;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import mx.corte.batch.configuration.Configuration;
import mx.corte.batch.configuration.ConfigurationFiles;
import mx.corte.batch.configuration.Placeholders;
import mx.corte.batch.domain.EntityCount;
import mx.corte.batch.domain.Jump;
import mx.corte.batch.domain.JumpLimits;
import mx.corte.batch.domain.Period;
import mx.corte.batch.domain.Problem;
import mx.corte.batch.domain.Quarter;
import mx.corte.batch.indicator.Measure;
import mx.corte.batch.report.ResultRepository;
import mx.corte.batch.source.Source;

/** Looks at a source as a closing would, against the same rules and limits, and writes nothing. */
public final class SourceCheck {

    /** Counts of the total that are compared with earlier quarters. */
    private static final List<Measure> COMPARED =
            List.of(Measure.REFERRED, Measure.ATTENDED, Measure.MEETINGS_HELD, Measure.AGREEMENTS_DUE);

    private final DataSource dataSource;
    private final Sources sources;
    private final QuarterClosing.Settings settings;
    private final JumpLimits limits;
    private final Clock clock;

    /** @param dataSource the reporting database, for the figures of earlier quarters */
    public SourceCheck(
            DataSource dataSource, Sources sources, QuarterClosing.Settings settings, JumpLimits limits, Clock clock) {
        this.dataSource = dataSource;
        this.sources = sources;
        this.settings = settings;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * Reads everything the source delivers.
     *
     * @param text the source, as after {@code --source}
     * @param quarter empty for the last one that is over
     * @param cutoff empty for the quarter's last day
     * @throws Problem when the source cannot be read, or a closing would not begin
     */
    public CheckedSource check(String text, Optional<Quarter> quarter, Optional<LocalDate> cutoff, Progress progress) {
        LocalDate today = LocalDate.now(clock);
        Quarter wanted = quarter.orElseGet(() -> Quarter.of(today).minus(1));
        Period period = Refusal.unlessPeriodHasPassed(wanted, cutoff.orElse(wanted.end()), today);
        Source source = sources.named(text, wanted);
        ConfigurationFiles files =
                ConfigurationFiles.read(settings.configurationBase(), settings.thresholds(), source.isSample());
        Configuration configuration = Configuration.parse(files, source.isSample());
        PlatformFiles.rehearse(configuration, period, source.isSample(), today);
        SourceExamination seen;
        Optional<LocalDate> day;
        try (SourceScan scan = SourceScan.open(source, configuration)) {
            seen = new SourceExamination(scan, configuration, period, today, progress);
            day = source.day().or(() -> scan.writtenAt().map(at -> LocalDate.ofInstant(at, clock.getZone())));
        }
        List<String> placeholders = source.isSample() ? List.of() : Placeholders.of(files, wanted.end());
        return report(text, period, seen, day, configuration, placeholders, source.isSample());
    }

    private CheckedSource report(
            String text,
            Period period,
            SourceExamination seen,
            Optional<LocalDate> day,
            Configuration configuration,
            List<String> placeholders,
            boolean sample) {
        List<EntityCount> counts = seen.counts();
        RejectThreshold threshold =
                new RejectThreshold(configuration.thresholds().maxRejectedPercent());
        Map<String, List<Long>> earlier = new ResultRepository(dataSource)
                .past(period.quarter(), sample)
                .counts(COMPARED.stream().map(Measure::id).toList());
        boolean whole = !period.cutoff().isBefore(period.quarter().end());
        List<Jump> jumps = whole ? limits.jumps(seen.totals(COMPARED), earlier) : List.of();
        return new CheckedSource(
                text,
                period.quarter(),
                period.cutoff(),
                counts,
                seen.reasons(),
                configuration.thresholds().maxRejectedPercent(),
                threshold.over(counts),
                seen.inconsistencies(),
                seen.yearsWithoutCalendar(),
                placeholders,
                earlier.values().stream().mapToInt(List::size).max().orElse(0),
                jumps,
                seen.lastMovement(),
                day);
    }
}
