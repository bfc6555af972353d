package mx.corte.reports.leadership;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.corte.reports.leadership.Grid.Place;
import mx.corte.reports.model.AgreementEntry;
import mx.corte.reports.model.DependencyEntry;
import mx.corte.reports.model.MeasureTable;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.pdf.FigureText;
import mx.corte.reports.pdf.Section;

/** Which dependencias need attention, and why: lowest attention, most overdue, a planned meeting that was not held. */
final class Concerns {

    /** Of each kind of reason that is a matter of more or less. */
    private static final int WORST = 3;

    /** A measure of each source that a reason is taken from. */
    private static final List<String> SOURCES =
            List.of("turnadas", "reuniones_realizadas", "acuerdos_por_vencer", "reuniones_proyectadas");

    private final QuarterlyReport report;
    private final Map<String, List<String>> reasons = new LinkedHashMap<>();

    private Concerns(QuarterlyReport report) {
        this.report = report;
    }

    private record Row(String dependency, String why) {}

    static List<Section> sections(QuarterlyReport report) {
        Concerns concerns = new Concerns(report);
        concerns.find();
        List<Row> rows = concerns.rows();
        Section lead = new Section(Words.of("section.concerns"), Paragraph.TEMPLATE, lead(report, rows.isEmpty()));
        return rows.isEmpty() ? List.of(lead) : List.of(lead, new Section("", "leadership/concerns", rows));
    }

    /** Nobody is said to be without a reason that could not be looked for. */
    private static List<Paragraph> lead(QuarterlyReport report, boolean none) {
        List<String> missing = SOURCES.stream()
                .filter(measure -> !report.measures().delivered(measure))
                .toList();
        if (missing.isEmpty()) {
            return List.of(new Paragraph("", Words.of(none ? "concerns.none" : "concerns.lead")));
        }
        Paragraph unavailable = new Paragraph(
                "",
                Words.of(
                        "concerns.unavailable",
                        Words.listed(missing.stream()
                                .map(measure -> Words.of("source." + measure))
                                .toList())));
        if (!none) {
            return List.of(new Paragraph("", Words.of("concerns.lead")), unavailable);
        }
        boolean blind = missing.contains("turnadas")
                && missing.contains("acuerdos_por_vencer")
                && (missing.contains("reuniones_realizadas") || missing.contains("reuniones_proyectadas"));
        return blind ? List.of(unavailable) : List.of(unavailable, new Paragraph("", Words.of("concerns.none-left")));
    }

    private void find() {
        worst(Ranking.lowest(report).toList(), Comparator.comparing(key -> Ranking.share(report, key)))
                .forEach(key -> add(key, "concerns.attention", Grid.text(report, "porcentaje_atencion", place(key))));
        worst(key -> Grid.count(report, "rezago_61+", place(key)))
                .forEach(key -> add(key, "concerns.backlog", Grid.text(report, "rezago_61+", place(key))));
        worst(this::overdueAgreements)
                .forEach(key -> add(key, "concerns.agreements", FigureText.of(overdueAgreements(key))));
        if (report.measures().delivered("reuniones_realizadas")) {
            withoutMeeting();
        }
    }

    private void withoutMeeting() {
        report.dependencies().stream()
                .filter(DependencyEntry::inForce)
                .map(DependencyEntry::key)
                .filter(key -> Grid.count(report, "reuniones_proyectadas", place(key)) > 0)
                .filter(key -> Grid.count(report, "reuniones_realizadas", place(key)) == 0)
                .forEach(key -> add(key, "concerns.meetings", Grid.text(report, "reuniones_proyectadas", place(key))));
    }

    private Stream<String> worst(ToLongFunction<String> amount) {
        return worst(
                Grid.dependencies(report).stream()
                        .filter(key -> amount.applyAsLong(key) > 0)
                        .toList(),
                Comparator.comparingLong(amount).reversed());
    }

    /** Whoever is as bad as the last of them is one of them. */
    private static Stream<String> worst(List<String> keys, Comparator<String> worse) {
        List<String> sorted = keys.stream().sorted(worse).toList();
        return sorted.stream().filter(key -> sorted.size() <= WORST || worse.compare(key, sorted.get(WORST - 1)) <= 0);
    }

    private long overdueAgreements(String key) {
        return report.agreements().stream()
                .filter(AgreementEntry::overdue)
                .filter(entry -> entry.dependency().equals(key))
                .count();
    }

    private void add(String key, String reason, String number) {
        reasons.computeIfAbsent(key, none -> new ArrayList<>()).add(Words.of(reason, number));
    }

    private List<Row> rows() {
        return reasons.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, List<String>> entry) ->
                                entry.getValue().size())
                        .reversed())
                .map(entry -> new Row(
                        Grid.dependency(report, entry.getKey()),
                        entry.getValue().stream().collect(Collectors.joining("\n"))))
                .toList();
    }

    private static Place place(String key) {
        return new Place(MeasureTable.DEPENDENCY, key);
    }
}
