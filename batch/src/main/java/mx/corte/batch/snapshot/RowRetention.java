package mx.corte.batch.snapshot;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import mx.corte.batch.domain.Problem;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Deletes what was read of single petitions, meetings and agreements once it is old. What was computed from it stays, and its seal. */
public final class RowRetention {

    /** Catalogues and configuration stay: they say what the figures mean. */
    private static final List<FrozenTable> OF_SINGLE_CASES = List.of(
            FrozenTable.REFERRALS,
            FrozenTable.EARLIER_RECEPTIONS,
            FrozenTable.MEETINGS,
            FrozenTable.AGREEMENTS,
            FrozenTable.REJECTS);

    private final JdbcClient jdbc;

    public RowRetention(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /** When the rows a version shows were deleted, ISO, UTC. */
    public Optional<String> deletedAt(Snapshot snapshot) {
        return jdbc.sql("select depurado_en from corte_depurado where corte_id = ?")
                .param(snapshot.rowsOf())
                .query(String.class)
                .optional();
    }

    /** @throws Problem of kind REFUSED when the rows are no longer there */
    public void requireRows(Snapshot snapshot) {
        deletedAt(snapshot).ifPresent(at -> {
            throw new Problem(
                    Problem.Kind.REFUSED, "purged.rows", snapshot.name(), at.substring(0, "2022-10-03".length()));
        });
    }

    /** Marks first: who finds a mark reads no rows, whether they are all gone or not. */
    public void mark(Snapshot snapshot, Instant now) {
        jdbc.sql("insert into corte_depurado values (?, ?)")
                .params(snapshot.rowsOf(), now.toString())
                .update();
    }

    /** @return how many rows there still were */
    public long delete(Snapshot marked) {
        if (deletedAt(marked).isEmpty()) {
            throw new IllegalStateException(marked.name() + " is not marked");
        }
        long deleted = 0;
        for (FrozenTable table : OF_SINGLE_CASES) {
            deleted += jdbc.sql(table.delete()).param(marked.rowsOf()).update();
        }
        return deleted;
    }
}
