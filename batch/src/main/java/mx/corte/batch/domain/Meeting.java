package mx.corte.batch.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A working meeting with one dependencia.
 *
 * @param time as delivered; printed, never computed with
 * @param tookPlace its status says it was held
 * @param heldOn day on which it was held; set whenever {@code tookPlace}
 * @param trained public servants trained in it
 */
public record Meeting(
        String id,
        String dependency,
        LocalDate scheduled,
        String time,
        String modality,
        String place,
        String status,
        boolean tookPlace,
        @Nullable LocalDate heldOn,
        int attendees,
        int trained) {}
