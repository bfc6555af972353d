package mx.corte.batch.publication;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.corte.reports.model.Figure;
import mx.corte.reports.model.IndicatorResult;
import mx.corte.reports.model.MeasureTable;
import mx.corte.reports.model.MeasureValue;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.model.ReadBack;

/** Compares every figure read back from every file with the snapshot's; a figure that a file should show and does not counts too. */
public final class Reconciliation {

    /** Counted like a figure: every frozen referral stands in the workbook. */
    public static final String DETAIL_ROWS = "renglones_de_detalle";

    private static final String NOT_FOUND = "";

    private record Cell(String measure, String scope, String key) {
        Cell {
            // control characters cannot stand in a workbook; its writer shows them as U+FFFD
            key = key.replaceAll("\\p{Cntrl}", "\uFFFD");
        }
    }

    /**
     * One figure of one file.
     *
     * @param inFile as read back, empty when it was not found
     * @param inSnapshot as frozen, empty when the snapshot has no such figure
     */
    public record Line(
            String file, String place, String measure, String scope, String key, String inFile, String inSnapshot) {

        /** A figure that the snapshot does not have never agrees, not even as an empty cell. */
        public boolean agrees() {
            return !inSnapshot.equals(NOT_FOUND) && inFile.equals(inSnapshot);
        }
    }

    /** What a report says: every figure it has. */
    private record Expected(QuarterlyReport report, Map<Cell, String> texts) {

        static Expected of(QuarterlyReport report) {
            Map<Cell, String> texts = new LinkedHashMap<>();
            for (MeasureValue value : report.measures().rows()) {
                texts.put(cell(value), text(value.figure()));
            }
            texts.put(new Cell(DETAIL_ROWS, MeasureTable.TOTAL, ""), String.valueOf(report.detailRows()));
            for (IndicatorResult indicator : report.indicators()) {
                texts.put(cell(indicator), text(indicator.value()));
            }
            return new Expected(report, texts);
        }
    }

    private final Expected inReport;
    private final Expected inPublicCopy;

    /** @param open what public files are compared with: the snapshot's figures, but for those kept back */
    public Reconciliation(QuarterlyReport report, QuarterlyReport open) {
        this.inReport = Expected.of(report);
        this.inPublicCopy = Expected.of(open);
    }

    /** What was read from one file, and what should have been. */
    public List<Line> compare(PublishedFile file, List<ReadBack> figures) {
        List<Line> lines = new ArrayList<>();
        Expected expected = file.isPublic() ? inPublicCopy : inReport;
        Set<Cell> found = new HashSet<>();
        for (ReadBack figure : figures) {
            Cell cell = new Cell(figure.measure(), figure.scope(), figure.key());
            found.add(cell);
            lines.add(line(expected, file, figure.place(), cell, figure.text()));
        }
        for (MeasureValue value : expected.report.measures().rows()) {
            if (file.shows().test(value) && !found.contains(cell(value))) {
                lines.add(line(expected, file, "", cell(value), NOT_FOUND));
            }
        }
        for (IndicatorResult indicator : expected.report.indicators()) {
            if (file.showsIndicators() && !found.contains(cell(indicator))) {
                lines.add(line(expected, file, "", cell(indicator), NOT_FOUND));
            }
        }
        return lines;
    }

    private static Line line(Expected expected, PublishedFile file, String place, Cell cell, String text) {
        return new Line(
                file.path(),
                place,
                cell.measure,
                cell.scope,
                cell.key,
                text,
                expected.texts.getOrDefault(cell, NOT_FOUND));
    }

    private static Cell cell(MeasureValue value) {
        return new Cell(value.measure(), value.scope(), value.key());
    }

    private static Cell cell(IndicatorResult indicator) {
        return new Cell("indicador:" + indicator.sheet().id(), "total", "");
    }

    private static String text(Figure figure) {
        return figure instanceof Figure.Value ? figure.plain() : figure.status();
    }
}
