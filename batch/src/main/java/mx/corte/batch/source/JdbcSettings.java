package mx.corte.batch.source;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the source database is. Comes from the environment and is never printed.
 *
 * @param url of the JDBC driver; empty when there is no such source
 * @param user of a login that may only read
 * @param queries folder of the extract queries; empty for {@code ./sql/extract}, or the copies in the program without it
 */
public record JdbcSettings(
        @DefaultValue("") String url,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("") String queries) {

    /** Says nothing that must not be in a log. */
    @Override
    public String toString() {
        return "JdbcSettings[" + (url.isEmpty() ? "unset" : "set") + "]";
    }
}
