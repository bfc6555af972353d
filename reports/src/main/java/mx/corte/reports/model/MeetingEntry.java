package mx.corte.reports.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A working meeting of the snapshot.
 *
 * @param held day on which it was held, null when it was not
 * @param heldInQuarter counts in {@code reuniones_realizadas}
 */
public record MeetingEntry(
        String id,
        String dependency,
        LocalDate scheduled,
        String modality,
        String status,
        @Nullable LocalDate held,
        long attendees,
        long trained,
        boolean heldInQuarter) {}
