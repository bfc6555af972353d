package mx.corte.batch.job;

import java.util.Set;
import mx.corte.batch.configuration.Configuration;
import mx.corte.batch.domain.Agreement;
import mx.corte.batch.domain.Meeting;
import mx.corte.batch.domain.Projection;
import mx.corte.batch.domain.Referral;
import mx.corte.batch.intake.AgreementJudge;
import mx.corte.batch.intake.MeetingJudge;
import mx.corte.batch.intake.ProjectionJudge;
import mx.corte.batch.intake.ReferralJudge;
import mx.corte.batch.intake.RowJudge;

/**
 * New judges for one read of a source.
 *
 * @param dependencies keys of every known one
 */
record Judges(Set<String> dependencies, Configuration configuration) {

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
