package mx.corte.batch.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Map;
import mx.corte.batch.database.DatabaseServer;
import mx.corte.batch.database.Product;
import mx.corte.batch.domain.Entity;
import mx.corte.batch.domain.Problem;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What depends on the server: the one moment, what a source may not do, and what an office is told. */
class JdbcServersIT {

    /** More rows than a socket's buffers hold. */
    private static final String MANY =
            """
            select a.n * 10000 + b.n * 100 + c.n as clave, repeat('x', 200) as nombre
            from (select row_number() over () - 1 as n from digitos x, digitos y) a,
              (select row_number() over () - 1 as n from digitos x, digitos y) b,
              (select row_number() over () - 1 as n from digitos x, digitos y) c""";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path queries;

    @ParameterizedTest
    @EnumSource(Product.class)
    void everyQuerySeesTheMomentItWasOpened(Product product) throws Exception {
        DatabaseServer server = DatabaseServer.shared(product);
        String database = aSmallDatabase(server);
        JdbcReader reader = JdbcReader.of(server, database);
        query(Entity.MUNICIPALITIES, "select c clave, n nombre from d");

        try (SourceReading reading = source(reader).open()) {
            server.execute(database, "insert into d values ('B', 'dos')");
            assertThat(JdbcRows.lines(reading, Entity.DEPENDENCIES)).containsExactly("A|uno|||");
            server.execute(database, "delete from d where c = 'A'");
            assertThat(JdbcRows.lines(reading, Entity.MUNICIPALITIES)).containsExactly("A|uno");
        }
        try (SourceReading reading = source(reader).open()) {
            assertThat(JdbcRows.lines(reading, Entity.MUNICIPALITIES)).containsExactly("B|dos");
        }
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void theConnectionNeitherWritesNorHandsOverFilesWhateverTheUrlSays(Product product) throws Exception {
        DatabaseServer server = DatabaseServer.shared(product);
        String database = aSmallDatabase(server);
        Path file = Files.writeString(queries.resolve("file.txt"), "Z\n");
        String url = server.url(database);
        JdbcSettings settings = new JdbcSettings(
                url + (url.contains("?") ? "&" : "?") + "allowLoadLocalInfile=true&allowMultiQueries=true",
                server.user(),
                server.password(),
                queries.toString());

        try (Connection connection = new JdbcConnecting(settings, JdbcDialect.MYSQL).begin();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate("insert into d values ('C', 'tres')"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("read-only");
            assertThatThrownBy(() -> statement.execute("select 1; select 2")).isInstanceOf(SQLException.class);
            connection.rollback();
            connection.setReadOnly(false);
            assertThatThrownBy(() -> statement.execute("load data local infile '" + file + "' into table d (c)"))
                    .isInstanceOf(SQLException.class)
                    .message()
                    .satisfies(message -> assertThat(message).containsIgnoringCase("local"));
        }
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void saysWhatIsWrongWithLoginDatabaseRightTableAndQuery(Product product) throws Exception {
        DatabaseServer server = DatabaseServer.shared(product);
        String database = aSmallDatabase(server);
        JdbcReader reader = JdbcReader.login(server, database);
        JdbcSettings good = reader.settings(queries.toString());

        assertThat(opening(new JdbcSettings(good.url(), good.user(), "otra", good.queries())))
                .isEqualTo("source.jdbc.login");
        assertThat(opening(new JdbcSettings(server.url("nada"), server.user(), server.password(), good.queries())))
                .isEqualTo("source.jdbc.database");
        assertThat(opening(good)).isEqualTo("source.jdbc.database");

        server.execute(database, "create table otra (x int)");
        server.execute("", "grant select on %s.otra to '%s'@'%%'".formatted(database, reader.user()));
        assertThat(reading(reader)).startsWith("source.query.right").contains("dependencias.sql");
        server.execute("", "grant select on %s.* to '%s'@'%%'".formatted(database, reader.user()));
        query(Entity.DEPENDENCIES, "select * from nada");
        assertThat(reading(reader)).startsWith("source.query.failed").contains("dependencias.sql", "nada");
        query(Entity.DEPENDENCIES, "selec 1");
        assertThat(reading(reader)).startsWith("source.query.failed").contains("dependencias.sql");
        query(Entity.DEPENDENCIES, "select c clave, n nombre from d");
        assertThat(reading(reader)).startsWith("source.query.column.missing").contains("dependencias.sql", "siglas");
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void aConnectionThatIsCutMidStreamIsSaidAndCloses(Product product) throws Exception {
        DatabaseServer server = DatabaseServer.shared(product);
        String database = aSmallDatabase(server);
        server.execute(
                database,
                "create table digitos (d int)",
                "insert into digitos values (0),(1),(2),(3),(4),(5),(6),(7),(8),(9)");
        query(Entity.MUNICIPALITIES, MANY);
        JdbcReader reader = JdbcReader.of(server, database);

        Problem problem;
        try (SourceReading reading = source(reader).open();
                RowCursor cursor = reading.read(Entity.MUNICIPALITIES)) {
            assertThat(cursor.next()).isNotNull();
            kill(server, reader.user());
            problem = catchThrowableOfType(Problem.class, () -> {
                while (cursor.next() != null) {
                    // until it breaks
                }
            });
        }

        assertThat(described(problem)).startsWith("source.jdbc.cut").contains("municipios.sql");
    }

    private static void kill(DatabaseServer server, String user) throws SQLException {
        try (Connection connection = server.connect("");
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select id from information_schema.processlist where user = '" + user + "'")) {
            assertThat(rows.next()).isTrue();
            server.execute("", "kill connection " + rows.getLong(1));
        }
    }

    private String aSmallDatabase(DatabaseServer server) throws SQLException, IOException {
        String database = server.createDatabase();
        server.execute(
                database,
                "create table d (c varchar(9), n varchar(9)) engine = InnoDB",
                "insert into d values ('A', 'uno')");
        query(Entity.DEPENDENCIES, "select c as clave, n as nombre, null as siglas from d");
        return database;
    }

    private JdbcSource source(JdbcReader reader) {
        return new JdbcSource(reader.settings(queries.toString()), LocalDate.of(2022, 1, 1), Map.of());
    }

    private static String opening(JdbcSettings settings) {
        JdbcSource source = new JdbcSource(settings, LocalDate.of(2022, 1, 1), Map.of());
        return described(catchThrowableOfType(Problem.class, source::open));
    }

    private String reading(JdbcReader reader) {
        try (SourceReading reading = source(reader).open()) {
            return described(catchThrowableOfType(Problem.class, () -> JdbcRows.lines(reading, Entity.DEPENDENCIES)));
        }
    }

    private static String described(Problem problem) {
        assertThat(problem.kind())
                .isEqualTo(
                        problem.key().matches("source[.]jdbc[.](login|database|unreachable|refused|cut)")
                                ? Problem.Kind.UNREACHABLE
                                : Problem.Kind.SOURCE);
        StringBuilder text = new StringBuilder(problem.key());
        for (Object argument : problem.arguments()) {
            text.append(' ').append(argument);
        }
        assertThat(text.toString()).doesNotContain(JdbcReader.PASSWORD);
        return text.toString();
    }

    private void query(Entity entity, String sql) throws IOException {
        Files.writeString(queries.resolve(entity.sourceName() + ".sql"), sql);
    }
}
