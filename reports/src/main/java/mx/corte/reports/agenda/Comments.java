package mx.corte.reports.agenda;

import static mx.corte.reports.agenda.AgendaReport.WORDS;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import mx.corte.reports.model.Figure;
import mx.corte.reports.model.MeasureTable;
import mx.corte.reports.model.MeasureValue;
import mx.corte.reports.model.TopicCount;
import mx.corte.reports.pdf.FigureText;
import mx.corte.reports.pdf.Section;

/** What the figures say about the referred petitions in sentences, and lines to add to it by hand. */
final class Comments {

    private static final int TOPICS = 5;
    private static final int LINES = 5;

    private Comments() {}

    static List<Section> sections(MeetingKit kit) {
        return List.of(
                Point.plain(WORDS.of("section.comments"), sentences(kit).toArray(String[]::new)),
                Blanks.lines("", LINES));
    }

    private static List<String> sentences(MeetingKit kit) {
        if (!kit.measures().delivered("turnadas")) {
            return List.of(WORDS.of("petitions.unavailable"));
        }
        List<String> sentences = new ArrayList<>();
        if (isZero(kit, "turnadas")) {
            sentences.add(WORDS.of("comments.none", kit.asOf().quarter()));
        } else {
            sentences.add(WORDS.of(
                    "comments.referred",
                    kit.asOf().quarter(),
                    text(kit, "turnadas"),
                    text(kit, "atendidas"),
                    text(kit, "pendientes"),
                    text(kit, "porcentaje_atencion")));
            sentences.add(topics(kit.topics()));
        }
        if (value(kit, "dias_mediana").figure() instanceof Figure.Value) {
            sentences.add(WORDS.of("comments.days", text(kit, "dias_mediana"), text(kit, "dias_p90")));
        }
        sentences.add(
                isZero(kit, "rezago")
                        ? WORDS.of("comments.no-backlog")
                        : WORDS.of("comments.backlog", text(kit, "rezago"), text(kit, "rezago_61+")));
        return sentences;
    }

    private static String topics(List<TopicCount> topics) {
        String first = topics.stream()
                .limit(TOPICS)
                .map(topic -> WORDS.of(
                        "comments.topic",
                        topic.topic().equals("SIN_ESPECIFICAR") ? WORDS.of("topic.none") : topic.topic(),
                        FigureText.of(topic.referred()),
                        FigureText.of(topic.attended())))
                .collect(Collectors.joining("; "));
        return WORDS.of(topics.size() > TOPICS ? "comments.topics-first" : "comments.topics", first);
    }

    private static boolean isZero(MeetingKit kit, String measure) {
        return value(kit, measure).figure() instanceof Figure.Value number
                && number.amount().signum() == 0;
    }

    private static String text(MeetingKit kit, String measure) {
        MeasureValue value = value(kit, measure);
        return FigureText.of(value.figure(), value.unit());
    }

    private static MeasureValue value(MeetingKit kit, String measure) {
        return kit.measures()
                .get(measure, MeasureTable.DEPENDENCY, kit.dependency().key());
    }
}
