package mx.corte.batch.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.corte.batch.domain.Reject;
import mx.corte.batch.domain.RowFixture;
import mx.corte.batch.domain.StatusEffect;

/** Judges over small catalogues, and what they said. */
final class Judgement {

    static final Set<String> DEPENDENCIES = Set.of("SALUD", "OBRAS");

    private Judgement() {}

    static ReferralJudge ofReferrals() {
        return new ReferralJudge(
                DEPENDENCIES,
                Map.of(
                        "TURNADA", StatusEffect.OPEN,
                        "EN_TRAMITE", StatusEffect.OPEN,
                        "ATENDIDA", StatusEffect.CONCLUDES,
                        "IMPROCEDENTE", StatusEffect.CONCLUDES,
                        "CANCELADA", StatusEffect.VOID),
                Set.of("VENTANILLA", "ITINERANTE"));
    }

    static MeetingJudge ofMeetings() {
        return new MeetingJudge(
                DEPENDENCIES,
                Map.of("PROGRAMADA", false, "REALIZADA", true, "REPROGRAMADA", false, "CANCELADA", false),
                Set.of("PRESENCIAL", "VIRTUAL"));
    }

    static AgreementJudge ofAgreements() {
        return new AgreementJudge(DEPENDENCIES);
    }

    static ProjectionJudge ofProjections() {
        return new ProjectionJudge(DEPENDENCIES);
    }

    static <T> T accepted(RowJudge<T> judge, RowFixture row) {
        Judged<T> judged = judge.judge(row.build());
        assertThat(judged).isInstanceOf(Judged.Accepted.class);
        return ((Judged.Accepted<T>) judged).value();
    }

    static Reject rejected(RowJudge<?> judge, RowFixture row) {
        Judged<?> judged = judge.judge(row.build());
        assertThat(judged).isInstanceOf(Judged.Rejected.class);
        return ((Judged.Rejected<?>) judged).reject();
    }

    /** The reason's code, or {@code accepted}. */
    static String verdict(RowJudge<?> judge, RowFixture row) {
        return judge.judge(row.build()) instanceof Judged.Rejected<?> rejected
                ? rejected.reject().reason().name()
                : "accepted";
    }

    /**
     * Spoils every cell given, then mends one after another.
     *
     * @param mends column and good cell, alternately
     * @return the verdict before the first mend and after each
     */
    static List<String> whileMending(RowJudge<?> judge, RowFixture spoilt, String... mends) {
        List<String> verdicts = new ArrayList<>();
        verdicts.add(verdict(judge, spoilt));
        for (int i = 0; i < mends.length; i += 2) {
            verdicts.add(verdict(judge, spoilt.with(mends[i], mends[i + 1])));
        }
        return List.copyOf(verdicts);
    }
}
