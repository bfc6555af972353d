package mx.corte.batch.schedule;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;
import mx.corte.batch.domain.Quarter;
import mx.corte.batch.job.QuarterHistories;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The quarters this office answers for: from the first it was told, or the one in which the scheduler first ran, to the present. */
public final class Ledger {

    private final JdbcClient jdbc;
    private final QuarterHistories histories;
    private final Timetable timetable;
    private final Optional<Quarter> first;

    /** @param first quarter that is expected; empty for the one in which {@link #expect} is first called */
    public Ledger(DataSource dataSource, Timetable timetable, Optional<Quarter> first) {
        this.jdbc = JdbcClient.create(dataSource);
        this.histories = new QuarterHistories(dataSource);
        this.timetable = timetable;
        this.first = first;
    }

    public Timetable timetable() {
        return timetable;
    }

    /** Writes down every quarter up to the present that is not there yet. */
    public void expect(Instant now) {
        Set<Quarter> written = written();
        Set<Quarter> wanted = expected(Stream.concat(written.stream(), Stream.of(timetable.current(now))), now);
        wanted.removeAll(written);
        for (Quarter quarter : wanted) {
            try {
                jdbc.sql("insert into periodo values (?, ?)")
                        .params(quarter.toString(), now.toString())
                        .update();
            } catch (DuplicateKeyException e) {
                // another process was quicker, and wrote the same
            }
        }
    }

    /** Every quarter that is expected, whether it was written down or not, and every one of which something is on record; oldest first. */
    public List<LedgerEntry> entries(Instant now) {
        Set<Quarter> expected = expected(written().stream(), now);
        return histories.of(expected).stream()
                .map(history -> LedgerEntry.at(now, history, expected.contains(history.quarter()), timetable))
                .toList();
    }

    /** Those that should be closed and are not: the alarm, whoever asks and whether or not a scheduler ever ran. */
    public List<LedgerEntry> overdue(Instant now) {
        return entries(now).stream().filter(LedgerEntry::overdue).toList();
    }

    /** Those quarters that are asked for, expected or not. */
    public List<LedgerEntry> entries(Collection<Quarter> asked, Instant now) {
        Set<Quarter> expected = expected(written().stream(), now);
        return histories.of(asked).stream()
                .filter(history -> asked.contains(history.quarter()))
                .map(history -> LedgerEntry.at(now, history, expected.contains(history.quarter()), timetable))
                .toList();
    }

    private Set<Quarter> expected(Stream<Quarter> known, Instant now) {
        Set<Quarter> expected = new TreeSet<>();
        Stream.concat(known, first.stream()).min(Comparator.naturalOrder()).ifPresent(from -> {
            for (Quarter next = timetable.current(now); next.compareTo(from) >= 0; next = next.minus(1)) {
                expected.add(next);
            }
        });
        return expected;
    }

    private Set<Quarter> written() {
        return new TreeSet<>(jdbc.sql("select trimestre from periodo")
                .query((row, n) -> Quarter.parse(row.getString(1)).orElseThrow())
                .list());
    }
}
