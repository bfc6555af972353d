package mx.corte.reports.transparency.platform;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import mx.corte.reports.model.Edition;

/**
 * The cells that every row has: which period it reports, and when.
 *
 * <p>A period whose cut-off came before its end is reported up to the cut-off. What was read on a day is as of that day: that is
 * when it was updated, and when this program validated it; a later closing has a later day.
 */
final class PeriodCells {

    private PeriodCells() {}

    static Map<Field, Content> of(Edition edition) {
        LocalDate last = edition.cutoff().isBefore(edition.end()) ? edition.cutoff() : edition.end();
        Map<Field, Content> cells = new EnumMap<>(Field.class);
        cells.put(
                Field.YEAR,
                new Content.Amount(BigDecimal.valueOf(edition.start().getYear())));
        cells.put(Field.START, new Content.Day(edition.start()));
        cells.put(Field.END, new Content.Day(last));
        cells.put(Field.UPDATED, new Content.Day(edition.extractedOn()));
        cells.put(Field.VALIDATED, new Content.Day(edition.extractedOn()));
        return cells;
    }
}
