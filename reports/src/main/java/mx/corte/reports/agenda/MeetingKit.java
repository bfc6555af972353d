package mx.corte.reports.agenda;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mx.corte.reports.model.AgreementEntry;
import mx.corte.reports.model.ControlRow;
import mx.corte.reports.model.DependencyEntry;
import mx.corte.reports.model.MeasureTable;
import mx.corte.reports.model.TopicCount;

/**
 * The content of one Orden del Día (DOMAIN, "The meeting kit"), counted by the rules of the quarter that the cut-off is in.
 *
 * @param measures of the total, the dependencia and its executing units; whole petitions are not counted
 * @param unitNames names by {@code DEPENDENCIA/UNIDAD}; a unit without one shows its key
 * @param topics of the dependencia, most referrals first
 * @param inconsistencies of the quarter's cohort, in source order
 * @param overdue of any year, longest overdue first
 * @param agreements not kept by the cut-off, by due day
 * @param notes what the reader must know before trusting a figure, whole sentences in Spanish
 */
public record MeetingKit(
        Appointment appointment,
        DependencyEntry dependency,
        AsOf asOf,
        MeasureTable measures,
        Map<String, String> unitNames,
        List<TopicCount> topics,
        List<ControlRow> inconsistencies,
        List<OverdueReferral> overdue,
        List<AgreementEntry> agreements,
        List<String> notes,
        KitTexts texts) {

    public MeetingKit {
        unitNames = Map.copyOf(unitNames);
        topics = List.copyOf(topics);
        inconsistencies = List.copyOf(inconsistencies);
        overdue = List.copyOf(overdue);
        agreements = List.copyOf(agreements);
        notes = List.copyOf(notes);
    }

    /** What the dependencia has to correct or to answer, one row per reason: for a list beside the paper. */
    public List<ControlRow> observations() {
        Stream<ControlRow> late = overdue.stream()
                .map(referral -> new ControlRow(
                        "peticiones",
                        referral.folio(),
                        String.valueOf(referral.number()),
                        dependency.key(),
                        "PLAZO_VENCIDO",
                        AgendaReport.WORDS.of(
                                "overdue.observation", referral.due().toString())));
        return Stream.concat(inconsistencies.stream(), late).toList();
    }
}
