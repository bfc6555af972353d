package mx.corte.reports.leadership;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import mx.corte.reports.model.Edition;
import mx.corte.reports.model.IntakeCount;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.pdf.FigureText;
import mx.corte.reports.pdf.Section;

/** Where the figures come from: rows read, accepted and rejected per entity, and which frozen rows they were. */
final class Trace {

    private Trace() {}

    private record Row(String entity, String read, String accepted, String rejected, String reasons) {}

    static List<Section> sections(QuarterlyReport report) {
        String heading = Words.of("section.trace");
        List<Row> rows = report.intake().stream().map(Trace::row).toList();
        Section intake = rows.isEmpty()
                ? Paragraph.section("trace", Words.of("trace.intake-none")).startingPage()
                : new Section(heading, "leadership/intake", rows).startingPage();
        return List.of(intake, new Section("", Paragraph.TEMPLATE, identity(report)));
    }

    private static Row row(IntakeCount count) {
        String nothing = Words.of("nothing");
        if (!count.delivered()) {
            return new Row(count.entity(), Words.of("trace.not-delivered"), nothing, nothing, nothing);
        }
        // the model's map has no order of its own: by code, or the bytes would differ between two runs
        String reasons = reasons(new TreeMap<>(count.rejectedByReason()), "\n");
        return new Row(
                count.entity(),
                FigureText.of(count.read()),
                FigureText.of(count.accepted()),
                FigureText.of(count.rejected()),
                reasons.isEmpty() ? nothing : reasons);
    }

    private static List<Paragraph> identity(QuarterlyReport report) {
        Edition edition = report.edition();
        return List.of(
                new Paragraph(Words.of("trace.inconsistent"), inconsistent(report)),
                new Paragraph(
                        Words.of("trace.snapshot"),
                        Words.of("trace.snapshot-body", edition.snapshotId(), edition.snapshotHash())),
                new Paragraph(
                        Words.of("trace.configuration"),
                        Words.of("trace.configuration-body", edition.configurationHash())));
    }

    private static String inconsistent(QuarterlyReport report) {
        if (!report.measures().delivered("turnadas")) {
            return Words.of("unavailable");
        }
        String reasons = reasons(report.inconsistentByReason(), "; ");
        return reasons.isEmpty() ? Words.of("trace.inconsistent-none") : Words.of("trace.inconsistent-body", reasons);
    }

    private static String reasons(Map<String, Long> byReason, String separator) {
        return byReason.entrySet().stream()
                .map(entry -> Words.of("trace.reason", entry.getKey(), FigureText.of(entry.getValue())))
                .collect(Collectors.joining(separator));
    }
}
