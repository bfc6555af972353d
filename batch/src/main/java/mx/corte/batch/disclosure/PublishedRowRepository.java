package mx.corte.batch.disclosure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import mx.corte.batch.domain.Quarter;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the public was told by earlier versions; inserted once, with the publication. */
public final class PublishedRowRepository {

    private final JdbcTemplate jdbc;

    public PublishedRowRepository(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /**
     * Everything published about the quarter's year before this version, by quarter, version, scope and key. Of other quarters every
     * version, of this one the earlier ones.
     *
     * @param sample invented data never meet real ones
     */
    public List<PublishedRow> before(Quarter quarter, int revision, boolean sample) {
        return jdbc.query(
                """
                select c.trimestre, c.version, d.ambito, d.clave, d.turnadas, d.atendidas, d.muestra_turnadas,
                    d.muestra_atendidas
                from corte c join publicacion p on p.corte_id = c.corte_id join dato_abierto d on d.corte_id = c.corte_id
                where c.trimestre like ? and c.muestra = ? and (c.trimestre <> ? or c.version < ?)
                order by c.trimestre, c.version, d.ambito, d.clave""",
                (row, n) -> published(row),
                quarter.year() + "-%",
                sample,
                quarter.toString(),
                revision);
    }

    public void save(long snapshot, List<PublishedRow> rows) {
        jdbc.batchUpdate(
                "insert into dato_abierto values (?, ?, ?, ?, ?, ?, ?)",
                rows.stream()
                        .map(row -> new Object[] {
                            snapshot,
                            row.scope(),
                            row.key(),
                            row.referred(),
                            row.attended(),
                            row.showsReferred(),
                            row.showsAttended()
                        })
                        .toList());
    }

    private static PublishedRow published(ResultSet row) throws SQLException {
        return new PublishedRow(
                row.getString("trimestre"),
                row.getInt("version"),
                row.getString("ambito"),
                row.getString("clave"),
                row.getLong("turnadas"),
                row.getLong("atendidas"),
                row.getBoolean("muestra_turnadas"),
                row.getBoolean("muestra_atendidas"));
    }
}
