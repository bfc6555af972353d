package mx.corte.batch.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import mx.corte.batch.domain.Period;
import mx.corte.batch.domain.Quarter;
import mx.corte.batch.domain.RevisionKind;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** The seal is over every cell of every frozen row, in an order of its own. */
class ContentHashTest {

    private record Column(String name, boolean date, boolean number, boolean nullable) {}

    private final JdbcConnectionPool database = JdbcConnectionPool.create(
            "jdbc:h2:mem:%s;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1"
                    .formatted(UUID.randomUUID()),
            "sa",
            "");
    private final JdbcTemplate jdbc = new JdbcTemplate(database);
    private final SnapshotRepository snapshots = new SnapshotRepository(database);

    @SuppressWarnings("NullAway.Init")
    private Snapshot open;

    @BeforeEach
    void anOpenSnapshot() {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:sql/migrations")
                .load()
                .migrate();
        open = open("2022-T4");
    }

    @AfterEach
    void close() {
        jdbc.execute("shutdown");
        database.dispose();
    }

    @Test
    void everyTableOfRowsIsHashedWithEveryColumn() throws SQLException {
        Set<String> hashed = new HashSet<>();
        for (FrozenTable table : FrozenTable.values()) {
            hashed.add(name(table));
            assertThat(columns(table)).as(name(table)).hasSize(table.width());
        }
        try (Connection connection = database.getConnection();
                ResultSet tables = connection.getMetaData().getTables(null, "public", "corte%", null)) {
            while (tables.next()) {
                hashed.remove(tables.getString("TABLE_NAME"));
            }
        }
        // the header, the seal and the counts are not rows of the source
        assertThat(hashed).containsExactly("rechazo");
    }

    @ParameterizedTest
    @EnumSource
    void anyOneCellChangesTheSeal(FrozenTable table) throws SQLException {
        List<Column> columns = columns(table);
        insert(table, row(columns, 1));
        insert(table, row(columns, 2));
        Set<String> hashes = new HashSet<>(Set.of(hash()));
        int changes = 0;
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            Object[] spoiled = row(columns, 1);
            spoiled[i] = other(column);
            changes++;
            hashes.add(hashWithFirstRow(table, columns, spoiled));
            if (column.nullable()) {
                Object[] missing = row(columns, 1);
                missing[i] = null;
                changes++;
                hashes.add(hashWithFirstRow(table, columns, missing));
            }
        }
        assertThat(hashes).as("every change gives another seal").hasSize(1 + changes);
        assertThat(hashWithFirstRow(table, columns, row(columns, 1))).isIn(hashes);
        delete(table);
        assertThat(hash()).isNotIn(hashes);
    }

    @Test
    void theSameRowsAreAnotherContentInAnotherQuarterOrAtAnotherCutoff() {
        ContentHash hash = new ContentHash(database);
        Period period = open.period();
        assertThat(hash.of(new Period(period.quarter(), period.cutoff().plusDays(1)), open.id()))
                .isNotEqualTo(hash());
        assertThat(hash.of(new Period(period.quarter().minus(1), period.cutoff()), open.id()))
                .isNotEqualTo(hash());
    }

    @ParameterizedTest
    @EnumSource
    void theOrderOfInsertionIsIrrelevant(FrozenTable table) throws SQLException {
        List<Column> columns = columns(table);
        List<Object[]> rows = new ArrayList<>();
        for (int i = 1; i <= 20; i++) {
            rows.add(row(columns, i));
        }
        rows.forEach(row -> insert(table, row));
        String hash = hash();
        for (long seed : new long[] {1, 20221231, 7}) {
            delete(table);
            Collections.shuffle(rows, new Random(seed));
            rows.forEach(row -> insert(table, row));
            assertThat(hash()).as("seed " + seed).isEqualTo(hash);
        }
    }

    @Test
    void textThatMovesFromOneCellToTheNextChangesTheSeal() {
        insert(FrozenTable.MUNICIPALITIES, "15", "001 Acambay");
        String hash = hash();
        delete(FrozenTable.MUNICIPALITIES);
        insert(FrozenTable.MUNICIPALITIES, "15001", " Acambay");
        assertThat(hash()).isNotEqualTo(hash);
    }

    @Test
    void keysThatDifferInCaseOrAccentAreDifferentRows() {
        insert(FrozenTable.MUNICIPALITIES, "a-1", "x");
        insert(FrozenTable.MUNICIPALITIES, "A-1", "x");
        insert(FrozenTable.MUNICIPALITIES, "á-1", "x");
        assertThat(snapshots.reader(open).municipalities()).hasSize(3);
    }

    @Test
    void anotherSnapshotsRowsDoNotCount() {
        insert(FrozenTable.MUNICIPALITIES, "15001", "Acambay");
        String hash = hash();
        Snapshot other = open("2022-T3");
        jdbc.update(FrozenTable.MUNICIPALITIES.insert(), other.id(), "15106", "Toluca");

        assertThat(hash()).isEqualTo(hash);
        snapshots.discard(other);
        assertThat(hash()).isEqualTo(hash);
        assertThat(jdbc.queryForList("select clave from corte_municipio", String.class))
                .containsExactly("15001");
    }

    @Test
    void theSealIsTheHashOfTheRowsAndStays() {
        insert(FrozenTable.MUNICIPALITIES, "15001", "Acambay");

        Snapshot sealed = snapshots.seal(open, Instant.EPOCH);

        assertThat(sealed.hash()).contains(hash());
        assertThat(snapshots.find(sealed.period().quarter(), 1)).contains(sealed);
        assertThatThrownBy(() -> snapshots.seal(sealed, Instant.EPOCH)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void aSealedSnapshotCannotBeDiscarded() {
        insert(FrozenTable.MUNICIPALITIES, "15001", "Acambay");
        Snapshot sealed = snapshots.seal(open, Instant.EPOCH);

        assertThatThrownBy(() -> snapshots.discard(sealed))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("2022-T4-v1");
        assertThatThrownBy(() -> snapshots.discard(open))
                .as("nor through a record that was read before the seal")
                .isInstanceOf(RuntimeException.class);
        assertThat(jdbc.queryForList("select clave from corte_municipio", String.class))
                .containsExactly("15001");
    }

    @Test
    void aRowIsWrittenOnce() {
        insert(FrozenTable.MUNICIPALITIES, "15001", "Acambay");
        assertThatThrownBy(() -> insert(FrozenTable.MUNICIPALITIES, "15001", "Otro"))
                .isInstanceOf(org.springframework.dao.DuplicateKeyException.class);
    }

    @Test
    void aRejectThatWasCountedAndNotStoredStopsTheSeal() {
        insert(FrozenTable.REJECTS, "peticiones", 1, "F", "1", "A", "FOLIO_VACIO", "folio: vacío");
        assertThatThrownBy(() -> snapshots.seal(open, Instant.EPOCH)).isInstanceOf(IllegalStateException.class);
    }

    private Snapshot open(String quarter) {
        Quarter wanted = Quarter.parse(quarter).orElseThrow();
        return snapshots.open(new Snapshot(
                0,
                0,
                new Period(wanted, wanted.end()),
                1,
                RevisionKind.INITIAL,
                "",
                "csv",
                false,
                LocalDate.of(2023, 1, 16),
                "c".repeat(64),
                new Snapshot.Request("csv:/datos", "/salida", BigDecimal.TEN),
                Optional.empty()));
    }

    private String hash() {
        return new ContentHash(database).of(open.period(), open.id());
    }

    private String hashWithFirstRow(FrozenTable table, List<Column> columns, Object[] first) {
        delete(table);
        insert(table, row(columns, 2));
        insert(table, first);
        return hash();
    }

    private void insert(FrozenTable table, Object... cells) {
        Object[] all = new Object[cells.length + 1];
        all[0] = open.id();
        System.arraycopy(cells, 0, all, 1, cells.length);
        jdbc.update(table.insert(), all);
    }

    private void delete(FrozenTable table) {
        jdbc.update(table.delete(), open.id());
    }

    private static String name(FrozenTable table) {
        return table.delete().replaceAll("delete from (\\w+) .*", "$1");
    }

    /** What the database says the table has, but for the snapshot's id. */
    private List<Column> columns(FrozenTable table) throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (Connection connection = database.getConnection();
                ResultSet row = connection.getMetaData().getColumns(null, "public", name(table), null)) {
            while (row.next()) {
                String type = row.getString("TYPE_NAME");
                columns.add(new Column(
                        row.getString("COLUMN_NAME"),
                        type.equals("DATE"),
                        type.endsWith("INT") || type.equals("INTEGER"),
                        row.getInt("NULLABLE") == DatabaseMetaData.columnNullable));
            }
        }
        return columns.stream()
                .filter(column -> !column.name().equals("corte_id"))
                .toList();
    }

    private static Object[] row(List<Column> columns, int n) {
        return columns.stream().map(column -> cell(column, n)).toArray();
    }

    private static Object cell(Column column, int n) {
        if (column.date()) {
            return LocalDate.of(2022, 10, 1).plusDays(n);
        }
        return column.number() ? (Object) n : column.name() + n;
    }

    private static Object other(Column column) {
        if (column.date()) {
            return LocalDate.of(2022, 9, 30);
        }
        return column.number() ? (Object) 999 : column.name() + "1 ";
    }
}
