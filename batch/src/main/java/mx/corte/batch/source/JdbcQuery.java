package mx.corte.batch.source;

/**
 * One extract query, ready to be prepared.
 *
 * @param file where it stands, for messages
 * @param sql with a question mark for every {@code :desde}, without comments and without the closing semicolon
 * @param parameters how many there are
 */
record JdbcQuery(String file, String sql, int parameters) {

    private static final String SINCE = ":desde";

    static JdbcQuery parse(String file, String text, JdbcDialect dialect) {
        return new Parser(text.startsWith("\uFEFF") ? text.substring(1) : text, dialect.isMysql()).parse(file);
    }

    boolean isEmpty() {
        return sql.isEmpty();
    }

    /** Walks over the text once; quoted texts and names are copied as they are, comments become a space. */
    private static final class Parser {

        private final String text;
        private final boolean mysql;
        private final StringBuilder sql = new StringBuilder();
        private int at;
        private int parameters;

        Parser(String text, boolean mysql) {
            this.text = text;
            this.mysql = mysql;
        }

        JdbcQuery parse(String file) {
            while (at < text.length()) {
                char c = text.charAt(at);
                if (c == '\'' || c == '"' || c == '`') {
                    copyQuoted(c);
                } else if (beginsLineComment()) {
                    skipTo("\n");
                } else if (text.startsWith("/*", at)) {
                    skipTo("*/");
                } else if (isSince()) {
                    sql.append('?');
                    parameters++;
                    at += SINCE.length();
                } else {
                    sql.append(c);
                    at++;
                }
            }
            String query = sql.toString().strip();
            while (query.endsWith(";")) {
                query = query.substring(0, query.length() - 1).strip();
            }
            return new JdbcQuery(file, query, parameters);
        }

        /** A doubled quote is two quoted parts one after the other, which comes to the same. */
        private void copyQuoted(char quote) {
            int from = at++;
            while (at < text.length() && text.charAt(at) != quote) {
                boolean escaped = mysql && quote != '`' && text.charAt(at) == '\\';
                at += escaped ? 2 : 1;
            }
            at = Math.min(at + 1, text.length());
            sql.append(text, from, at);
        }

        private boolean beginsLineComment() {
            if (text.startsWith("--", at)) {
                return !mysql || at + 2 == text.length() || Character.isWhitespace(text.charAt(at + 2));
            }
            return mysql && text.charAt(at) == '#';
        }

        private void skipTo(String end) {
            int found = text.indexOf(end, at);
            at = found < 0 ? text.length() : found + end.length();
            sql.append(' ');
        }

        private boolean isSince() {
            int after = at + SINCE.length();
            return text.startsWith(SINCE, at)
                    && (after == text.length() || !Character.isJavaIdentifierPart(text.charAt(after)));
        }
    }
}
