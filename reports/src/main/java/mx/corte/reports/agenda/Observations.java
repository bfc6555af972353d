package mx.corte.reports.agenda;

import static mx.corte.reports.agenda.AgendaReport.WORDS;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import mx.corte.reports.model.ControlRow;
import mx.corte.reports.pdf.FigureText;
import mx.corte.reports.pdf.Section;
import mx.corte.reports.pdf.Wording;

/** What is wrong, referral by referral. A list too long for a meeting is not cut silently: the rest is in a file beside it. */
final class Observations {

    /** About three pages. */
    static final int MOST = 100;

    private Observations() {}

    private record Row(String folio, String referral, String reason, String detail) {}

    private record LateRow(String folio, String referral, String unit, String referred, String due, String late) {}

    static List<Section> sections(MeetingKit kit) {
        return List.of(
                Point.plain(WORDS.of("section.inconsistencies"), inconsistent(kit)),
                new Section("", "agenda/inconsistencies", rows(kit.inconsistencies())),
                Point.plain(WORDS.of("section.overdue"), overdue(kit)),
                new Section("", "agenda/overdue", late(kit)));
    }

    private static String overdue(MeetingKit kit) {
        int all = kit.overdue().size();
        return all == 0 ? none(kit, "overdue.none") : WORDS.of("overdue.some", FigureText.of(all)) + rest(all);
    }

    private static String none(MeetingKit kit, String key) {
        return WORDS.of(kit.measures().delivered("turnadas") ? key : "petitions.unavailable");
    }

    private static String inconsistent(MeetingKit kit) {
        List<ControlRow> found = kit.inconsistencies();
        if (found.isEmpty()) {
            return none(kit, "inconsistencies.none");
        }
        Map<String, Long> byReason =
                found.stream().collect(Collectors.groupingBy(ControlRow::reason, TreeMap::new, Collectors.counting()));
        String reasons = byReason.entrySet().stream()
                .map(entry -> WORDS.of("inconsistencies.by-reason", entry.getKey(), FigureText.of(entry.getValue())))
                .collect(Collectors.joining("; "));
        return WORDS.of("inconsistencies.some", FigureText.of(found.size()), reasons) + rest(found.size());
    }

    private static String rest(int all) {
        return all <= MOST ? "" : " " + WORDS.of("rest", FigureText.of(MOST));
    }

    private static List<Row> rows(List<ControlRow> found) {
        return found.stream()
                .limit(MOST)
                .map(row -> new Row(row.folio(), row.referral(), row.reason(), row.detail()))
                .toList();
    }

    private static List<LateRow> late(MeetingKit kit) {
        return kit.overdue().stream()
                .limit(MOST)
                .map(referral -> new LateRow(
                        referral.folio(),
                        String.valueOf(referral.number()),
                        unit(kit, referral.executingUnit()),
                        Wording.shortDay(referral.referred()),
                        Wording.shortDay(referral.due()),
                        FigureText.of(referral.daysLate())))
                .toList();
    }

    static String unit(MeetingKit kit, String key) {
        return key.isEmpty()
                ? WORDS.of("unit.none")
                : Attention.name(kit, kit.dependency().key() + "/" + key);
    }
}
