package mx.corte.batch.source.sample;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An invented working meeting, before it has a number.
 *
 * @param held null unless it took place
 */
record SampleMeeting(
        String dependency,
        LocalDate scheduled,
        String hour,
        String modality,
        String place,
        String status,
        @Nullable LocalDate held,
        int attendees) {

    boolean isHeld() {
        return held != null;
    }

    String[] cells(String id, int trained) {
        return new String[] {
            id,
            dependency,
            scheduled.toString(),
            hour,
            modality,
            place,
            status,
            held == null ? "" : held.toString(),
            Integer.toString(attendees),
            Integer.toString(trained)
        };
    }
}
