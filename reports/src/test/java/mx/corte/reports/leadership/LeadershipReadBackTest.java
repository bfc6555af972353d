package mx.corte.reports.leadership;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mx.corte.reports.ReportFixture;
import mx.corte.reports.model.DependencyEntry;
import mx.corte.reports.model.Figure;
import mx.corte.reports.model.MeasureTable;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.model.ReadBack;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LeadershipReadBackTest {

    private final Path folder;

    LeadershipReadBackTest(@TempDir Path folder) {
        this.folder = folder;
    }

    static Stream<QuarterlyReport> reports() {
        return Stream.of(
                ReportFixture.report(1, true),
                ReportFixture.report(22, false),
                Variants.crowded(),
                Variants.emptyQuarter(0),
                Variants.nothingDelivered(22));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyFigureReadsBackAsItWasGiven(QuarterlyReport report) throws IOException {
        assertThat(compared(read(report, report))).containsExactlyInAnyOrderElementsOf(expected(report));
    }

    @Test
    void aFigureSaysOnWhichPageItStands() throws IOException {
        QuarterlyReport report = ReportFixture.report(3, true);
        assertThat(read(report, report)).first().extracting(ReadBack::place).isEqualTo("página 2");
    }

    @Test
    void aWrongFigureIsNoticed() throws IOException {
        QuarterlyReport snapshot = ReportFixture.report(22, true);
        Figure wrong = Figure.of(new BigDecimal("59.27"));
        QuarterlyReport printed = Variants.tampered(snapshot, "porcentaje_atencion", "D01", wrong);
        List<String> found = compared(read(printed, snapshot));
        assertThat(found)
                .contains("porcentaje_atencion dependencia D01 59.27")
                .doesNotContain("porcentaje_atencion dependencia D01 59.26")
                .hasSameSizeAs(expected(snapshot));
    }

    @Test
    void aZeroInPlaceOfNoFigureIsNoticed() throws IOException {
        QuarterlyReport snapshot = ReportFixture.report(3, true);
        QuarterlyReport printed =
                Variants.tampered(snapshot, "porcentaje_atencion", "D03", Figure.of(new BigDecimal("0.00")));
        assertThat(compared(read(printed, snapshot)))
                .contains("porcentaje_atencion dependencia D03 0.00")
                .doesNotContain("porcentaje_atencion dependencia D03 no_aplica");
    }

    @Test
    void aMissingPageIsNoticed() throws IOException {
        QuarterlyReport report = ReportFixture.report(60, true);
        Path whole = print(report);
        Path torn = folder.resolve("torn.pdf");
        try (PDDocument document = Loader.loadPDF(whole.toFile())) {
            document.removePage(4);
            document.save(torn.toFile());
        }
        List<String> found = compared(new LeadershipReadBack().read(torn, report));
        List<String> missing = new ArrayList<>(expected(report));
        missing.removeAll(found);
        assertThat(missing).hasSizeGreaterThan(8);
    }

    @Test
    void anIndicatorUnderAnotherNameIsUnknown() throws IOException {
        QuarterlyReport snapshot = Variants.crowded();
        assertThat(read(ReportFixture.report(3, true), snapshot))
                .extracting(ReadBack::measure)
                .contains("indicador:?Porcentaje de atención")
                .doesNotContain("indicador:uno", "indicador:dos");
    }

    private List<ReadBack> read(QuarterlyReport printed, QuarterlyReport snapshot) throws IOException {
        return new LeadershipReadBack().read(print(printed), snapshot);
    }

    private Path print(QuarterlyReport report) throws IOException {
        Path file = folder.resolve("informe-trimestral.pdf");
        new LeadershipReport().write(report, file);
        return file;
    }

    private static List<String> compared(List<ReadBack> figures) {
        return figures.stream()
                .map(figure -> line(figure.measure(), figure.scope(), figure.key(), figure.text()))
                .toList();
    }

    /** From the report alone. */
    private static List<String> expected(QuarterlyReport report) {
        List<String> lines = new ArrayList<>();
        report.indicators()
                .forEach(result ->
                        lines.add(line("indicador:" + result.sheet().id(), "total", "", text(result.value()))));
        for (Grid grid : Grid.ALL) {
            lines.addAll(row(grid, report, MeasureTable.TOTAL, ""));
            List<String> keys = grid.scope().equals(MeasureTable.DEPENDENCY)
                    ? report.dependencies().stream().map(DependencyEntry::key).toList()
                    : report.measures().keys(grid.scope());
            keys.forEach(key -> lines.addAll(row(grid, report, grid.scope(), key)));
        }
        return lines;
    }

    private static List<String> row(Grid grid, QuarterlyReport report, String scope, String key) {
        return grid.measures().stream()
                .map(measure -> line(
                        measure,
                        scope,
                        key,
                        text(report.measures().get(measure, scope, key).figure())))
                .toList();
    }

    private static String text(Figure figure) {
        return figure instanceof Figure.Value ? figure.plain() : figure.status();
    }

    private static String line(String measure, String scope, String key, String text) {
        return measure + " " + scope + " " + key + " " + text;
    }
}
