package mx.corte.reports.transparency.platform;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import mx.corte.reports.model.Edition;
import mx.corte.reports.model.Figure;
import mx.corte.reports.model.Goal;
import mx.corte.reports.model.IndicatorResult;

/** What the reader of a row must know, in whole sentences: invented data, cut-off, version, why there is no number. */
final class RowNote {

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("mx.corte.reports.transparency.platform.notas", Locale.ROOT);

    static final String NO_GOAL = TEXTS.getString("sin_meta");

    private final List<String> sentences = new ArrayList<>();

    private RowNote(Edition edition) {
        if (edition.sample()) {
            add("muestra");
        }
        add("corte", Content.DAY_FIRST.format(edition.cutoff()), String.valueOf(edition.revision()));
        if (edition.cutoff().isBefore(edition.end())) {
            add("parcial", Content.DAY_FIRST.format(edition.end()));
        }
    }

    static String of(Edition edition, IndicatorResult indicator) {
        RowNote note = new RowNote(edition);
        if (indicator.value() instanceof Figure.Absent absent) {
            note.add(absent.status());
        }
        Goal goal = indicator.goal();
        if (goal == null) {
            note.add("meta.ninguna");
        } else if (goal.illustrative()) {
            note.add("meta.ilustrativa");
        } else if (goal.isAdjusted()) {
            note.add("meta.ajustada", goal.justification());
        }
        return note.text();
    }

    static String of(Edition edition, Datasets.Dataset dataset) {
        RowNote note = new RowNote(edition);
        note.sentences.add(dataset.note());
        return note.text();
    }

    private void add(String key, Object... arguments) {
        sentences.add(new MessageFormat(TEXTS.getString(key), Locale.ROOT).format(arguments));
    }

    private String text() {
        return String.join(" ", sentences).strip();
    }
}
