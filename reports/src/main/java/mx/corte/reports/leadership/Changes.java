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

    private static final int SHOWN = 60;

    private Changes() {}

    static List<Section> sections(QuarterlyReport report) {
        if (report.edition().revision() == 1) {
            return List.of();
        }
        List<Move> moves = Move.all(report.changes()).stream()
                .filter(Changes::isForLeadership)
                .sorted(Comparator.comparingInt(Changes::rank))
                .toList();
        List<Section> sections = new ArrayList<>();
        sections.add(Paragraph.section("changes", lead(report, moves.size())));
        if (!moves.isEmpty()) {
            sections.add(new Section(
                    "",
                    "leadership/changes",
                    moves.stream().limit(SHOWN).map(move -> move.row(report)).toList()));
        }
        return sections;
    }

    private static String lead(QuarterlyReport report, int moves) {
        String cells = FigureText.of(report.changes().size());
        if (report.changes().isEmpty()) {
            return Words.of("changes.none");
        }
        if (moves == 0) {
            return Words.of("changes.elsewhere", cells);
        }
        return moves <= SHOWN
                ? Words.of("changes.all", FigureText.of(moves), cells)
                : Words.of(
                        "changes.some",
                        FigureText.of(moves),
                        FigureText.of(SHOWN),
                        FigureText.of(moves - SHOWN),
                        cells);
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
        return move.place().id().equals("porcentaje_atencion") ? 2 : 3;
    }
}
