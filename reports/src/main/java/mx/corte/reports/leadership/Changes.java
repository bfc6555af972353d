package mx.corte.reports.leadership;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import mx.corte.reports.model.MeasureTable;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.pdf.FigureText;
import mx.corte.reports.pdf.Section;

/** What a revision moved against the version before: indicators, then the total, then dependencias; nothing in a first version. */
final class Changes {

    /** As many fit two pages; of more only what everybody looks for is printed. */
    private static final int ALL = 60;

    private static final int ATTENTION = 2;

    private Changes() {}

    static List<Section> sections(QuarterlyReport report) {
        if (report.edition().revision() == 1) {
            return List.of();
        }
        List<Move> moves = Move.all(report.changes()).stream()
                .filter(Changes::isForLeadership)
                .sorted(Comparator.comparingInt(Changes::rank))
                .toList();
        List<Move> shown = moves.size() <= ALL
                ? moves
                : moves.stream().filter(move -> rank(move) <= ATTENTION).toList();
        List<Section> sections = new ArrayList<>();
        sections.add(Paragraph.section("changes", lead(report, moves.size(), moves.size() - shown.size())));
        if (!shown.isEmpty()) {
            sections.add(new Section(
                    "",
                    "leadership/changes",
                    shown.stream().map(move -> move.row(report)).toList()));
        }
        return sections;
    }

    private static String lead(QuarterlyReport report, int moves, int left) {
        String cells = FigureText.of(report.changes().size());
        if (report.changes().isEmpty()) {
            return Words.of("changes.none");
        }
        if (moves == 0) {
            return Words.of("changes.elsewhere", cells);
        }
        return left == 0
                ? Words.of("changes.all", FigureText.of(moves), cells)
                : Words.of("changes.some", FigureText.of(moves), FigureText.of(left), cells);
    }

    private static boolean isForLeadership(Move move) {
        String scope = move.place().scope();
        return scope.equals(MeasureTable.TOTAL) || scope.equals(MeasureTable.DEPENDENCY);
    }

    /** Of the dependencias their attention comes first: it is what they are compared by. */
    private static int rank(Move move) {
        if (move.place().isIndicator()) {
            return 0;
        }
        if (move.place().scope().equals(MeasureTable.TOTAL)) {
            return 1;
        }
        return move.place().id().equals(Standing.MEASURE) ? ATTENTION : ATTENTION + 1;
    }
}
