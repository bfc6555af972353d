package mx.corte.batch.source.sample;

import java.util.Random;
import org.jspecify.annotations.Nullable;

/** What clerks get wrong in an outcome, by its name in DOMAIN. The row counts all the same. */
enum SampleDefect {
    CONCLUIDA_SIN_FECHA(5),
    RESPUESTA_SIN_CONCLUIR(4),
    RESPUESTA_ANTES_DE_TURNO(3),
    TURNO_ANTES_DE_RECEPCION(3);

    private final int perMille;

    SampleDefect(int perMille) {
        this.perMille = perMille;
    }

    /** Mostly none. */
    static @Nullable SampleDefect draw(Random random) {
        int ticket = random.nextInt(1000);
        for (SampleDefect defect : values()) {
            ticket -= defect.perMille;
            if (ticket < 0) {
                return defect;
            }
        }
        return null;
    }
}
