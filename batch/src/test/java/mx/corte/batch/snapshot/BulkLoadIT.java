package mx.corte.batch.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import mx.corte.batch.database.DatabaseServer;
import mx.corte.batch.database.Product;
import mx.corte.batch.database.SqlScript;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is loaded in bulk arrives as it was given, or not at all. */
class BulkLoadIT {

    private static final List<@Nullable Object[]> HOSTILE = List.of(
            new @Nullable Object[] {1L, "a\tb\\N\nc\r\"'", "\\N", "", "2022-01-31", null},
            new @Nullable Object[] {1L, "á-1 😀 \\", "N\\tN", "=1+1", null, "2022-12-31"},
            new @Nullable Object[] {1L, "a-1", "x", "y", null, null},
            new @Nullable Object[] {1L, "A-1", "x", "y", null, null});

    @ParameterizedTest
    @EnumSource(Product.class)
    void hostileCellsArriveAsTheyAre(Product product) throws Exception {
        inEmptyDatabase(product, "allowLoadLocalInfile=true", connection -> {
            assertThat(BulkLoad.isAllowed(connection)).isTrue();
            BulkLoad.load(connection, FrozenTable.DEPENDENCIES, HOSTILE);
            assertThat(read(connection))
                    .containsExactlyInAnyOrderElementsOf(HOSTILE.stream()
                            .map(row -> java.util.Arrays.asList(row)
                                    .subList(1, row.length)
                                    .toString())
                            .toList());
        });
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void aKeyThatComesTwiceIsAnErrorAndNotAWarning(Product product) throws Exception {
        inEmptyDatabase(product, "allowLoadLocalInfile=true", connection -> assertThatThrownBy(() ->
                        BulkLoad.load(connection, FrozenTable.DEPENDENCIES, List.of(HOSTILE.get(2), HOSTILE.get(2))))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("1 of 2 rows"));
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void aCellThatDoesNotFitIsAnErrorAndNotCut(Product product) throws Exception {
        inEmptyDatabase(product, "allowLoadLocalInfile=true", connection -> assertThatThrownBy(() -> BulkLoad.load(
                        connection,
                        FrozenTable.DEPENDENCIES,
                        List.<@Nullable Object[]>of(new @Nullable Object[] {1L, "k", "x".repeat(300), "", null, null})))
                .isInstanceOf(SQLException.class));
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void aConnectionThatDoesNotOfferItIsLeftAlone(Product product) throws Exception {
        inEmptyDatabase(product, "allowLoadLocalInfile=false", connection -> assertThat(BulkLoad.isAllowed(connection))
                .isFalse());
    }

    private interface Work {
        void on(Connection connection) throws Exception;
    }

    private static void inEmptyDatabase(Product product, String option, Work work) throws Exception {
        DatabaseServer server = DatabaseServer.shared(product);
        String database = server.createDatabase();
        String url = server.url(database);
        try (Connection connection = DriverManager.getConnection(
                        url + (url.contains("?") ? "&" : "?") + option, server.user(), server.password());
                Statement statement = connection.createStatement()) {
            for (String ddl : SqlScript.statements("migrations/V1__reporting_schema.sql")) {
                statement.execute(ddl);
            }
            work.on(connection);
        } finally {
            server.dropDatabase(database);
        }
    }

    private static List<String> read(Connection connection) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select clave, nombre, siglas, vigente_desde, vigente_hasta from corte_dependencia")) {
            while (row.next()) {
                List<@Nullable String> cells = new ArrayList<>();
                for (int i = 1; i <= 5; i++) {
                    cells.add(row.getString(i));
                }
                rows.add(cells.toString());
            }
        }
        return rows;
    }
}
