package mx.corte.batch.job;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import mx.corte.batch.configuration.Configuration;
import mx.corte.batch.disclosure.InternalTexts;
import mx.corte.batch.disclosure.InternalTexts.Find;
import mx.corte.batch.domain.Entity;
import mx.corte.batch.domain.Problem;
import mx.corte.batch.snapshot.SnapshotReader;
import mx.corte.reports.model.Rows;
import mx.corte.reports.transparency.PackRow;

/** What a snapshot knows of single cases, and the public must not read: folios, places of meetings, descriptions of agreements. */
final class SingleCases {

    private final SnapshotReader rows;
    private final Configuration configuration;

    SingleCases(SnapshotReader rows, Configuration configuration) {
        this.rows = rows;
        this.configuration = configuration;
    }

    /**
     * Stops when one of them stands in the texts.
     *
     * @throws Problem made by the function of its kind
     */
    void refuseIn(
            InternalTexts texts,
            Function<Find, Problem> folio,
            Function<Find, Problem> place,
            Function<Find, Problem> description) {
        Optional<Problem> problem = texts.folio(folios())
                .map(folio)
                .or(() -> texts.text(places()).map(place))
                .or(() -> texts.text(descriptions()).map(description));
        if (problem.isPresent()) {
            throw problem.get();
        }
    }

    /**
     * The reason of a revision is printed in public files: looked through while it can still be put in other words.
     *
     * @throws Problem of kind REFUSED
     */
    void refuseInReason(String reason) {
        List<PackRow> words = List.of(new PackRow("", Map.of(), List.of(reason)));
        List<String> names = rows.dependencies().stream()
                .flatMap(dependency -> Stream.of(dependency.key(), dependency.name()))
                .toList();
        refuseIn(
                new InternalTexts(words, names, List.of()),
                find -> new Problem(Problem.Kind.REFUSED, "revision.reason.folio", find.key()),
                find -> new Problem(Problem.Kind.REFUSED, "revision.reason.place", find.key()),
                find -> new Problem(Problem.Kind.REFUSED, "revision.reason.description", find.key()));
    }

    private Rows<String> folios() {
        return action -> {
            rows.referrals(configuration.statuses(), referral -> action.accept(referral.folio()));
            rows.rejects(reject -> {
                if (reject.entity() == Entity.PETITIONS) {
                    action.accept(reject.key());
                }
            });
        };
    }

    private Map<String, String> places() {
        Map<String, String> places = new LinkedHashMap<>();
        rows.meetings(configuration.meetingStatuses()).forEach(meeting -> places.put(meeting.id(), meeting.place()));
        return places;
    }

    private Map<String, String> descriptions() {
        Map<String, String> descriptions = new LinkedHashMap<>();
        rows.agreements().forEach(agreement -> descriptions.put(agreement.id(), agreement.description()));
        return descriptions;
    }
}
