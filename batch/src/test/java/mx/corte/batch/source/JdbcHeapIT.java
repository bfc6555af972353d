package mx.corte.batch.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import mx.corte.batch.database.DatabaseServer;
import mx.corte.batch.database.Product;
import mx.corte.batch.domain.Entity;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A source of any size is read in a small heap. */
class JdbcHeapIT {

    private static final String ROWS =
            """
            select concat('2022-', a.n, '-', b.n, '-', c.n) as folio, 1 as turno, '2022-10-05' as fecha_recepcion,
              'VENTANILLA' as canal, repeat('t', 200) as tema, '15106' as municipio, 'D' as dependencia,
              '2022-10-06' as fecha_turno, 'U' as unidad_ejecutora, 'TURNADA' as estatus, null as fecha_respuesta,
              0 as documentos_soporte
            from (select row_number() over () as n from digitos x, digitos y) a,
              (select row_number() over () as n from digitos x, digitos y) b,
              (select row_number() over () as n from digitos x, digitos y limit 30) c""";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    /** What runs in the small heap: url, user, password, folder of queries. */
    public static void main(String[] arguments) {
        JdbcSettings settings = new JdbcSettings(arguments[0], arguments[1], arguments[2], arguments[3]);
        long count = 0;
        try (SourceReading reading = new JdbcSource(settings, LocalDate.of(2022, 1, 1), Map.of()).open();
                RowCursor cursor = reading.read(Entity.PETITIONS)) {
            while (cursor.next() != null) {
                count++;
            }
        }
        System.out.println("rows: " + count);
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void threeHundredThousandRowsFitInto48Megabytes(Product product) throws Exception {
        DatabaseServer server = DatabaseServer.shared(product);
        String database = server.createDatabase();
        server.execute(
                database,
                "create table digitos (d int)",
                "insert into digitos values (0),(1),(2),(3),(4),(5),(6),(7),(8),(9)");
        Files.writeString(folder.resolve("dependencias.sql"), "select 'D' clave, 'D' nombre, 'D' siglas");
        Files.writeString(folder.resolve("peticiones.sql"), ROWS);
        Path said = folder.resolve("said.txt");

        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx48m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        JdbcHeapIT.class.getName(),
                        server.url(database),
                        server.user(),
                        server.password(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();

        assertThat(child.waitFor()).as(Files.readString(said)).isZero();
        assertThat(said).content().contains("rows: 300000");
        server.dropDatabase(database);
    }
}
