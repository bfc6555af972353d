package mx.corte.batch.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import mx.corte.batch.domain.Entity;
import mx.corte.batch.domain.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What does not depend on the product, on an embedded database. */
class JdbcSourceTest {

    private static final String URL = "jdbc:h2:mem:sispec;MODE=MySQL";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path queries;

    @SuppressWarnings("NullAway.Init")
    private Connection keeper;

    @BeforeEach
    void aSmallDatabase() throws SQLException, IOException {
        keeper = DriverManager.getConnection(URL, "sa", "secreta");
        execute("create table d (c varchar(9), n varchar(9), alta date, capturada int)");
        execute("insert into d values (' A ', 'uno', date '2021-05-01', 1), ('B', null, date '2022-05-01', 2)");
        query(Entity.DEPENDENCIES, "select c as clave, n as nombre, '' as siglas, alta from d order by capturada");
    }

    @AfterEach
    void gone() throws SQLException {
        execute("shutdown");
    }

    @Test
    void readsTrimmedTextInTheOrderOfTheQuery() {
        assertThat(read(Entity.DEPENDENCIES)).containsExactly("A|uno|||", "B||||");
        assertThat(source().name()).isEqualTo("jdbc");
        assertThat(source().isSample()).isFalse();
    }

    @Test
    void desdeIsTheDayItWasGiven() throws IOException {
        query(
                Entity.DEPENDENCIES,
                "select c clave, n nombre, '' siglas, alta vigente_desde from d where alta >= :desde -- not :desde");

        assertThat(read(Entity.DEPENDENCIES)).containsExactly("B|||2022-05-01|");
    }

    @Test
    void whatHasNoQueryComesFromTheCataloguesOrWasNotDelivered() throws IOException {
        query(Entity.PETITIONS, "-- not yet");
        JdbcSource source = source(Map.of(
                Entity.MUNICIPALITIES, List.<String[]>of(new String[] {"15106", "Toluca"}),
                Entity.DEPENDENCIES, List.<String[]>of(new String[] {"no", "no", "", "", ""})));

        try (SourceReading reading = source.open()) {
            assertThat(reading.delivers(Entity.DEPENDENCIES)).isTrue();
            assertThat(reading.delivers(Entity.MUNICIPALITIES)).isTrue();
            assertThat(reading.delivers(Entity.PETITIONS)).isFalse();
            assertThat(reading.delivers(Entity.NON_WORKING_DAYS)).isFalse();
            assertThat(JdbcRows.lines(reading, Entity.MUNICIPALITIES)).containsExactly("15106|Toluca");
            assertThat(JdbcRows.lines(reading, Entity.PETITIONS)).isEmpty();
            assertThat(JdbcRows.lines(reading, Entity.DEPENDENCIES)).startsWith("A|uno|||");
            assertThat(reading.fingerprints()).isEmpty();
        }
    }

    @Test
    void withoutAnyDependenciasItDoesNotBegin() throws IOException {
        Files.delete(queries.resolve("dependencias.sql"));

        assertThat(problem(source())).isEqualTo("source.query.missing dependencias");
    }

    @Test
    void theWholeReadSeesOneMoment() throws SQLException, IOException {
        query(Entity.MUNICIPALITIES, "select c clave, n nombre from d");
        try (SourceReading reading = source().open()) {
            execute("insert into d values ('C', '', null, 3)");

            assertThat(JdbcRows.lines(reading, Entity.DEPENDENCIES)).hasSize(2);
            execute("delete from d where c = 'B'");
            assertThat(JdbcRows.lines(reading, Entity.MUNICIPALITIES)).hasSize(2);
        }
        assertThat(read(Entity.MUNICIPALITIES)).hasSize(2).contains("C|");
    }

    @Test
    void aMissingAndADoubledColumnAreNamedWithTheFile() throws IOException {
        query(Entity.DEPENDENCIES, "select c clave, n nombre from d");
        assertThat(problem(Entity.DEPENDENCIES))
                .isEqualTo("source.query.column.missing " + file(Entity.DEPENDENCIES) + " siglas");
        query(Entity.DEPENDENCIES, "select c clave, n nombre, n siglas, c CLAVE from d");
        assertThat(problem(Entity.DEPENDENCIES))
                .isEqualTo("source.query.column.twice " + file(Entity.DEPENDENCIES) + " clave");
    }

    @Test
    void aBrokenQueryAndAMissingTableAreNamedWithTheFile() throws IOException {
        for (String sql : List.of("selec 1", "select * from nada")) {
            query(Entity.DEPENDENCIES, sql);
            assertThat(problem(Entity.DEPENDENCIES)).startsWith("source.query.failed " + file(Entity.DEPENDENCIES));
        }
    }

    @Test
    void saysWhichPartOfTheConnectionIsWrongAndNeverThePassword() {
        assertThat(problem(source(URL, "otra"))).isEqualTo("source.jdbc.login");
        assertThat(problem(source("", ""))).isEqualTo("source.jdbc.unset");
        assertThat(problem(source("jdbc:nada://h?password=secreta", ""))).isEqualTo("source.jdbc.driver");
        assertThat(problem(source("jdbc:h2:mem:otra;IFEXISTS=TRUE", "secreta"))).isEqualTo("source.jdbc.database");
        assertThat(problem(source("jdbc:mysql://127.0.0.1:1/x?password=secreta", "secreta")))
                .isEqualTo("source.jdbc.unreachable");
        assertThat(new JdbcSettings(URL, "sa", "secreta", "").toString())
                .doesNotContain("secreta")
                .doesNotContain("h2");
    }

    @Test
    void aFolderOfQueriesThatIsNotThereIsSaid() {
        Path nowhere = queries.resolve("nada");
        JdbcSource source = new JdbcSource(
                new JdbcSettings(URL, "sa", "secreta", nowhere.toString()), LocalDate.of(2022, 1, 1), Map.of());

        assertThat(problem(source)).isEqualTo("source.folder.missing " + nowhere);
    }

    @Test
    void withoutAFolderTheProgramsOwnQueriesAreTaken() {
        assertThat(JdbcQueries.of("", JdbcDialect.MYSQL)).containsOnlyKeys(Entity.values());
        assertThat(JdbcQueries.of("", JdbcDialect.MYSQL).values())
                .extracting(JdbcQuery::parameters)
                .contains(3);
    }

    private JdbcSource source() {
        return source(Map.of());
    }

    private JdbcSource source(Map<Entity, List<String[]>> catalogues) {
        return new JdbcSource(
                new JdbcSettings(URL, "sa", "secreta", queries.toString()), LocalDate.of(2022, 1, 1), catalogues);
    }

    private JdbcSource source(String url, String password) {
        return new JdbcSource(
                new JdbcSettings(url, "sa", password, queries.toString()), LocalDate.of(2022, 1, 1), Map.of());
    }

    private List<String> read(Entity entity) {
        try (SourceReading reading = source().open()) {
            return JdbcRows.lines(reading, entity);
        }
    }

    private static String problem(JdbcSource source) {
        return described(catchThrowableOfType(Problem.class, source::open));
    }

    private String problem(Entity entity) {
        return described(catchThrowableOfType(Problem.class, () -> read(entity)));
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
        assertThat(text.toString()).doesNotContain("secreta");
        for (Throwable cause = problem.getCause(); cause != null; cause = cause.getCause()) {
            assertThat(String.valueOf(cause.getMessage())).doesNotContain("secreta");
        }
        return text.toString();
    }

    private Path file(Entity entity) {
        return queries.resolve(entity.sourceName() + ".sql");
    }

    private void query(Entity entity, String sql) throws IOException {
        Files.writeString(file(entity), sql);
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = keeper.createStatement()) {
            statement.execute(sql);
        }
    }
}
