package mx.corte.batch.snapshot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import mx.corte.batch.domain.Entity;
import mx.corte.batch.domain.EntityCount;
import mx.corte.batch.domain.Period;
import mx.corte.batch.domain.Quarter;
import mx.corte.batch.domain.RevisionKind;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which snapshots there are. A header is written when a snapshot opens, a seal when it closes; neither changes. */
public final class SnapshotRepository {

    private static final String SELECT =
            "select c.*, s.hash from corte c left join corte_sello s on s.corte_id = c.corte_id ";

    private final DataSource dataSource;
    private final JdbcClient jdbc;

    public SnapshotRepository(DataSource dataSource) {
        this.dataSource = dataSource;
        this.jdbc = JdbcClient.create(dataSource);
    }

    /** Every snapshot, by quarter and revision. */
    public List<Snapshot> all() {
        return jdbc.sql(SELECT + "order by c.trimestre, c.version")
                .query((row, n) -> snapshot(row))
                .list();
    }

    /** The highest revision of a quarter, in whatever state. */
    public Optional<Snapshot> latest(Quarter quarter) {
        return jdbc
                .sql(SELECT + "where c.trimestre = ? order by c.version desc")
                .param(quarter.toString())
                .query((row, n) -> snapshot(row))
                .list()
                .stream()
                .findFirst();
    }

    public Optional<Snapshot> find(Quarter quarter, int revision) {
        return jdbc.sql(SELECT + "where c.trimestre = ? and c.version = ?")
                .params(quarter.toString(), revision)
                .query((row, n) -> snapshot(row))
                .optional();
    }

    /** Writes the header of a new, open snapshot; its {@code id} and {@code hash} are ignored, {@code rowsOf} 0 means its own. */
    public Snapshot open(Snapshot header) {
        Quarter quarter = header.period().quarter();
        jdbc.sql(
                        """
                        insert into corte (trimestre, version, tipo, motivo, fecha_corte, fuente, muestra, extraido,
                            hash_configuracion, solicitud_fuente, solicitud_salida, solicitud_maximo_rechazado,
                            filas_de)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        quarter.toString(),
                        header.revision(),
                        header.kind().code(),
                        header.reason(),
                        header.period().cutoff(),
                        header.source(),
                        header.sample(),
                        header.extractedOn(),
                        header.configurationHash(),
                        header.request().source(),
                        header.request().output(),
                        header.request().maxRejectedPercent())
                .param(header.rowsOf() == 0 ? null : header.rowsOf())
                .update();
        return find(quarter, header.revision()).orElseThrow();
    }

    /**
     * Drops what a run that died before the seal left.
     *
     * @throws IllegalStateException for a sealed snapshot, even when the header at hand was read before the seal: it stays as
     *     it is, for ever
     */
    public void discard(Snapshot open) {
        boolean sealed = find(open.period().quarter(), open.revision())
                .filter(Snapshot::isSealed)
                .isPresent();
        if (sealed) {
            throw new IllegalStateException(open.name() + " is sealed");
        }
        for (FrozenTable table : FrozenTable.values()) {
            jdbc.sql(table.delete()).param(open.id()).update();
        }
        jdbc.sql("delete from corte_fuente where corte_id = ?").param(open.id()).update();
        jdbc.sql("delete from corte where corte_id = ?").param(open.id()).update();
    }

    /** Drops a version that was never published, sealed or not; without its seal it is one that died before it. */
    public void giveUp(Snapshot unpublished) {
        jdbc.sql("delete from corte_sello where corte_id = ?")
                .param(unpublished.id())
                .update();
        discard(unpublished);
    }

    public void record(long snapshot, Collection<EntityCount> counts) {
        for (EntityCount count : counts) {
            jdbc.sql("insert into corte_fuente values (?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            snapshot,
                            count.entity().sourceName(),
                            count.delivered(),
                            count.read(),
                            count.accepted(),
                            count.rejected(),
                            count.fingerprint())
                    .update();
        }
    }

    /** In the order of {@link Entity}. */
    public List<EntityCount> counts(Snapshot snapshot) {
        List<EntityCount> counts = jdbc.sql("select * from corte_fuente where corte_id = ?")
                .param(snapshot.rowsOf())
                .query((row, n) -> new EntityCount(
                        Entity.ofSourceName(row.getString("entidad")),
                        row.getBoolean("entregada"),
                        row.getLong("leidas"),
                        row.getLong("aceptadas"),
                        row.getLong("rechazadas"),
                        row.getString("huella")))
                .list();
        return counts.stream().sorted(Comparator.comparing(EntityCount::entity)).toList();
    }

    /**
     * Seals an open snapshot with the hash of its quarter, cut-off and rows as the database holds them.
     *
     * @throws IllegalStateException when the rejects stored are not as many as were counted
     */
    public Snapshot seal(Snapshot open, Instant now) {
        long counted = counts(open).stream().mapToLong(EntityCount::rejected).sum();
        long stored = jdbc.sql("select count(*) from rechazo where corte_id = ?")
                .param(open.rowsOf())
                .query(Long.class)
                .single();
        if (counted != stored) {
            throw new IllegalStateException(open.name() + ": " + counted + " rejects counted, " + stored + " stored");
        }
        jdbc.sql("insert into corte_sello values (?, ?, ?)")
                .params(open.id(), new ContentHash(dataSource).of(open.period(), open.rowsOf()), now.toString())
                .update();
        return find(open.period().quarter(), open.revision()).orElseThrow();
    }

    /** Instant of its seal, ISO, UTC; empty while it is open. */
    public Optional<String> sealedAt(Snapshot snapshot) {
        return jdbc.sql("select sellado_en from corte_sello where corte_id = ?")
                .param(snapshot.id())
                .query(String.class)
                .optional();
    }

    /** Texts by name. A revision that shows the rows of an earlier version has its own: formats may differ. */
    public Map<String, String> configuration(Snapshot snapshot) {
        return new SnapshotReader(dataSource, snapshot.id()).configuration();
    }

    /** @throws mx.corte.batch.domain.Problem of kind REFUSED when the rows were deleted because they are old */
    public SnapshotReader reader(Snapshot snapshot) {
        new RowRetention(dataSource).requireRows(snapshot);
        return new SnapshotReader(dataSource, snapshot.rowsOf());
    }

    private static Snapshot snapshot(ResultSet row) throws SQLException {
        long id = row.getLong("corte_id");
        long shared = row.getLong("filas_de");
        return new Snapshot(
                id,
                shared == 0 ? id : shared,
                new Period(
                        Quarter.parse(row.getString("trimestre")).orElseThrow(),
                        Objects.requireNonNull(row.getObject("fecha_corte", LocalDate.class))),
                row.getInt("version"),
                RevisionKind.ofCode(row.getString("tipo")),
                row.getString("motivo"),
                row.getString("fuente"),
                row.getBoolean("muestra"),
                Objects.requireNonNull(row.getObject("extraido", LocalDate.class)),
                row.getString("hash_configuracion"),
                new Snapshot.Request(
                        row.getString("solicitud_fuente"),
                        row.getString("solicitud_salida"),
                        row.getBigDecimal("solicitud_maximo_rechazado")),
                Optional.ofNullable(row.getString("hash")));
    }
}
