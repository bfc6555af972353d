package mx.corte.batch.snapshot;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;
import mx.corte.batch.domain.Agreement;
import mx.corte.batch.domain.Dependency;
import mx.corte.batch.domain.ExecutingUnit;
import mx.corte.batch.domain.Meeting;
import mx.corte.batch.domain.Municipality;
import mx.corte.batch.domain.NonWorkingDay;
import mx.corte.batch.domain.Projection;
import mx.corte.batch.domain.Referral;
import mx.corte.batch.domain.Reject;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Inserts rows into an open snapshot, each once, in batches as they come. */
public final class SnapshotWriter {

    private final JdbcTemplate jdbc;

    public SnapshotWriter(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    public void configuration(long snapshot, Map<String, String> texts) {
        insert(
                FrozenTable.CONFIGURATION,
                rows(texts.entrySet(), text -> row(snapshot, text.getKey(), text.getValue())));
    }

    public void dependencies(long snapshot, Collection<Dependency> dependencies) {
        insert(
                FrozenTable.DEPENDENCIES,
                rows(dependencies, d -> row(snapshot, d.key(), d.name(), d.acronym(), d.from(), d.until())));
    }

    public void executingUnits(long snapshot, Collection<ExecutingUnit> units) {
        insert(FrozenTable.EXECUTING_UNITS, rows(units, u -> row(snapshot, u.dependency(), u.key(), u.name())));
    }

    public void municipalities(long snapshot, Collection<Municipality> municipalities) {
        insert(FrozenTable.MUNICIPALITIES, rows(municipalities, m -> row(snapshot, m.key(), m.name())));
    }

    public void nonWorkingDays(long snapshot, Collection<NonWorkingDay> days) {
        insert(FrozenTable.NON_WORKING_DAYS, rows(days, d -> row(snapshot, d.date(), d.reason())));
    }

    public void projections(long snapshot, Collection<Projection> projections) {
        insert(
                FrozenTable.PROJECTIONS,
                rows(
                        projections,
                        p -> row(snapshot, p.quarter().year(), p.quarter().number(), p.dependency(), p.meetings())));
    }

    public void meetings(long snapshot, Collection<Meeting> meetings) {
        insert(
                FrozenTable.MEETINGS,
                rows(
                        meetings,
                        m -> row(
                                snapshot,
                                m.id(),
                                m.dependency(),
                                m.scheduled(),
                                m.time(),
                                m.modality(),
                                m.place(),
                                m.status(),
                                m.heldOn(),
                                m.attendees(),
                                m.trained())));
    }

    public void agreements(long snapshot, Collection<Agreement> agreements) {
        insert(
                FrozenTable.AGREEMENTS,
                rows(
                        agreements,
                        a -> row(
                                snapshot,
                                a.id(),
                                a.meeting(),
                                a.dependency(),
                                a.description(),
                                a.executingUnit(),
                                a.due(),
                                a.fulfilled(),
                                a.status())));
    }

    public void referrals(long snapshot, Collection<Referral> referrals) {
        insert(
                FrozenTable.REFERRALS,
                rows(
                        referrals,
                        r -> row(
                                snapshot,
                                r.folio(),
                                r.number(),
                                r.received(),
                                r.channel(),
                                r.topic(),
                                r.municipality(),
                                r.dependency(),
                                r.referred(),
                                r.executingUnit(),
                                r.status(),
                                r.answered(),
                                r.documents())));
    }

    /** @param receptions by folio, for folios not written before */
    public void earlierReceptions(long snapshot, Map<String, LocalDate> receptions) {
        insert(
                FrozenTable.EARLIER_RECEPTIONS,
                rows(receptions.entrySet(), entry -> row(snapshot, entry.getKey(), entry.getValue())));
    }

    public void rejects(long snapshot, Collection<Reject> rejects) {
        insert(
                FrozenTable.REJECTS,
                rows(
                        rejects,
                        r -> row(
                                snapshot,
                                r.entity().sourceName(),
                                r.number(),
                                r.key(),
                                r.referral(),
                                r.dependency(),
                                r.reason().name(),
                                r.detail())));
    }

    private void insert(FrozenTable table, List<@Nullable Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        Boolean loaded = jdbc.execute((ConnectionCallback<Boolean>) connection -> {
            boolean allowed = BulkLoad.isAllowed(connection);
            if (allowed) {
                BulkLoad.load(connection, table, rows);
            }
            return allowed;
        });
        if (!Boolean.TRUE.equals(loaded)) {
            jdbc.batchUpdate(table.insert(), rows);
        }
    }

    private static <T> List<@Nullable Object[]> rows(Collection<T> items, Function<T, @Nullable Object[]> row) {
        return items.stream().map(row).toList();
    }

    private static @Nullable Object[] row(@Nullable Object... cells) {
        return cells;
    }
}
