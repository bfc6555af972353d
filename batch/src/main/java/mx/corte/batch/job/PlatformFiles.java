package mx.corte.batch.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mx.corte.batch.configuration.Configuration;
import mx.corte.batch.domain.Period;
import mx.corte.batch.domain.Problem;
import mx.corte.batch.domain.Quarter;
import mx.corte.batch.indicator.Assessment;
import mx.corte.batch.indicator.Goal;
import mx.corte.batch.indicator.IndicatorDefinition;
import mx.corte.batch.publication.PublishedFile;
import mx.corte.batch.report.IndicatorComposition;
import mx.corte.reports.model.Edition;
import mx.corte.reports.model.Figure;
import mx.corte.reports.model.IndicatorResult;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.transparency.platform.BrokenFormat;
import mx.corte.reports.transparency.platform.PlatformFormat;
import mx.corte.reports.transparency.platform.PlatformReadBack;
import mx.corte.reports.transparency.platform.PlatformWorkbook;
import mx.corte.reports.transparency.platform.Violation;

/** The workbooks of the transparency platform: those whose format is for the quarter. */
final class PlatformFiles {

    private PlatformFiles() {}

    static List<PublishedFile> of(Configuration configuration, Quarter quarter) {
        return formats(configuration, quarter.end()).stream()
                .map(PlatformFiles::file)
                .toList();
    }

    /**
     * Fills every one with what is known before anything is read: after the freeze, configuration can no longer be mended.
     *
     * @param read the day on which the source is read
     * @throws Problem of kind CONFIGURATION naming the format and the first thing that is wrong
     */
    static void rehearse(Configuration configuration, Period period, boolean sample, LocalDate read) {
        LocalDate end = period.quarter().end();
        List<IndicatorResult> indicators = configuration.indicatorsInForce(end).stream()
                .map(indicator -> withoutNumber(configuration, indicator, period.quarter()))
                .toList();
        Edition edition = new Edition(
                period.quarter().toString(),
                period.start(),
                end,
                period.cutoff(),
                1,
                "",
                "",
                sample,
                "",
                read,
                "",
                "",
                "");
        for (PlatformFormat format : formats(configuration, end)) {
            try {
                PlatformWorkbook.rehearse(format, edition, indicators);
            } catch (BrokenFormat broken) {
                Violation first = broken.violations().get(0);
                throw new Problem(
                                Problem.Kind.CONFIGURATION,
                                "configuration.format.broken",
                                format.file(),
                                broken.violations().size(),
                                place(first),
                                first.sentence())
                        .because(broken);
            } catch (IOException e) {
                throw new Problem(
                                Problem.Kind.CONFIGURATION,
                                "configuration.format.template",
                                format.file(),
                                format.template().name())
                        .because(e);
            }
        }
    }

    private static IndicatorResult withoutNumber(
            Configuration configuration, IndicatorDefinition indicator, Quarter quarter) {
        Optional<Goal> goal = Goal.inForce(configuration.goals(), indicator.id(), quarter);
        return IndicatorComposition.compose(
                Assessment.ofFigure(indicator, Figure.Absent.NO_DISPONIBLE, goal),
                Goal.programmed(configuration.goals(), indicator.id(), quarter),
                List.of());
    }

    private static List<PlatformFormat> formats(Configuration configuration, LocalDate end) {
        List<PlatformFormat> formats = configuration.formats().stream()
                .filter(format -> format.isFor(end))
                .toList();
        Set<String> files = new HashSet<>();
        for (PlatformFormat format : formats) {
            if (!files.add(format.file())) {
                throw new Problem(Problem.Kind.CONFIGURATION, "configuration.format.twice", format.file(), end);
            }
        }
        return formats;
    }

    private static PublishedFile file(PlatformFormat format) {
        return new PublishedFile(
                "transparencia/" + format.fileName(),
                format.title(),
                (report, file) -> write(format, report, file),
                (file, report) -> format.listsIndicators() ? PlatformReadBack.read(file, format, report) : List.of(),
                value -> false,
                format.listsIndicators());
    }

    private static long write(PlatformFormat format, QuarterlyReport report, Path file) throws IOException {
        try {
            return PlatformWorkbook.write(format, report, file);
        } catch (BrokenFormat broken) {
            Violation first = broken.violations().get(0);
            throw new Problem(
                            Problem.Kind.OUTPUT,
                            "output.format",
                            format.file(),
                            broken.violations().size(),
                            place(first),
                            first.sentence())
                    .because(broken);
        }
    }

    private static String place(Violation violation) {
        return (violation.place() + " " + violation.heading()).strip();
    }
}
