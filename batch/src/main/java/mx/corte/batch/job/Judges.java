package mx.corte.batch.job;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import mx.corte.batch.configuration.Configuration;
import mx.corte.batch.domain.Agreement;
import mx.corte.batch.domain.Dependency;
import mx.corte.batch.domain.Meeting;
import mx.corte.batch.domain.Projection;
import mx.corte.batch.domain.Referral;
import mx.corte.batch.intake.AgreementJudge;
import mx.corte.batch.intake.MeetingJudge;
import mx.corte.batch.intake.ProjectionJudge;
import mx.corte.batch.intake.ReferralJudge;
import mx.corte.batch.intake.RowJudge;

/** Who judges the rows of each entity, once the dependencias are known. A judge serves one extraction. */
record Judges(Set<String> dependencies, Configuration configuration) {

    static Judges of(Collection<Dependency> known, Configuration configuration) {
        return new Judges(known.stream().map(Dependency::key).collect(Collectors.toUnmodifiableSet()), configuration);
    }

    RowJudge<Projection> projections() {
        return new ProjectionJudge(dependencies);
    }

    RowJudge<Meeting> meetings() {
        return new MeetingJudge(
                dependencies,
                configuration.meetingStatuses(),
                configuration.modalities().keySet());
    }

    RowJudge<Agreement> agreements() {
        return new AgreementJudge(dependencies);
    }

    RowJudge<Referral> referrals() {
        return new ReferralJudge(
                dependencies, configuration.statuses(), configuration.channels().keySet());
    }
}
