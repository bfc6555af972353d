package mx.corte.batch.domain;

import java.time.LocalDate;

/**
 * A quarter with the day up to which facts count.
 *
 * @param cutoff C: never before the quarter's start, possibly after its end
 */
public record Period(Quarter quarter, LocalDate cutoff) {

    public Period {
        if (cutoff.isBefore(quarter.start())) {
            throw new IllegalArgumentException("cut-off " + cutoff + " before " + quarter.start());
        }
    }

    public static Period of(Quarter quarter) {
        return new Period(quarter, quarter.end());
    }

    public LocalDate start() {
        return quarter.start();
    }

    /** The last day of the cohort: the quarter's end, or the cut-off when it comes first. */
    public LocalDate last() {
        return cutoff.isBefore(quarter.end()) ? cutoff : quarter.end();
    }

    public boolean inQuarter(LocalDate day) {
        return !day.isBefore(start()) && !day.isAfter(last());
    }

    public boolean inYearToDate(LocalDate day) {
        return !day.isBefore(quarter.yearStart()) && !day.isAfter(last());
    }
}
