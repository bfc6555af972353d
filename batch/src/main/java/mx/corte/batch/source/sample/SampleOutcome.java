package mx.corte.batch.source.sample;

import java.time.LocalDate;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * What became of a referral.
 *
 * @param answered null without an answer date
 * @param documents supporting documents
 */
record SampleOutcome(LocalDate referred, String status, @Nullable LocalDate answered, int documents) {

    boolean counts() {
        return !status.equals("CANCELADA");
    }

    boolean isAttendedBy(LocalDate day) {
        return concludes() && answered != null && !answered.isAfter(day);
    }

    private boolean concludes() {
        return status.equals("ATENDIDA") || status.equals("IMPROCEDENTE");
    }

    /** The same referral, still being worked on. */
    SampleOutcome leftOpen() {
        return new SampleOutcome(referred, "EN_TRAMITE", null, 0);
    }

    /** The same with a clerk's mistake, where it can be made: the answered cannot lack what the open never had. */
    SampleOutcome with(@Nullable SampleDefect defect, LocalDate received, Random random) {
        int days = 1 + random.nextInt(9);
        if (defect == SampleDefect.TURNO_ANTES_DE_RECEPCION) {
            return new SampleOutcome(received.minusDays(days), status, answered, documents);
        }
        if (defect == null || answered == null) {
            return this;
        }
        return switch (defect) {
            case CONCLUIDA_SIN_FECHA -> new SampleOutcome(referred, status, null, documents);
            case RESPUESTA_SIN_CONCLUIR -> new SampleOutcome(referred, "EN_TRAMITE", answered, documents);
            case RESPUESTA_ANTES_DE_TURNO -> new SampleOutcome(referred, status, referred.minusDays(days), documents);
            case TURNO_ANTES_DE_RECEPCION -> this;
        };
    }
}
