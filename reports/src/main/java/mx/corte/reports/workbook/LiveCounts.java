package mx.corte.reports.workbook;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mx.corte.reports.model.DependencyEntry;
import mx.corte.reports.model.Edition;
import mx.corte.reports.model.MeetingEntry;
import mx.corte.reports.model.QuarterlyReport;
import org.jspecify.annotations.Nullable;

/**
 * The counts of a dependencia as formulas over the detail, while the detail is small enough to be counted again and again: one
 * recalculation reads about sixty columns per dependencia.
 */
final class LiveCounts {

    /** The ages of the backlog, as the detail and the measures call them. */
    static final List<String> AGES = List.of("0-15", "16-30", "31-60", "61+");

    private static final String KEY = "{clave}";
    private static final String IN_TIME = FigureWords.of("en_plazo");
    private static final String LATE = FigureWords.of("fuera_de_plazo");

    /** No formulas at all: the breakdowns, and quarters with too many rows. */
    static final LiveCounts NONE = new LiveCounts(null, Map.of());

    /** Rows of detail above which counts are values: the sheet says so. */
    static final int MOST_ROWS = 100_000;

    private final @Nullable SheetEntry detail;
    private final Map<String, String> formulas;

    /** @param formulas by measure; {@code KEY} stands for the cell with the dependencia's key */
    private LiveCounts(@Nullable SheetEntry detail, Map<String, String> formulas) {
        this.detail = detail;
        this.formulas = formulas;
    }

    /** @param detail the first sheet of the detail, which must be its only one */
    static LiveCounts over(SheetEntry detail, boolean isOnly, DetailPass pass, QuarterlyReport report) {
        return isOnly && detail.rows() <= MOST_ROWS && pass.isCountable(report) && areDistinct(report)
                ? new LiveCounts(detail, new Counting(detail).formulas(report.edition()))
                : NONE;
    }

    /** The meetings of a dependencia, counted over the sheet that lists them. */
    static LiveCounts ofMeetings(SheetEntry agenda, QuarterlyReport report) {
        if (!areDistinct(report)) {
            return NONE;
        }
        String held = range(agenda, "Agenda.dependencia") + "," + KEY + "," + range(agenda, "Agenda.cuenta") + ","
                + Formulas.quoted(Texts.SHEETS.get("si"));
        Map<String, String> formulas = new HashMap<>();
        formulas.put("reuniones_realizadas", "COUNTIFS(" + held + ")");
        formulas.put("personas_capacitadas", "SUMIFS(" + range(agenda, "Agenda.capacitadas") + "," + held + ")");
        report.meetings().stream()
                .map(MeetingEntry::modality)
                .filter(Formulas::isPlain)
                .forEach(modality -> formulas.put(
                        heldAs(modality),
                        "COUNTIFS(" + held + "," + range(agenda, "Agenda.modalidad") + "," + Formulas.quoted(modality)
                                + ")"));
        return new LiveCounts(agenda, formulas);
    }

    /** By which name the meetings of a modality are counted: no measure of its own. */
    static String heldAs(String modality) {
        return "reuniones_realizadas:" + modality;
    }

    private static String range(SheetEntry entry, String key) {
        return entry.range(Texts.SHEETS.label(key).header());
    }

    boolean areLive() {
        return detail != null;
    }

    /** @param keyCell where the dependencia's key stands */
    Optional<String> formula(String measure, String keyCell) {
        return Optional.ofNullable(formulas.get(measure)).map(formula -> formula.replace(KEY, keyCell));
    }

    private static boolean areDistinct(QuarterlyReport report) {
        Set<String> seen = new HashSet<>();
        return report.dependencies().stream()
                .map(DependencyEntry::key)
                .allMatch(key -> Formulas.isPlain(key) && seen.add(key.toUpperCase(Locale.ROOT)));
    }

    /** The rules of the measures in the words of a spreadsheet, over the columns of Detalle. */
    private record Counting(SheetEntry detail) {

        Map<String, String> formulas(Edition edition) {
            String start = Formulas.date(edition.start());
            LocalDate counted = edition.cutoff().isBefore(edition.end()) ? edition.cutoff() : edition.end();
            String inYear = is("cuenta", "si")
                    + when("fecha_turno", ">=", Formulas.date(edition.start().withDayOfYear(1)))
                    + when("fecha_turno", "<=", Formulas.date(counted));
            String cohort = is("cohorte", "si");
            String attended = is("atendida", "si");
            String before = is("cuenta", "si") + when("fecha_turno", "<", start);
            String answers = cohort + where("dias", ">=0");
            Map<String, String> formulas = new HashMap<>();
            formulas.put("turnadas", count(cohort));
            formulas.put("atendidas", count(cohort + attended));
            formulas.put("pendientes", count(cohort + is("atendida", "no")));
            formulas.put("turnadas_acumulado", count(inYear));
            formulas.put("atendidas_acumulado", count(inYear + attended));
            formulas.put("en_plazo", count(cohort + where("plazo", IN_TIME)));
            formulas.put(
                    "con_plazo_resuelto",
                    count(cohort + where("plazo", IN_TIME)) + "+" + count(cohort + where("plazo", LATE)));
            formulas.put("con_soporte", count(cohort + attended + where("documentos", ">=1")));
            formulas.put(
                    "dias_promedio",
                    Ratio.quotient("SUMIFS(" + column("dias") + "," + conditions(answers) + ")", count(answers), 2));
            formulas.put(
                    "rezago_inicial", count(before) + "-" + count(before + attended + when("respuesta", "<", start)));
            formulas.put(
                    "concluidas_en_periodo",
                    count(cohort + attended) + "+" + count(before + attended + when("respuesta", ">=", start)));
            formulas.put("rezago", count(where("antiguedad", "<>" + Formulas.NOT_APPLICABLE)));
            for (String age : AGES) {
                formulas.put("rezago_" + age, count(where("antiguedad", age)));
            }
            return formulas;
        }

        private String count(String conditions) {
            return "COUNTIFS(" + conditions(conditions) + ")";
        }

        private String conditions(String further) {
            return column("dependencia") + "," + KEY + further;
        }

        private String is(String key, String word) {
            return where(key, Texts.SHEETS.get(word));
        }

        private String where(String key, String criterion) {
            return "," + column(key) + "," + Formulas.quoted(criterion);
        }

        private String when(String key, String operator, String day) {
            return "," + column(key) + "," + Formulas.quoted(operator) + "&" + day;
        }

        private String column(String key) {
            return range(detail, "Detalle." + key);
        }
    }
}
