package mx.corte.batch.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import mx.corte.batch.domain.Meeting;
import mx.corte.batch.domain.Problem;

/**
 * Which meetings get their Orden del Día: one by its id, or all that are scheduled in a range of days.
 *
 * @param from first day of the range
 * @param to last day of the range, inclusive
 * @param source as typed after {@code --source}; empty for the sample
 * @param asOf day up to which facts count; empty for today
 * @param output folder that gets {@code agenda/}; empty for the configured one
 */
public record AgendaRequest(
        Optional<String> meeting,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> source,
        Optional<LocalDate> asOf,
        Optional<Path> output) {

    /** @throws Problem of kind USAGE when it names both or neither, half a range or one that ends before it begins, or no source */
    public AgendaRequest {
        if (from.isPresent() != to.isPresent() || meeting.isPresent() == from.isPresent()) {
            throw new Problem(Problem.Kind.USAGE, "usage.agenda");
        }
        if (from.isPresent() && to.get().isBefore(from.get())) {
            throw new Problem(Problem.Kind.USAGE, "usage.agenda.range", from.get(), to.get());
        }
        source.ifPresent(Sources::requireSource);
    }

    boolean wants(Meeting candidate) {
        return meeting.map(id -> id.equals(candidate.id()))
                .orElseGet(() -> !candidate.scheduled().isBefore(from.orElseThrow())
                        && !candidate.scheduled().isAfter(to.orElseThrow()));
    }
}
