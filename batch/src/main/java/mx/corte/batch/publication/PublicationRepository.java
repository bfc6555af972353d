package mx.corte.batch.publication;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which snapshots were published, when and where. */
public final class PublicationRepository {

    /** @param at instant of publication, ISO, UTC */
    public record Publication(String at, String folder, String manifestHash) {}

    private final JdbcClient jdbc;

    public PublicationRepository(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    public Optional<Publication> find(long snapshot) {
        return jdbc.sql("select publicado_en, carpeta, hash_manifiesto from publicacion where corte_id = ?")
                .param(snapshot)
                .query((row, n) -> new Publication(row.getString(1), row.getString(2), row.getString(3)))
                .optional();
    }

    /** Every snapshot that was published. */
    public Set<Long> snapshots() {
        return jdbc.sql("select corte_id from publicacion").query(Long.class).set();
    }

    public void record(long snapshot, Instant now, String folder, String manifestHash) {
        jdbc.sql("insert into publicacion values (?, ?, ?, ?)")
                .params(snapshot, now.toString(), folder, manifestHash)
                .update();
    }
}
