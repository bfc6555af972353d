package mx.corte.batch.domain;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A calendar quarter of local dates, written {@code 2022-T4}. */
public record Quarter(int year, int number) implements Comparable<Quarter> {

    private static final Pattern FORM = Pattern.compile("([0-9]{4})-[TtQq]([1-4])");

    public Quarter {
        if (number < 1 || number > 4 || year < 1 || year > 9999) {
            throw new IllegalArgumentException("no quarter: " + year + ", " + number);
        }
    }

    /** Reads {@code 2022-T4}, or {@code 2022-Q4}; empty for anything else. */
    public static Optional<Quarter> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches() && !matcher.group(1).equals("0000")
                ? Optional.of(new Quarter(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    public LocalDate start() {
        return LocalDate.of(year, number * 3 - 2, 1);
    }

    public LocalDate end() {
        return start().plusMonths(3).minusDays(1);
    }

    public LocalDate yearStart() {
        return LocalDate.of(year, 1, 1);
    }

    public Quarter minus(int quarters) {
        return of(start().minusMonths(3L * quarters));
    }

    @Override
    public int compareTo(Quarter other) {
        return start().compareTo(other.start());
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%04d-T%d", year, number);
    }
}
