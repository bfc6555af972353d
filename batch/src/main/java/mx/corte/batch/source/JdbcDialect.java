package mx.corte.batch.source;

import java.util.Locale;

/** In what the databases differ, as far as reading is concerned. */
enum JdbcDialect {
    /** MySQL and MariaDB, both read with MySQL's driver. */
    MYSQL(Integer.MIN_VALUE),
    H2(0),
    /** Standard SQL; tried on none. */
    OTHER(1000);

    private final int fetchSize;

    JdbcDialect(int fetchSize) {
        this.fetchSize = fetchSize;
    }

    static JdbcDialect of(String url) {
        String lower = url.toLowerCase(Locale.ROOT);
        if (lower.startsWith("jdbc:mysql:")) {
            return MYSQL;
        }
        return lower.startsWith("jdbc:h2:") ? H2 : OTHER;
    }

    /** MySQL's driver loads whole results unless asked with exactly this. */
    int fetchSize() {
        return fetchSize;
    }

    /** Whether a backslash in a quoted text escapes what follows, {@code #} begins a comment, and {@code --} needs a space. */
    boolean isMysql() {
        return this == MYSQL;
    }
}
