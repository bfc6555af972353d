package mx.corte.batch.domain;

import static mx.corte.batch.domain.ReferralFixture.aReferral;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PetitionTest {

    private static final LocalDate CUTOFF = LocalDate.of(2022, 12, 31);

    @Test
    void wasReceivedWhenTheFirstOfItsCountingReferralsWas() {
        Petition petition = petition(
                aReferral().received("2022-11-02"),
                aReferral().received("2022-10-20"),
                aReferral().received("2022-10-05").cancelled());

        assertThat(petition.received()).contains(LocalDate.of(2022, 10, 20));
    }

    @Test
    void wasNeverReceivedWhenAllIsCancelled() {
        assertThat(petition(aReferral().cancelled(), aReferral().cancelled()).received())
                .isEmpty();
    }

    @Test
    void remembersAnEarlierReceptionThatWasNotFrozen() {
        Referral referral = aReferral().received("2022-10-05").build();

        assertThat(new Petition("F-1", List.of(referral), LocalDate.of(2021, 3, 1)).received())
                .contains(LocalDate.of(2021, 3, 1));
        assertThat(new Petition("F-1", List.of(referral), LocalDate.of(2022, 11, 1)).received())
                .contains(LocalDate.of(2022, 10, 5));
    }

    @Test
    void isAttendedWhenAllItsCountingReferralsAre() {
        assertThat(petition(aReferral().answered("2022-10-10"), aReferral().answered("2022-12-31"))
                        .attendedBy(CUTOFF))
                .isTrue();
        assertThat(petition(aReferral().answered("2022-10-10"), aReferral().cancelled())
                        .attendedBy(CUTOFF))
                .isTrue();
        assertThat(petition(aReferral().answered("2022-10-10"), aReferral().answered("2023-01-01"))
                        .attendedBy(CUTOFF))
                .isFalse();
        assertThat(petition(aReferral().answered("2022-10-10"), aReferral()).attendedBy(CUTOFF))
                .isFalse();
    }

    @Test
    void isNotAttendedWhileAReferralTurnedAfterTheCutOffIsOpen() {
        assertThat(petition(aReferral().answered("2022-10-10"), aReferral().turned("2023-02-01"))
                        .attendedBy(CUTOFF))
                .isFalse();
    }

    private static Petition petition(ReferralFixture... referrals) {
        return new Petition(
                "F-1", List.of(referrals).stream().map(ReferralFixture::build).toList(), null);
    }
}
