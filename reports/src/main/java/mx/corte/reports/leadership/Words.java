package mx.corte.reports.leadership;

import java.time.LocalDate;
import java.util.List;
import java.util.ResourceBundle;
import mx.corte.reports.pdf.Wording;

/** The report's fixed texts. */
final class Words {

    private static final Wording WORDING = new Wording("mx.corte.reports.leadership.messages");

    private Words() {}

    static ResourceBundle bundle() {
        return WORDING.bundle();
    }

    static String of(String key) {
        return WORDING.of(key);
    }

    /** @param arguments texts; numbers are formatted before */
    static String of(String key, String... arguments) {
        return WORDING.of(key, arguments);
    }

    static String named(String kind, String code) {
        return WORDING.named(kind, code);
    }

    /** @param names at least one */
    static String listed(List<String> names) {
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : of("and", String.join(", ", names.subList(0, last)), names.get(last));
    }

    static String day(LocalDate day) {
        return Wording.day(day);
    }
}
