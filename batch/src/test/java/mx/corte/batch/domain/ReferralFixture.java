package mx.corte.batch.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A referral in few words. Unless said otherwise it was received and turned on Monday 3 October 2022 and is open. */
public final class ReferralFixture {

    private String folio = "F-1";
    private int number = 1;
    private LocalDate received = LocalDate.of(2022, 10, 3);
    private LocalDate turned = LocalDate.of(2022, 10, 3);
    private String channel = "VENTANILLA";
    private String topic = "SALUD";
    private String municipality = "15106";
    private String dependency = "SALUD";
    private String unit = "HOSPITALES";
    private String status = "TURNADA";
    private StatusEffect effect = StatusEffect.OPEN;
    private @Nullable LocalDate answered;
    private int documents;

    private ReferralFixture() {}

    public static ReferralFixture aReferral() {
        return new ReferralFixture();
    }

    public ReferralFixture of(String newFolio, int newNumber) {
        folio = newFolio;
        number = newNumber;
        return this;
    }

    public ReferralFixture to(String key) {
        dependency = key;
        return this;
    }

    public ReferralFixture unit(String key) {
        unit = key;
        return this;
    }

    public ReferralFixture through(String code) {
        channel = code;
        return this;
    }

    public ReferralFixture about(String newTopic) {
        topic = newTopic;
        return this;
    }

    public ReferralFixture from(String key) {
        municipality = key;
        return this;
    }

    /** Received that day and turned the same day; {@link #turned} says otherwise. */
    public ReferralFixture received(String day) {
        received = LocalDate.parse(day);
        turned = received;
        return this;
    }

    public ReferralFixture turned(String day) {
        turned = LocalDate.parse(day);
        return this;
    }

    /** Attended that day, with one document. */
    public ReferralFixture answered(String day) {
        answered = LocalDate.parse(day);
        documents = 1;
        return status("ATENDIDA", StatusEffect.CONCLUDES);
    }

    /** An answer date and nothing else. */
    public ReferralFixture answerDated(@Nullable LocalDate day) {
        answered = day;
        return this;
    }

    public ReferralFixture documents(int count) {
        documents = count;
        return this;
    }

    public ReferralFixture cancelled() {
        return status("CANCELADA", StatusEffect.VOID);
    }

    public ReferralFixture status(String code, StatusEffect meaning) {
        status = code;
        effect = meaning;
        return this;
    }

    public Referral build() {
        return new Referral(
                folio,
                number,
                received,
                channel,
                topic,
                municipality,
                dependency,
                turned,
                unit,
                status,
                effect,
                answered,
                documents);
    }
}
