package mx.corte.reports.workbook;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import mx.corte.reports.model.Edition;
import mx.corte.reports.model.Figure;
import mx.corte.reports.model.MeasureTable;
import mx.corte.reports.model.MeasureValue;
import mx.corte.reports.model.QuarterlyReport;
import org.jspecify.annotations.Nullable;

/** Resumen: which close this is, what the workbook holds, and the totals. Several blocks, one below the other. */
final class SummarySheet {

    private static final List<String> FACTS = List.of("dato", "contenido_dato");
    private static final List<String> CONTENTS = List.of("hoja", "que_contiene", "renglones", "observacion");
    private static final List<String> TOTALS =
            List.of("medida", "significado_medida", "valor", "unidad", "numerador", "denominador");
    private static final List<String> INTAKE = List.of("entidad", "entregada", "leidas", "aceptadas", "rechazadas");
    private static final List<String> REASONS = List.of("motivo", "significado_motivo", "turnos");

    private final Book book;
    private final QuarterlyReport report;
    private final BlockSheet sheet;

    /** Opens it as the workbook's next sheet, still empty. */
    SummarySheet(Book book, QuarterlyReport report) {
        this.book = book;
        this.report = report;
        this.sheet = new BlockSheet(book, SheetNames.SUMMARY, 44, 70, 14, 18, 14, 16);
    }

    static List<Label> labels() {
        return Stream.of(FACTS, CONTENTS, TOTALS, INTAKE, REASONS)
                .flatMap(List::stream)
                .map(SummarySheet::label)
                .toList();
    }

    void fill() {
        sheet.title(Texts.SHEETS.get("titulo") + " " + report.edition().quarter());
        sheet.line(pen -> pen.text(Texts.SHEETS.get("subtitulo")));
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
        sheet.line(pen -> {
            pen.text(Texts.SHEETS.get("dato." + key));
            value.accept(sheet.at(pen, 1));
        });
    }

    private void notes() {
        section("notas");
        report.notes().forEach(sheet::sentence);
        if (report.notes().isEmpty()) {
            sheet.line(pen -> pen.text(Texts.SHEETS.get("resumen.sin_notas")));
        }
    }

    private void contents() {
        block("contenido", CONTENTS);
        for (SheetEntry entry : book.entries()) {
            sheet.line(pen -> {
                sheet.link(pen, entry.name());
                sheet.at(pen, 1).text(Texts.SHEETS.get(entry.table() + ".contenido"));
                sheet.at(pen, 2).count(entry.rows());
                sheet.at(pen, 3).text(remark(entry));
            });
        }
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
            sheet.line(pen -> {
                pen.text(label.header());
                sheet.at(pen, 1).prose(label.meaning());
                sheet.at(pen, 2).figure(value.figure(), value.unit());
                sheet.at(pen, 3).text(label.unit());
                part(value, value.numerator(), sheet.at(pen, 4));
                part(value, value.denominator(), sheet.at(pen, 5));
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
                .forEach(entity -> sheet.line(pen -> {
                    pen.text(entity.entity());
                    sheet.at(pen, 1).yesNo(entity.delivered());
                    sheet.at(pen, 2).count(entity.read());
                    sheet.at(pen, 3).count(entity.accepted());
                    sheet.at(pen, 4).count(entity.rejected());
                }));
    }

    private void inconsistencies() {
        block("inconsistencias", REASONS);
        report.inconsistentByReason()
                .forEach((reason, rows) -> sheet.line(pen -> {
                    pen.text(reason);
                    sheet.at(pen, 1).prose(Texts.SHEETS.get("motivo." + reason, ""));
                    sheet.at(pen, 2).count(rows);
                }));
        if (report.inconsistentByReason().isEmpty()) {
            sheet.line(pen -> pen.text(Texts.SHEETS.get("resumen.sin_inconsistencias")));
        }
    }

    private void block(String section, List<String> columns) {
        section(section);
        sheet.headings(columns.stream().map(column -> label(column).header()).toList());
    }

    private void section(String key) {
        sheet.section(Texts.SHEETS.get("resumen." + key));
    }

    private static Label label(String key) {
        return Texts.SHEETS.label("Resumen." + key);
    }
}
