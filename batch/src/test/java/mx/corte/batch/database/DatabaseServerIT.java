package mx.corte.batch.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The fixture itself: what it starts is what it says, and it can be killed and started again. */
class DatabaseServerIT {

    @ParameterizedTest
    @EnumSource(Product.class)
    void isTheProductItSays(Product product) throws SQLException {
        try (Connection connection = DatabaseServer.shared(product).connect("")) {
            // MySQL's driver calls both MySQL; the version tells
            assertThat(connection.getMetaData().getDatabaseProductVersion().contains("MariaDB"))
                    .isEqualTo(product == Product.MARIADB);
        }
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void keepsItsRowsWhenItIsKilledAndStartedAgain(Product product) throws Exception {
        DatabaseServer server = DatabaseServer.own(product);
        String database = server.createDatabase();
        server.execute(database, "create table t (n int primary key)", "insert into t values (7)");

        server.kill();

        assertThatThrownBy(() -> server.connect(database)).isInstanceOf(SQLException.class);
        server.restart();
        try (Connection connection = server.connect(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select n from t")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isEqualTo(7);
        }
        server.stop();
    }
}
