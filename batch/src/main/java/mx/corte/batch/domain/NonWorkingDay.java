package mx.corte.batch.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A day that the official calendar declares non-working. */
public record NonWorkingDay(LocalDate date, String reason) {

    /** Years of a span of which no day is listed: whoever counts business days in them counts too many. */
    public static Years missingYears(Collection<NonWorkingDay> listed, int first, int last) {
        Set<Integer> known = listed.stream().map(day -> day.date.getYear()).collect(Collectors.toSet());
        return new Years(IntStream.rangeClosed(first, last)
                .filter(year -> !known.contains(year))
                .boxed()
                .toList());
    }
}
