package mx.corte.reports.workbook;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.corte.reports.model.Edition;
import mx.corte.reports.model.Figure;
import mx.corte.reports.model.MeasureTable;
import mx.corte.reports.model.MeasureValue;
import mx.corte.reports.model.QuarterlyReport;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.jspecify.annotations.Nullable;

/** Resumen: which close this is, what the workbook holds, and the totals. Several blocks, one below the other. */
final class SummarySheet {

    private static final int[] WIDTHS = {44, 70, 14, 18, 14, 16};
    private static final int LAST_COLUMN = WIDTHS.length - 1;
    private static final int WIDTH = IntStream.of(WIDTHS).sum();

    private static final float TITLE_POINTS = 24;

    private static final List<String> FACTS = List.of("dato", "contenido_dato");
    private static final List<String> CONTENTS = List.of("hoja", "que_contiene", "renglones", "observacion");
    private static final List<String> TOTALS =
            List.of("medida", "significado_medida", "valor", "unidad", "numerador", "denominador");
    private static final List<String> INTAKE = List.of("entidad", "entregada", "leidas", "aceptadas", "rechazadas");
    private static final List<String> REASONS = List.of("motivo", "significado_motivo", "turnos");

    private final Book book;
    private final QuarterlyReport report;
    private final SXSSFSheet sheet;
    private int next;

    /** Opens it as the workbook's next sheet, still empty. */
    SummarySheet(Book book, QuarterlyReport report) {
        this.book = book;
        this.report = report;
        this.sheet = book.open(SheetNames.SUMMARY, WIDTH);
        this.next = book.firstRow();
    }

    static List<Label> labels() {
        return Stream.of(FACTS, CONTENTS, TOTALS, INTAKE, REASONS)
                .flatMap(List::stream)
                .map(SummarySheet::label)
                .toList();
    }

    void fill() {
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.setColumnWidth(i, WIDTHS[i] * 256);
        }
        line(pen ->
                pen.write(Texts.SHEETS.get("titulo") + " " + report.edition().quarter(), Ink.TITLE));
        sheet.getRow(next - 1).setHeightInPoints(TITLE_POINTS);
        sheet.createFreezePane(0, next);
        sheet.setRepeatingRows(new CellRangeAddress(0, next - 1, -1, -1));
        line(pen -> pen.text(Texts.SHEETS.get("subtitulo")));
        facts(report.edition());
        notes();
        contents();
        totals();
        intake();
        inconsistencies();
    }

    private void facts(Edition edition) {
        block("identificacion", FACTS);
        fact("trimestre", pen -> pen.text(edition.quarter()));
        fact("inicio", pen -> pen.date(edition.start()));
        fact("fin", pen -> pen.date(edition.end()));
        fact("corte", pen -> pen.date(edition.cutoff()));
        fact("version", pen -> pen.text("v" + edition.revision()));
        fact("tipo", pen -> pen.text(edition.kind()));
        fact("motivo", pen -> reason(edition, pen));
        fact("fuente", pen -> pen.prose(edition.source()));
        fact("extraccion", pen -> pen.date(edition.extractedOn()));
        fact("id", pen -> pen.text(edition.snapshotId()));
        fact("huella", pen -> pen.text(edition.snapshotHash()));
        fact("configuracion", pen -> pen.text(edition.configurationHash()));
        fact("recortados", pen -> pen.fact(book.truncatedTexts()));
    }

    private static void reason(Edition edition, CellPen pen) {
        pen.prose(edition.reason().isEmpty() ? FigureWords.of(Figure.Absent.NO_APLICA) : edition.reason());
    }

    private void fact(String key, Consumer<CellPen> value) {
        line(pen -> {
            pen.text(Texts.SHEETS.get("dato." + key));
            value.accept(at(pen, 1));
        });
    }

    private void notes() {
        section("notas");
        for (String note : report.notes()) {
            sheet.addMergedRegion(new CellRangeAddress(next, next, 0, LAST_COLUMN));
            line(pen -> pen.at(0, WIDTH).prose(note));
        }
        if (report.notes().isEmpty()) {
            line(pen -> pen.text(Texts.SHEETS.get("resumen.sin_notas")));
        }
    }

    private void contents() {
        block("contenido", CONTENTS);
        for (SheetEntry entry : book.entries()) {
            line(pen -> {
                link(pen.cell(Ink.LINK), entry.name());
                at(pen, 1).text(Texts.SHEETS.get(entry.table() + ".contenido"));
                at(pen, 2).count(entry.rows());
                at(pen, 3).text(remark(entry));
            });
        }
    }

    private void link(Cell cell, String name) {
        Hyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + name + "'!A1");
        cell.setCellValue(name);
        cell.setHyperlink(link);
    }

    private String remark(SheetEntry entry) {
        if (entry.number() > 1) {
            return Texts.SHEETS.get("resumen.continua");
        }
        if (entry.rows() > 0) {
            return "";
        }
        String source = entry.table().equals(SheetNames.MEETINGS) ? "reuniones" : "peticiones";
        boolean missing =
                report.intake().stream().anyMatch(intake -> intake.entity().equals(source) && !intake.delivered());
        return Texts.SHEETS.get(missing ? "resumen.no_entregada" : "resumen.sin_renglones");
    }

    private void totals() {
        block("totales", TOTALS);
        for (String measure : report.measures().measures(MeasureTable.TOTAL)) {
            MeasureValue value = report.measures().get(measure, MeasureTable.TOTAL, "");
            Label label = MeasureNames.label(measure);
            line(pen -> {
                pen.text(label.header());
                at(pen, 1).prose(label.meaning());
                at(pen, 2).figure(value.figure(), value.unit());
                at(pen, 3).text(label.unit());
                part(value, value.numerator(), at(pen, 4));
                part(value, value.denominator(), at(pen, 5));
            });
        }
    }

    private static void part(MeasureValue value, @Nullable Long part, CellPen pen) {
        if (value.figure() == Figure.Absent.NO_DISPONIBLE) {
            pen.absent(value.figure());
        } else {
            pen.count(part);
        }
    }

    private void intake() {
        block("recepcion", INTAKE);
        report.intake()
                .forEach(entity -> line(pen -> {
                    pen.text(entity.entity());
                    at(pen, 1).yesNo(entity.delivered());
                    at(pen, 2).count(entity.read());
                    at(pen, 3).count(entity.accepted());
                    at(pen, 4).count(entity.rejected());
                }));
    }

    private void inconsistencies() {
        block("inconsistencias", REASONS);
        report.inconsistentByReason()
                .forEach((reason, rows) -> line(pen -> {
                    pen.text(reason);
                    at(pen, 1).prose(Texts.SHEETS.get("motivo." + reason, ""));
                    at(pen, 2).count(rows);
                }));
        if (report.inconsistentByReason().isEmpty()) {
            line(pen -> pen.text(Texts.SHEETS.get("resumen.sin_inconsistencias")));
        }
    }

    private void block(String section, List<String> columns) {
        section(section);
        line(pen -> {
            for (int i = 0; i < columns.size(); i++) {
                at(pen, i).write(label(columns.get(i)).header(), Ink.HEADER);
            }
        });
    }

    private void section(String key) {
        next++;
        line(pen -> {
            for (int i = 0; i <= LAST_COLUMN; i++) {
                at(pen, i).write(i == 0 ? Texts.SHEETS.get("resumen." + key) : "", Ink.SECTION);
            }
        });
    }

    private void line(Consumer<CellPen> draw) {
        CellPen pen = book.pen(sheet.createRow(next++), false);
        draw.accept(at(pen, 0));
        pen.finishRow();
    }

    private static CellPen at(CellPen pen, int column) {
        return pen.at(column, WIDTHS[column]);
    }

    private static Label label(String key) {
        return Texts.SHEETS.label("Resumen." + key);
    }
}
