package mx.corte.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import mx.corte.batch.snapshot.RefuseChange;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of the reporting database are written once. */
class InsertOnlyIT {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void aWholeRunAndItsRefusalChangeNoRowThatWasWritten() throws SQLException {
        Workplace workplace = new Workplace(folder);
        Flyway.configure()
                .dataSource(workplace.databaseUrl(), "sa", "")
                .locations("classpath:sql/migrations")
                .javaMigrations(new BatchTables())
                .load()
                .migrate();
        List<String> tables = workplace.query(
                """
                select table_name from information_schema.tables
                where table_schema = 'public' and table_name <> 'flyway_schema_history'
                    and table_name not like 'batch~_%' escape '~' order by 1""");
        assertThat(tables).hasSizeGreaterThan(15).contains("corte", "corte_sello", "corte_turno", "rechazo", "medida", "bitacora", "periodo");
        for (String table : tables) {
            workplace.execute("create trigger %1$s_fijo before update, delete on %1$s for each row call '%2$s'"
                    .formatted(table, RefuseChange.class.getName()));
        }

        assertThat(workplace.close("2022-T3", "bordes"))
                .extracting(Workplace.Outcome::err)
                .isEqualTo("");
        assertThat(workplace.close("2022-T3", "bordes").exit()).isEqualTo(3);

        assertThatThrownBy(() -> workplace.execute("update corte_turno set tema = 'X'"))
                .hasMessageContaining("a written row was to be changed");
        assertThatThrownBy(() -> workplace.execute("delete from corte_sello"))
                .hasMessageContaining("a written row was to be changed");
    }

    @Test
    void noStatementOfTheProgramUpdates() throws IOException {
        try (Stream<Path> sources = Files.walk(TestData.module().resolve("src/main/java"))) {
            List<Path> files =
                    sources.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(files).hasSizeGreaterThan(50);
            for (Path file : files) {
                assertThat(Files.readString(file).toLowerCase(Locale.ROOT))
                        .as(file.toString())
                        .doesNotContainPattern("[\"\\s(]update\\s+\\w+\\s+set\\b")
                        .doesNotContainPattern("\"\\s*(merge|replace) into\\b")
                        .doesNotContainPattern("delete\\s+from\\s+(bitacora|periodo)\\b")
                        .doesNotContain("on duplicate key");
            }
        }
    }
}
