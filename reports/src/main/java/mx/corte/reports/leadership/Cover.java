package mx.corte.reports.leadership;

import java.util.ArrayList;
import java.util.List;
import mx.corte.reports.model.Edition;
import mx.corte.reports.model.Figure;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.pdf.Section;

/** What this document is: title, quarter, cut-off, version and why it was revised; and whether there is anything to read. */
final class Cover {

    private Cover() {}

    private record Row(String title, String subtitle, String lines) {}

    static List<Section> sections(QuarterlyReport report) {
        String quarter = report.edition().quarter();
        String subtitle =
                Words.of("cover.subtitle", Words.named("ordinal", quarter.substring(6)), quarter.substring(0, 4));
        return List.of(new Section(
                "", "pdf/cover", List.of(new Row(Words.of("title"), subtitle, String.join("\n", lines(report))))));
    }

    private static List<String> lines(QuarterlyReport report) {
        Edition edition = report.edition();
        List<String> lines = new ArrayList<>();
        if (edition.sample()) {
            lines.add(Words.of("cover.sample"));
        }
        lines.add(Words.of("cover.quarter", edition.quarter(), Words.day(edition.start()), Words.day(edition.end())));
        lines.add(Words.of("cover.cutoff", Words.day(edition.cutoff()), "v" + edition.revision()));
        if (edition.revision() > 1) {
            lines.add(Words.of("cover.revision", Words.named("kind", edition.kind()), edition.reason()));
        }
        lines.add(Words.of("cover.source", edition.source(), Words.day(edition.extractedOn())));
        Figure referred = report.measures().total("turnadas");
        if (!report.measures().delivered("turnadas")) {
            lines.add(Words.of("cover.unavailable"));
        } else if (referred instanceof Figure.Value value && value.amount().signum() == 0) {
            lines.add(Words.of("cover.empty"));
        }
        return lines;
    }
}
