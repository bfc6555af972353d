package mx.corte.batch.schedule;

import java.time.LocalDate;
import mx.corte.batch.domain.Problem;
import mx.corte.batch.domain.Quarter;

/** Does what the ledger asks for. */
public interface Closing {

    /** @throws Problem saying why it cannot be closed */
    void close(Quarter quarter, LocalDate cutoff);

    /** @throws Problem saying why it cannot be finished */
    void resume(Quarter quarter);
}
