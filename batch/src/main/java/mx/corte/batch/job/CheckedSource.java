package mx.corte.batch.job;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.corte.batch.domain.EntityCount;
import mx.corte.batch.domain.Jump;
import mx.corte.batch.domain.Quarter;
import mx.corte.batch.domain.Years;

/**
 * What closing a quarter from a source would meet. Nothing of it was kept.
 *
 * @param source as it was asked for
 * @param counts of every entity
 * @param reasons of the rejects, by the entity's source name and the reason's code
 * @param maxRejectedPercent share of rejects above which a closing fails
 * @param over entities above it
 * @param inconsistencies of the quarter's cohort, by code
 * @param yearsWithoutCalendar years the rows reach into of which no non-working day is listed
 * @param placeholders files and settings of the configuration that the office has not filled in; none of sample data
 * @param earlierQuarters how many of the seven quarters before are published; counts are compared with them
 * @param jumps counts that are not as in those; empty also when the cut-off comes before the quarter's end, because part of a
 *     quarter is not like a whole one
 * @param lastMovement latest day, up to today, on which a petition was received, turned or answered; empty when there is none
 * @param day the source tells of nothing later; empty when it is read as it is today
 */
public record CheckedSource(
        String source,
        Quarter quarter,
        LocalDate cutoff,
        List<EntityCount> counts,
        Map<String, Map<String, Long>> reasons,
        BigDecimal maxRejectedPercent,
        List<EntityCount> over,
        Map<String, Long> inconsistencies,
        Years yearsWithoutCalendar,
        List<String> placeholders,
        int earlierQuarters,
        List<Jump> jumps,
        Optional<LocalDate> lastMovement,
        Optional<LocalDate> day) {

    public boolean isWholeQuarter() {
        return !cutoff.isBefore(quarter.end());
    }
}
