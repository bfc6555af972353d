package mx.corte.reports.dependency;

import static mx.corte.reports.dependency.DependencySheet.WORDS;

import java.util.List;
import mx.corte.reports.model.Corrections;
import mx.corte.reports.model.DependencyEntry;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.pdf.FigureText;
import mx.corte.reports.pdf.Section;

/** Inconsistent rows by reason, with their folios. */
final class ToCorrect {

    /** Characters that its column takes. */
    private static final int LINE = 56;

    private ToCorrect() {}

    private record Row(String reason, String detail, String rows, String folios) {}

    static Section section(QuarterlyReport report, DependencyEntry dependency, int room) {
        String heading = WORDS.of("section.corrections");
        Corrections corrections = report.corrections().get(dependency.key());
        if (corrections == null) {
            return Sentence.alone(
                    heading,
                    WORDS.of(report.measures().delivered("turnadas") ? "corrections.none" : "petitions.unavailable"));
        }
        boolean all = corrections.reasons().stream()
                .allMatch(
                        reason -> reason.rows() <= Math.min(room, reason.first().size()));
        return Sentence.around(
                heading,
                WORDS.of(all ? "corrections.all" : "corrections.first", FigureText.of(corrections.rows())),
                "dependency/corrections",
                corrections.reasons().stream().map(reason -> row(reason, room)).toList(),
                "");
    }

    /** Broken between folios only: at its hyphens one would be torn apart. */
    private static String lines(List<String> folios) {
        StringBuilder text = new StringBuilder();
        int line = 0;
        for (String folio : folios) {
            boolean fits = line + folio.length() <= LINE;
            text.append(line == 0 ? "" : fits ? ", " : ",\n").append(folio);
            line = (fits ? line : 0) + folio.length() + 2;
        }
        return text.toString();
    }

    private static Row row(Corrections.Reason reason, int room) {
        List<String> shown = reason.first().stream().limit(room).toList();
        String folios = lines(shown);
        long rest = reason.rows() - shown.size();
        return new Row(
                reason.reason(),
                reason.detail(),
                FigureText.of(reason.rows()),
                rest == 0 ? folios : WORDS.of("corrections.more", folios, FigureText.of(rest)));
    }
}
