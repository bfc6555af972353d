package mx.corte.reports.leadership;

import java.util.List;
import java.util.stream.Stream;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.pdf.Section;

/** The words of the report, for who does not use them every day. */
final class Glossary {

    private Glossary() {}

    private record Row(String word, String meaning) {}

    static List<Section> sections(QuarterlyReport report) {
        List<Row> rows = Stream.of(
                        "petition",
                        "referral",
                        "attended",
                        "in-time",
                        "backlog",
                        "unit",
                        "meeting",
                        "agreement",
                        "projection",
                        "goal",
                        "fulfilment",
                        "light",
                        "cutoff",
                        "version",
                        "no_aplica",
                        "no_disponible")
                .map(word -> new Row(Words.of("word." + word), Words.of("meaning." + word)))
                .toList();
        return List.of(new Section(Words.of("section.glossary"), "leadership/glossary", rows));
    }
}
