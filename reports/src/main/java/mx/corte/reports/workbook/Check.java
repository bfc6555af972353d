package mx.corte.reports.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import mx.corte.reports.model.Figure;
import mx.corte.reports.model.IntakeCount;
import mx.corte.reports.model.MeasureTable;
import mx.corte.reports.model.MeasureValue;
import mx.corte.reports.model.MeetingEntry;
import mx.corte.reports.model.QuarterlyReport;

/**
 * What a sheet holds, counted by a formula over it, beside what the snapshot says.
 *
 * @param subject what is counted
 * @param inSheet what the formula gives
 */
record Check(String sheet, String subject, String formula, long inSheet, Figure inSnapshot) {

    /** Collects the checks of a workbook whose other sheets are written. */
    private static final class Collecting {

        private final Book book;
        private final QuarterlyReport report;
        private final List<Check> checks = new ArrayList<>();

        Collecting(Book book, QuarterlyReport report) {
            this.book = book;
            this.report = report;
        }

        /** A measure that a sheet lists by the keys of a scope. */
        void sums(String sheet, String scope, String... measures) {
            for (String measure : measures) {
                long sum = 0;
                for (String key : report.measures().keys(scope)) {
                    Long part = report.measures().get(measure, scope, key).numerator();
                    sum += part == null ? 0 : part;
                }
                adds(sheet, MeasureNames.label(measure).header(), measure, sum);
            }
        }

        /** A column that adds up to a measure of the total. */
        void adds(String sheet, String header, String measure, long sum) {
            add(sheet, MeasureNames.label(measure).header(), header, Formulas::sum, sum, total(measure));
        }

        void counts(String sheet, String key, String measure, long rows) {
            String yes = Texts.SHEETS.get("si");
            String header = header(sheet, key);
            add(
                    sheet,
                    MeasureNames.label(measure).header(),
                    header,
                    range -> Formulas.countIf(range, yes),
                    rows,
                    total(measure));
        }

        /** Of a table that goes on in other sheets, also each of them: of that the snapshot knows nothing. */
        void rows(String sheet, String header, long expected) {
            if (book.entries(sheet).size() > 1) {
                for (SheetEntry part : book.entries(sheet)) {
                    checks.add(new Check(
                            part.name(),
                            Texts.SHEETS.get("control.renglones_parte"),
                            Formulas.countAll(part.range(header)),
                            part.rows(),
                            Figure.Absent.NO_APLICA));
                }
            }
            long rows = book.entries(sheet).stream().mapToLong(SheetEntry::rows).sum();
            add(sheet, Texts.SHEETS.get("control.renglones"), header, Formulas::countAll, rows, Figure.count(expected));
        }

        private void add(
                String sheet,
                String subject,
                String header,
                UnaryOperator<String> formula,
                long inSheet,
                Figure inSnapshot) {
            String sum = book.entries(sheet).stream()
                    .map(entry -> formula.apply(entry.range(header)))
                    .collect(Collectors.joining("+"));
            checks.add(new Check(sheet, subject, sum, inSheet, inSnapshot));
        }

        private Figure total(String measure) {
            return report.measures().total(measure);
        }
    }

    static List<Check> of(Book book, QuarterlyReport report, DetailPass pass) {
        Collecting all = new Collecting(book, report);
        all.sums(
                SheetNames.DEPENDENCIES,
                MeasureTable.DEPENDENCY,
                "turnadas",
                "atendidas",
                "rezago",
                "reuniones_realizadas",
                "acuerdos_por_vencer");
        all.sums(SheetNames.UNITS, MeasureTable.EXECUTING_UNIT, "turnadas", "atendidas");
        all.sums(SheetNames.CHANNELS, MeasureTable.CHANNEL, "turnadas", "atendidas");
        all.sums(SheetNames.TOPICS, MeasureTable.TOPIC, "turnadas", "atendidas");
        all.sums(SheetNames.MUNICIPALITIES, MeasureTable.MUNICIPALITY, "turnadas", "atendidas");
        MeasureValue mean = report.measures().get("dias_promedio", MeasureTable.TOTAL, "");
        Long cases = mean.denominator();
        all.add(
                SheetNames.TIMES,
                Texts.SHEETS.get("control.respuestas"),
                header(SheetNames.TIMES, "turnos"),
                Formulas::sum,
                pass.answers(),
                cases == null ? mean.figure() : Figure.count(cases));
        all.sums(SheetNames.BACKLOG, MeasureTable.DEPENDENCY, "rezago");
        all.sums(SheetNames.MEETINGS, MeasureTable.DEPENDENCY, "reuniones_realizadas");
        all.counts(
                SheetNames.MEETING_LIST,
                "cuenta",
                "reuniones_realizadas",
                report.meetings().stream().filter(MeetingEntry::heldInQuarter).count());
        all.counts(
                SheetNames.AGREEMENTS,
                "del_trimestre",
                "acuerdos_por_vencer",
                report.agreements().stream()
                        .filter(agreement -> agreement.dueInQuarter())
                        .count());
        all.rows(
                SheetNames.INCONSISTENCIES,
                Texts.SHEETS.label("Lista.motivo").header(),
                report.inconsistentByReason().values().stream()
                        .mapToLong(Long::longValue)
                        .sum());
        all.rows(
                SheetNames.REJECTS,
                Texts.SHEETS.label("Lista.motivo").header(),
                report.intake().stream().mapToLong(IntakeCount::rejected).sum());
        all.adds(
                SheetNames.CUBE,
                header(SheetNames.CUBE, "turnadas"),
                "turnadas_acumulado",
                pass.cube().referred());
        all.adds(
                SheetNames.CUBE,
                header(SheetNames.CUBE, "atendidas"),
                "atendidas_acumulado",
                pass.cube().attended());
        all.rows(SheetNames.DETAIL, header(SheetNames.DETAIL, "folio"), report.detailRows());
        all.counts(SheetNames.DETAIL, "cohorte", "turnadas", pass.cohort());
        return List.copyOf(all.checks);
    }

    private static String header(String sheet, String key) {
        return Texts.SHEETS.label(sheet + "." + key).header();
    }
}
