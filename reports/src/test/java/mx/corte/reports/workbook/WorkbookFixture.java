package mx.corte.reports.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mx.corte.reports.ReportFixture;
import mx.corte.reports.model.Edition;
import mx.corte.reports.model.MeasureTable;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.model.ReferralRow;
import mx.corte.reports.model.Rows;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Workbooks for tests, and what another library finds in them. */
final class WorkbookFixture {

    private static final LocalDate DAY = LocalDate.of(2022, 10, 4);

    private WorkbookFixture() {}

    static Path write(QuarterlyReport report, Path folder) throws IOException {
        Path file = folder.resolve("analistas.xlsx");
        new AnalystWorkbook().write(report, file);
        return file;
    }

    static QuarterlyReport withFolios(List<String> folios) {
        return withDetail(
                folios.stream().map(folio -> referral(folio, "Agua", DAY)).toList());
    }

    static QuarterlyReport withDetail(List<ReferralRow> rows) {
        return withDetail(rows.size(), Rows.of(rows));
    }

    static QuarterlyReport withDetail(long count, Rows<ReferralRow> rows) {
        QuarterlyReport report = ReportFixture.report(3, false);
        return copy(report, report.edition(), report.measures(), count, rows);
    }

    static QuarterlyReport revised(String kind) {
        QuarterlyReport first = ReportFixture.report(3, false);
        Edition edition = first.edition();
        return copy(
                first,
                new Edition(
                        edition.quarter(),
                        edition.start(),
                        edition.end(),
                        edition.cutoff(),
                        2,
                        kind,
                        "Llegaron tarde",
                        false,
                        edition.source(),
                        edition.extractedOn(),
                        "2022-T4-v2",
                        edition.snapshotHash(),
                        edition.configurationHash()),
                first.measures(),
                first.detailRows(),
                first.detail());
    }

    static QuarterlyReport withMeasures(QuarterlyReport report, MeasureTable measures) {
        return copy(report, report.edition(), measures, report.detailRows(), report.detail());
    }

    /** A quarter in which nothing happened and nothing was rejected. */
    static QuarterlyReport empty() {
        QuarterlyReport report = ReportFixture.report(1, false);
        return new QuarterlyReport(
                report.edition(),
                List.of(),
                report.measures(),
                report.dependencies(),
                Map.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                Rows.of(List.of()),
                Rows.of(List.of()),
                0,
                Rows.of(List.of()));
    }

    static ReferralRow referral(String folio, String topic, LocalDate received) {
        return new ReferralRow(
                folio,
                1,
                received,
                "VENTANILLA",
                topic,
                "15106",
                "D01",
                DAY,
                "",
                "TURNADA",
                null,
                0,
                true,
                true,
                false,
                DAY.plusDays(20),
                null,
                "por_vencer",
                "31-60");
    }

    private static QuarterlyReport copy(
            QuarterlyReport r, Edition edition, MeasureTable measures, long count, Rows<ReferralRow> detail) {
        return new QuarterlyReport(
                edition,
                r.indicators(),
                measures,
                r.dependencies(),
                r.names(),
                r.meetings(),
                r.intake(),
                r.inconsistentByReason(),
                r.notes(),
                r.rejects(),
                r.inconsistencies(),
                count,
                detail);
    }

    static List<String> sheetNames(Path file) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            return workbook.getSheets().map(Sheet::getName).toList();
        }
    }

    static List<Row> rows(Path file, String sheet) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false))) {
            return workbook.findSheet(sheet).orElseThrow().read();
        }
    }

    /** The texts of a column, the header first. */
    static List<String> column(Path file, String sheet, int column) throws IOException {
        return rows(file, sheet).stream().map(row -> row.getCellText(column)).toList();
    }

    /** What {@link #dump(Path, String)} says of every sheet, in order. */
    static List<String> dump(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String sheet : sheetNames(file)) {
            lines.addAll(dump(file, sheet));
        }
        return lines;
    }

    /** {@code sheet!cell type value}, of a number its format and of a formula itself too; one line per cell that holds something. */
    static List<String> dump(Path file, String sheet) throws IOException {
        return rows(file, sheet).stream()
                .flatMap(Row::stream)
                .filter(cell -> cell != null && !cell.getText().isEmpty())
                .map(cell -> line(sheet, cell))
                .toList();
    }

    private static String line(String sheet, Cell cell) {
        String line = sheet + "!" + cell.getAddress() + " " + cell.getType() + " "
                + cell.getRawValue().replace("\n", "\\n");
        return switch (cell.getType()) {
            case NUMBER -> line + " " + cell.getDataFormatString();
            case FORMULA -> line + " " + cell.getDataFormatString() + " =" + cell.getFormula();
            default -> line;
        };
    }
}
