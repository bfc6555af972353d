package mx.corte.batch.job;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import mx.corte.batch.configuration.Catalogues;
import mx.corte.batch.domain.BusinessCalendar;
import mx.corte.batch.domain.Entity;
import mx.corte.batch.domain.Problem;

/** The official calendar as this office configured it, by which the program itself works. */
public final class OfficeCalendar {

    private OfficeCalendar() {}

    /**
     * Reads {@code catalogues/dias_inhabiles.csv}; without it every weekday is a business day.
     *
     * @param base configuration folder, ending in a slash
     */
    public static BusinessCalendar read(String base) {
        List<String[]> rows = Catalogues.read(base).getOrDefault(Entity.NON_WORKING_DAYS, List.of());
        return new BusinessCalendar(
                rows.stream().map(row -> day(row[0], rows.indexOf(row) + 2)).toList());
    }

    private static LocalDate day(String cell, int line) {
        try {
            return LocalDate.parse(cell);
        } catch (DateTimeParseException e) {
            throw new Problem(
                            Problem.Kind.CONFIGURATION,
                            "configuration.value",
                            "catalogues/dias_inhabiles.csv",
                            line,
                            "fecha")
                    .because(e);
        }
    }
}
