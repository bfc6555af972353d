package mx.corte.reports.dependency;

import static mx.corte.reports.dependency.DependencySheet.WORDS;

import java.util.List;
import mx.corte.reports.model.DependencyEntry;
import mx.corte.reports.model.MeasureTable;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.model.TopicCount;
import mx.corte.reports.pdf.FigureText;
import mx.corte.reports.pdf.Section;

/** What the petitions are about. */
final class Topics {

    private Topics() {}

    private record Row(String topic, String referred, String attended) {}

    static Section section(QuarterlyReport report, DependencyEntry dependency, int room) {
        List<TopicCount> topics = report.topics().stream()
                .filter(topic -> topic.dependency().equals(dependency.key()))
                .toList();
        List<TopicCount> rest = topics.stream().skip(room).toList();
        return Sentence.around(
                WORDS.of("section.topics"),
                topics.isEmpty()
                        ? WORDS.of(report.measures().delivered("turnadas") ? "topics.none" : "petitions.unavailable")
                        : "",
                "dependency/topics",
                topics.stream().limit(room).map(topic -> row(report, topic)).toList(),
                rest.isEmpty()
                        ? ""
                        : WORDS.of(
                                "topics.rest",
                                FigureText.of(rest.size()),
                                FigureText.of(rest.stream()
                                        .mapToLong(TopicCount::referred)
                                        .sum()),
                                FigureText.of(rest.stream()
                                        .mapToLong(TopicCount::attended)
                                        .sum())));
    }

    private static Row row(QuarterlyReport report, TopicCount topic) {
        return new Row(
                report.name(MeasureTable.TOPIC, topic.topic()),
                FigureText.of(topic.referred()),
                FigureText.of(topic.attended()));
    }
}
