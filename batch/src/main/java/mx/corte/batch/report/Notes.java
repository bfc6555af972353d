package mx.corte.batch.report;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import mx.corte.batch.domain.Entity;
import mx.corte.batch.domain.EntityCount;
import mx.corte.batch.domain.NonWorkingDay;
import mx.corte.reports.agenda.AsOf;
import mx.corte.reports.model.Edition;

/** The remarks that every report of a quarter prints: what the reader must know before trusting a figure. */
final class Notes {

    private static final Locale MEXICO = new Locale("es", "MX");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d 'de' MMMM 'de' yyyy", MEXICO);
    private static final Set<Entity> MEASURED =
            Set.of(Entity.PETITIONS, Entity.MEETINGS, Entity.AGREEMENTS, Entity.PROJECTIONS);

    private final ResourceBundle texts = ResourceBundle.getBundle("mx.corte.batch.report.notes", Locale.ROOT);
    private final List<String> notes = new ArrayList<>();

    private Notes() {}

    static List<String> of(FrozenQuarter quarter) {
        Notes notes = new Notes();
        Edition edition = quarter.edition();
        if (edition.sample()) {
            notes.add("sample");
        }
        if (edition.cutoff().isBefore(edition.end())) {
            notes.add("partial", DAY.format(edition.cutoff()), DAY.format(edition.end()));
        }
        long late = ChronoUnit.DAYS.between(edition.cutoff(), edition.extractedOn());
        if (late > 0 && !edition.sample()) {
            notes.add("late", DAY.format(edition.extractedOn()), late);
        }
        notes.absentSources(quarter.counts());
        notes.yearsWithoutCalendar(quarter.nonWorkingDays(), quarter.firstDay(), edition.cutoff());
        return notes.notes;
    }

    /** @param firstDay earliest day that the figures look at */
    static List<String> of(LiveQuarter quarter, Optional<LocalDate> firstDay) {
        Notes notes = new Notes();
        AsOf asOf = quarter.asOf();
        if (asOf.sample()) {
            notes.add("live.sample");
        } else if (!asOf.readOn().equals(asOf.cutoff())) {
            notes.add(
                    asOf.readOn().isAfter(asOf.cutoff()) ? "live.past" : "live.ahead",
                    DAY.format(asOf.cutoff()),
                    DAY.format(asOf.readOn()));
        }
        notes.absentSources(quarter.counts());
        for (EntityCount count : quarter.counts()) {
            if (count.rejected() > 0) {
                notes.add(
                        "live.rejected",
                        count.rejected(),
                        count.read(),
                        count.entity().sourceName());
            }
        }
        notes.yearsWithoutCalendar(quarter.nonWorkingDays(), firstDay, asOf.cutoff());
        return notes.notes;
    }

    private void absentSources(List<EntityCount> counts) {
        for (EntityCount count : counts) {
            if (!count.delivered() && MEASURED.contains(count.entity())) {
                add("absent", count.entity().sourceName());
            }
            if (!count.delivered() && count.entity() == Entity.MUNICIPALITIES) {
                add("absent.municipalities");
            }
        }
    }

    private void yearsWithoutCalendar(List<NonWorkingDay> calendar, Optional<LocalDate> firstDay, LocalDate cutoff) {
        firstDay.map(first -> NonWorkingDay.missingYears(calendar, first.getYear(), cutoff.getYear()))
                .filter(years -> !years.isEmpty())
                .ifPresent(years -> add(
                        "calendar",
                        years.phrase(texts.getString("years.to"), texts.getString("years.and")),
                        years.all().size()));
    }

    private void add(String key, Object... arguments) {
        notes.add(new MessageFormat(texts.getString(key), MEXICO).format(arguments));
    }
}
