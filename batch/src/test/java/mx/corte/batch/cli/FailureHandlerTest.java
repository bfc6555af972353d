package mx.corte.batch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What a driver says belongs on the console as far as one line of it goes; the log has the rest. */
class FailureHandlerTest {

    @Test
    void aDatabasesTextIsCutToItsFirstLineAndThatToABound() {
        String statement = "insert into corte_turno values (?), ".repeat(200);

        assertThat(sentence("Incorrect string value")).endsWith(": Incorrect string value");
        assertThat(sentence("Syntax error\n" + statement))
                .endsWith(": Syntax error")
                .hasLineCount(1);
        assertThat(sentence("Syntax error in " + statement))
                .startsWith("La base de datos no respondió como se esperaba: Syntax error in insert")
                .endsWith("…")
                .hasSizeLessThan(360);
        assertThat(FailureHandler.describe(new SQLException()).sentence()).endsWith("como se esperaba: SQLException");
    }

    private static String sentence(String said) {
        return FailureHandler.describe(new IllegalStateException(new SQLException(said)))
                .sentence();
    }
}
