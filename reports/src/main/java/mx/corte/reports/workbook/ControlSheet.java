package mx.corte.reports.workbook;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.corte.reports.model.Figure;
import mx.corte.reports.model.IntakeCount;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.model.Unit;

/** Control: what each sheet adds up to, by formulas over it, beside the frozen snapshot; and what came in and why it was not counted. */
final class ControlSheet {

    private static final List<String> TOTALS =
            List.of("hoja", "que_se_cuenta", "en_hoja", "en_corte", "diferencia", "resultado");
    private static final List<String> INTAKE = List.of("entidad", "entregada", "leidas", "aceptadas", "rechazadas");
    private static final List<String> REASONS =
            List.of("lista", "motivo", "significado_motivo", "renglones", "en_lista");

    private static final String PETITIONS = "peticiones";
    private static final String AGREES = Texts.SHEETS.get("control.coincide");
    private static final String DIFFERS = Texts.SHEETS.get("control.difiere");

    private final Book book;
    private final QuarterlyReport report;
    private final ListedReasons reasons;
    private final BlockSheet sheet;

    private ControlSheet(Book book, QuarterlyReport report, ListedReasons reasons) {
        this.reasons = reasons;
        this.book = book;
        this.report = report;
        this.sheet = new BlockSheet(book, SheetNames.CONTROL, 20, 34, 52, 14, 14, 14);
    }

    static List<Label> labels() {
        return Stream.of(TOTALS, INTAKE, REASONS)
                .flatMap(List::stream)
                .map(ControlSheet::label)
                .toList();
    }

    /** The last sheet: all others are written. */
    static void write(Book book, QuarterlyReport report, DetailPass pass, ListedReasons reasons) {
        new ControlSheet(book, report, reasons).fill(Check.of(book, report, pass));
    }

    private void fill(List<Check> checks) {
        sheet.title(Texts.SHEETS.get("control.titulo"));
        block("totales", TOTALS);
        int first = sheet.nextRow();
        checks.forEach(this::check);
        block("recepcion", INTAKE);
        report.intake().forEach(this::intake);
        block("motivos", REASONS);
        report.intake().forEach(intake -> intake.rejectedByReason()
                .forEach((reason, rows) -> reason(SheetNames.REJECTS, intake.entity(), reason, rows)));
        report.inconsistentByReason()
                .forEach((reason, rows) -> reason(SheetNames.INCONSISTENCIES, PETITIONS, reason, rows));
        book.written(new SheetEntry(SheetNames.CONTROL, SheetNames.CONTROL, 1, labels(), first, checks.size()));
    }

    private void check(Check check) {
        sheet.line(pen -> {
            sheet.link(pen, check.sheet());
            sheet.at(pen, 1).prose(check.subject());
            sheet.at(pen, 2).formula(check.formula(), check.inSheet());
            sheet.at(pen, 3).figure(check.inSnapshot(), Unit.COUNT);
            if (check.inSnapshot() instanceof Figure.Value value) {
                long difference = check.inSheet() - value.amount().longValueExact();
                sheet.at(pen, 4).formula("C" + pen.row() + "-D" + pen.row(), difference);
                sheet.at(pen, 5)
                        .formula(
                                "IF(E" + pen.row() + "=0," + Formulas.quoted(AGREES) + "," + Formulas.quoted(DIFFERS)
                                        + ")",
                                difference == 0 ? AGREES : DIFFERS);
            }
        });
    }

    private void intake(IntakeCount entity) {
        sheet.line(pen -> {
            pen.text(entity.entity());
            sheet.at(pen, 1).yesNo(entity.delivered());
            sheet.at(pen, 2).count(entity.read());
            sheet.at(pen, 3).count(entity.accepted());
            sheet.at(pen, 4).count(entity.rejected());
        });
    }

    private void reason(String list, String entity, String reason, long rows) {
        sheet.line(pen -> {
            sheet.link(pen, list);
            sheet.at(pen, 1).text(reason);
            sheet.at(pen, 2).prose(Texts.SHEETS.get("motivo." + reason, "") + " (" + entity + ")");
            sheet.at(pen, 3).count(rows);
            sheet.at(pen, 4).formula(listed(list, entity, reason), reasons.rows(list, entity, reason));
        });
    }

    private String listed(String list, String entity, String reason) {
        return book.entries(list).stream()
                .map(entry -> "COUNTIFS("
                        + entry.range(Texts.SHEETS.label("Lista.entidad").header()) + "," + Formulas.quoted(entity)
                        + "," + entry.range(Texts.SHEETS.label("Lista.motivo").header()) + "," + Formulas.quoted(reason)
                        + ")")
                .collect(Collectors.joining("+"));
    }

    private void block(String section, List<String> columns) {
        sheet.section(Texts.SHEETS.get("control." + section));
        sheet.headings(columns.stream().map(column -> label(column).header()).toList());
    }

    private static Label label(String key) {
        return Texts.SHEETS.label("Control." + key);
    }
}
