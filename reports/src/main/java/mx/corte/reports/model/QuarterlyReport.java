package mx.corte.reports.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A closed quarter, complete: what every renderer gets and the only thing it may read.
 *
 * @param indicators in the order of their files
 * @param dependencies every dependencia of the snapshot's catalogue, in its order
 * @param names display names by scope code and key (units, channels, topics, municipalities); a key without a name shows
 *     itself
 * @param meetings of the year up to the quarter's last counted day, by day and id
 * @param intake rows read, accepted, rejected per entity, in the source's order
 * @param inconsistentByReason inconsistent rows of the quarter's cohort by reason
 * @param notes warnings and remarks that every report prints, whole sentences in Spanish
 * @param detailRows how many frozen referrals there are
 * @param detail every frozen referral by folio and number
 * @param agreements due this year, or not kept by the cut-off, by due day and id
 * @param topics of each dependencia, most referrals first
 * @param history by id of a measure of the total: eight quarters as published, oldest first, the present one last
 * @param corrections what each dependencia has to correct, by its key; a dependencia without anything is not there
 * @param changes what moved against the superseded version; empty in a first version
 * @param lightRules of the indicators whose value is a published measure
 */
public record QuarterlyReport(
        Edition edition,
        List<IndicatorResult> indicators,
        MeasureTable measures,
        List<DependencyEntry> dependencies,
        Map<String, Map<String, String>> names,
        List<MeetingEntry> meetings,
        List<IntakeCount> intake,
        Map<String, Long> inconsistentByReason,
        List<String> notes,
        Rows<ControlRow> rejects,
        Rows<ControlRow> inconsistencies,
        long detailRows,
        Rows<ReferralRow> detail,
        List<AgreementEntry> agreements,
        List<TopicCount> topics,
        Map<String, List<TrendPoint>> history,
        Map<String, Corrections> corrections,
        List<Change> changes,
        List<LightRule> lightRules) {

    public QuarterlyReport {
        indicators = List.copyOf(indicators);
        dependencies = List.copyOf(dependencies);
        meetings = List.copyOf(meetings);
        intake = List.copyOf(intake);
        notes = List.copyOf(notes);
        names = Map.copyOf(names);
        agreements = List.copyOf(agreements);
        topics = List.copyOf(topics);
        history = Map.copyOf(history);
        corrections = Map.copyOf(corrections);
        changes = List.copyOf(changes);
        lightRules = List.copyOf(lightRules);
        inconsistentByReason = Collections.unmodifiableMap(new LinkedHashMap<>(inconsistentByReason));
    }

    /** A first version without agreements, history, and topics and corrections by dependencia. */
    public QuarterlyReport(
            Edition edition,
            List<IndicatorResult> indicators,
            MeasureTable measures,
            List<DependencyEntry> dependencies,
            Map<String, Map<String, String>> names,
            List<MeetingEntry> meetings,
            List<IntakeCount> intake,
            Map<String, Long> inconsistentByReason,
            List<String> notes,
            Rows<ControlRow> rejects,
            Rows<ControlRow> inconsistencies,
            long detailRows,
            Rows<ReferralRow> detail) {
        this(
                edition,
                indicators,
                measures,
                dependencies,
                names,
                meetings,
                intake,
                inconsistentByReason,
                notes,
                rejects,
                inconsistencies,
                detailRows,
                detail,
                List.of(),
                List.of(),
                Map.of(),
                Map.of(),
                List.of(),
                List.of());
    }

    /** The same quarter as a revision of another version. */
    public QuarterlyReport withChanges(List<Change> moved) {
        return new QuarterlyReport(
                edition,
                indicators,
                measures,
                dependencies,
                names,
                meetings,
                intake,
                inconsistentByReason,
                notes,
                rejects,
                inconsistencies,
                detailRows,
                detail,
                agreements,
                topics,
                history,
                corrections,
                moved,
                lightRules);
    }

    /** How dependencias are lit by a measure; empty when no indicator takes it as its value. */
    public Optional<LightRule> lightRule(String measure) {
        return lightRules.stream()
                .filter(rule -> rule.measure().equals(measure))
                .findFirst();
    }

    /** The name users see for a key of a breakdown; the key itself when the catalogue has none. */
    public String name(String scope, String key) {
        return names.getOrDefault(scope, Map.of()).getOrDefault(key, key);
    }
}
