package mx.corte.batch.indicator;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import mx.corte.batch.domain.Agreement;
import mx.corte.batch.domain.Dependency;
import mx.corte.batch.domain.Entity;
import mx.corte.batch.domain.Evidence;
import mx.corte.batch.domain.Meeting;
import mx.corte.batch.domain.Petition;
import mx.corte.batch.domain.Projection;
import mx.corte.batch.domain.Referral;

/**
 * Finds what each frozen row adds to one figure: what the quarter's own tally counts of that row alone. So no rule is said twice,
 * and what the rows add up to is the figure.
 */
public final class FigureTrace {

    private static final Set<Measure> OF_WHOLE_PETITIONS =
            EnumSet.range(Measure.PETITIONS_RECEIVED, Measure.PETITIONS_ATTENDED_IN_YEAR);
    private static final Set<Measure> OF_DEPENDENCIES = EnumSet.range(Measure.DEPENDENCIES_MET, Measure.COVERAGE);

    private final ReferralRules rules;
    private final Set<String> municipalities;
    private final Measure measure;
    private final Scope scope;
    private final String key;
    private final QuarterTally meetings;

    /**
     * A trace of a figure that is published for its scope.
     *
     * @param municipalities known keys
     * @param key within the scope, empty for the total
     */
    public FigureTrace(ReferralRules rules, Set<String> municipalities, Measure measure, Scope scope, String key) {
        this.rules = rules;
        this.municipalities = Set.copyOf(municipalities);
        this.measure = measure;
        this.scope = scope;
        this.key = key;
        this.meetings = alone();
    }

    /** Whether referrals can stand behind it; they are the many. */
    public boolean comesFromPetitions() {
        return measure.sources().contains(Entity.PETITIONS);
    }

    /** The petition as a whole, or its referrals one by one: as the measure counts. */
    public List<Evidence> of(Petition petition) {
        if (OF_WHOLE_PETITIONS.contains(measure)) {
            QuarterTally tally = alone();
            tally.add(petition);
            return evidence(Entity.PETITIONS, petition.folio(), 0, "", tally.of(scope, key)).stream()
                    .toList();
        }
        List<Evidence> found = new ArrayList<>();
        for (Referral referral : petition.referrals()) {
            QuarterTally tally = alone();
            tally.add(new Petition(petition.folio(), List.of(referral), null));
            evidence(Entity.PETITIONS, referral.folio(), referral.number(), referral.dependency(), tally.of(scope, key))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** Also remembered for {@link #of(Dependency)}. */
    public Optional<Evidence> of(Meeting meeting) {
        QuarterTally tally = alone();
        tally.add(meeting);
        meetings.add(meeting);
        return evidence(Entity.MEETINGS, meeting.id(), 0, meeting.dependency(), tally.of(scope, key));
    }

    public Optional<Evidence> of(Agreement agreement) {
        QuarterTally tally = alone();
        tally.add(agreement);
        return evidence(Entity.AGREEMENTS, agreement.id(), 0, agreement.dependency(), tally.of(scope, key));
    }

    public Optional<Evidence> of(Projection projection) {
        QuarterTally tally = alone();
        tally.add(projection);
        return evidence(
                Entity.PROJECTIONS, projection.quarter().toString(), 0, projection.dependency(), tally.of(scope, key));
    }

    /** To be asked after all meetings. */
    public Optional<Evidence> of(Dependency dependency) {
        return OF_DEPENDENCIES.contains(measure)
                ? evidence(
                        Entity.DEPENDENCIES,
                        dependency.key(),
                        0,
                        dependency.key(),
                        Measures.coverage(
                                meetings,
                                List.of(dependency),
                                rules.period().quarter().end()))
                : Optional.empty();
    }

    private QuarterTally alone() {
        return new QuarterTally(rules, municipalities);
    }

    private Optional<Evidence> evidence(Entity entity, String row, int referral, String dependency, Tally tally) {
        long above =
                switch (measure.kind()) {
                    case COUNT -> tally.get(measure);
                    case PERCENTAGE -> tally.get(Objects.requireNonNull(measure.numerator()));
                    case MEAN -> tally.days().sum();
                    case QUANTILE -> 0;
                };
        long below =
                switch (measure.kind()) {
                    case COUNT -> 0;
                    case PERCENTAGE -> tally.get(Objects.requireNonNull(measure.denominator()));
                    case MEAN, QUANTILE -> tally.days().size();
                };
        return above == 0 && below == 0
                ? Optional.empty()
                : Optional.of(new Evidence(entity, row, referral, dependency, above, below));
    }
}
