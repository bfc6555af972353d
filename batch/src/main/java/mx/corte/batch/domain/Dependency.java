package mx.corte.batch.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A government body that petitions are turned to.
 *
 * @param from first day in force, null when open
 * @param until last day in force, inclusive, null when open
 */
public record Dependency(String key, String name, String acronym, @Nullable LocalDate from, @Nullable LocalDate until) {

    public boolean inForceOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
}
