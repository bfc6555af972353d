package mx.corte.batch.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JdbcQueryTest {

    @Test
    void everyDesdeBecomesAParameter() {
        JdbcQuery query = parse("select 1 from t where a >= :desde or b>=:desde;\n");

        assertThat(query.sql()).isEqualTo("select 1 from t where a >= ? or b>=?");
        assertThat(query.parameters()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select ':desde'",
                "select 'it''s :desde'",
                "select 'it\\'s :desde'",
                "select \"a :desde\"",
                "select `:desde`",
                "select :desdeayer",
                "select 'never closed :desde"
            })
    void aQuotedDesdeAndALongerNameStay(String sql) {
        assertThat(parse(sql)).isEqualTo(new JdbcQuery("f.sql", sql, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "select 1 -- :desde, select 1",
        "select 1 /* :desde */ + 1, select 1   + 1",
        "select 1 # :desde, select 1",
        "select 5--2, select 5--2",
        "select 1 /* :desde, select 1"
    })
    void commentsAreLeftOut(String text, String sql) {
        assertThat(parse(text)).isEqualTo(new JdbcQuery("f.sql", sql, 0));
    }

    @Test
    void elsewhereABackslashIsAnyCharacterAndANumberSignToo() {
        assertThat(JdbcQuery.parse("f.sql", "select 'c:\\' where a >= :desde # b", JdbcDialect.H2))
                .isEqualTo(new JdbcQuery("f.sql", "select 'c:\\' where a >= ? # b", 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "-- later", "/* none */ ;;", "\uFEFF"})
    void aFileThatSaysNothingIsEmpty(String text) {
        assertThat(parse(text).isEmpty()).isTrue();
    }

    private static JdbcQuery parse(String text) {
        return JdbcQuery.parse("f.sql", text, JdbcDialect.MYSQL);
    }
}
