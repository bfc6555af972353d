package mx.corte.reports.workbook;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import mx.corte.reports.model.Edition;
import mx.corte.reports.model.Figure;
import mx.corte.reports.model.MeasureTable;
import mx.corte.reports.model.MeasureValue;
import mx.corte.reports.model.QuarterlyReport;
import org.jspecify.annotations.Nullable;

/** Portada: which close this is, what the workbook holds, and the totals. Several blocks, one below the other. */
final class CoverSheet {

    /** Which entity fills a sheet, where it is not the petitions. */
    private static final Map<String, String> SOURCES =
            Map.of(SheetNames.MEETING_LIST, "reuniones", SheetNames.AGREEMENTS, "acuerdos");

    private static final List<String> FACTS = List.of("dato", "contenido_dato");
    private static final List<String> CONTENTS = List.of("hoja", "que_contiene", "renglones", "observacion");
    private static final List<String> TOTALS =
            List.of("medida", "significado_medida", "valor", "unidad", "numerador", "denominador");

    private final Book book;
    private final QuarterlyReport report;
    private final BlockSheet sheet;

    /** Opens it as the workbook's next sheet, still empty. */
    CoverSheet(Book book, QuarterlyReport report) {
        this.book = book;
        this.report = report;
        this.sheet = new BlockSheet(book, SheetNames.COVER, 44, 70, 14, 18, 14, 16);
    }

    static List<Label> labels() {
        return Stream.of(FACTS, CONTENTS, TOTALS)
                .flatMap(List::stream)
                .map(CoverSheet::label)
                .toList();
    }

    void fill() {
        sheet.title(Texts.SHEETS.get("titulo") + " " + report.edition().quarter());
        sheet.line(pen -> pen.text(Texts.SHEETS.get("subtitulo")));
        facts(report.edition());
        contents();
        notes();
        totals();
    }

    private void facts(Edition edition) {
        block("identificacion", FACTS);
        fact("trimestre", pen -> pen.text(edition.quarter()));
        fact("inicio", pen -> pen.date(edition.start()));
        fact("fin", pen -> pen.date(edition.end()));
        fact("corte", pen -> pen.date(edition.cutoff()));
        fact("version", pen -> pen.text("v" + edition.revision()));
        fact("tipo", pen -> pen.text(Texts.SHEETS.get("tipo." + edition.kind())));
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
            sheet.line(pen -> pen.text(Texts.SHEETS.get("portada.sin_notas")));
        }
    }

    private void contents() {
        block("contenido", CONTENTS);
        for (SheetEntry entry : book.entries()) {
            sheet.line(pen -> {
                sheet.link(pen, entry.name());
                sheet.at(pen, 1).prose(Texts.SHEETS.get(entry.table() + ".contenido"));
                sheet.at(pen, 2).count(entry.rows());
                sheet.at(pen, 3).text(remark(entry));
            });
        }
    }

    private String remark(SheetEntry entry) {
        if (entry.number() > 1) {
            return Texts.SHEETS.get("portada.continua");
        }
        if (entry.rows() > 0) {
            return "";
        }
        String source = SOURCES.getOrDefault(entry.table(), "peticiones");
        boolean missing =
                report.intake().stream().anyMatch(intake -> intake.entity().equals(source) && !intake.delivered());
        return Texts.SHEETS.get(missing ? "portada.no_entregada" : "portada.sin_renglones");
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

    private void block(String section, List<String> columns) {
        section(section);
        sheet.headings(columns.stream().map(column -> label(column).header()).toList());
    }

    private void section(String key) {
        sheet.section(Texts.SHEETS.get("portada." + key));
    }

    private static Label label(String key) {
        return Texts.SHEETS.label("Portada." + key);
    }
}
