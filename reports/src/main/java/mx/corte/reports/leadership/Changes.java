package mx.corte.reports.leadership;

import java.util.List;
import mx.corte.reports.model.Change;
import mx.corte.reports.model.MeasureTable;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.pdf.FigureText;
import mx.corte.reports.pdf.Section;

/** What a revision moved against the version before; nothing in a first version. */
final class Changes {

    private static final int SHOWN = 60;

    private Changes() {}

    private record Row(String figure, String of, String part, String before, String after) {}

    static List<Section> sections(QuarterlyReport report) {
        if (report.edition().revision() == 1) {
            return List.of();
        }
        List<Row> rows = report.changes().stream()
                .filter(Changes::isForLeadership)
                .limit(SHOWN)
                .map(change -> row(report, change))
                .toList();
        Section lead = Paragraph.section(
                "changes",
                report.changes().isEmpty()
                        ? Words.of("changes.none")
                        : Words.of(
                                "changes.lead", FigureText.of(report.changes().size()), FigureText.of(rows.size())));
        return rows.isEmpty() ? List.of(lead) : List.of(lead, new Section("", "leadership/changes", rows));
    }

    private static boolean isForLeadership(Change change) {
        return change.scope().equals(MeasureTable.TOTAL) || change.scope().equals(MeasureTable.DEPENDENCY);
    }

    private static Row row(QuarterlyReport report, Change change) {
        return new Row(
                name(report, change),
                change.scope().equals(MeasureTable.TOTAL) ? Words.of("total") : Grid.dependency(report, change.key()),
                change.column(),
                orNothing(change.before()),
                orNothing(change.after()));
    }

    private static String name(QuarterlyReport report, Change change) {
        return report.indicators().stream()
                .filter(result -> change.subject().equals("indicador")
                        && result.sheet().id().equals(change.id()))
                .map(result -> result.sheet().name())
                .findFirst()
                .orElse(change.id().replace('_', ' '));
    }

    private static String orNothing(String text) {
        return text.isEmpty() ? Words.of("nothing") : text;
    }
}
