package mx.corte.batch.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys that a server's default collation takes for one, or orders in its own way, are as many and stand as on H2. */
class ByteKeysIT {

    private static final List<String> ORDINARY =
            List.of("á-1", "a-1", "A-1", "a-1 b", "a-10", "ñ", "n", "Ñ", "ß", "ss", "k");

    /** A control character, and one beyond 16 bits: as distinct as others, but each database has its own place for them. */
    private static final List<String> STRANGE = List.of("k\tb", "😀", "\uFF21");

    private static final List<String> FOLIOS =
            Stream.concat(ORDINARY.stream(), STRANGE.stream()).toList();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void keysAreComparedByteByByte() throws Exception {
        Path csv = data(folder.resolve("csv"));
        String expected = measures(new ProgramRun(folder.resolve("h2")).onH2(), csv);

        assertThat(expected)
                .contains("turnadas,total,,14,,14,publicado")
                .contains("turnadas,dependencia,s,13,", "turnadas,dependencia,S,1,", "turnadas,dependencia,ś,0,");
        for (Product product : Product.values()) {
            DatabaseServer server = DatabaseServer.shared(product);
            String database = server.createDatabase();
            ProgramRun program = new ProgramRun(folder.resolve(product.name())).on(server, database);

            assertThat(measures(program, csv)).as(product.name()).isEqualTo(expected);

            List<String> folios = folios(server, database);
            assertThat(folios).containsExactlyInAnyOrderElementsOf(FOLIOS);
            assertThat(folios.stream().filter(ORDINARY::contains))
                    .containsExactlyElementsOf(ORDINARY.stream().sorted().toList());
            server.dropDatabase(database);
        }
    }

    private static String measures(ProgramRun program, Path csv) throws IOException {
        assertThat(program.run("run", "2022-T4", "--source", "csv:" + csv))
                .as(program.said())
                .isZero();
        return Objects.requireNonNull(program.figures("2022-T4").get("datos/medidas.csv"));
    }

    private static List<String> folios(DatabaseServer server, String database) throws Exception {
        List<String> folios = new ArrayList<>();
        try (Connection connection = server.connect(database);
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select folio from corte_turno order by corte_id, folio, turno")) {
            while (rows.next()) {
                folios.add(rows.getString(1));
            }
        }
        return folios;
    }

    private static Path data(Path target) throws IOException {
        Files.createDirectories(target);
        Files.writeString(target.resolve("dependencias.csv"), "clave,nombre,siglas\ns,uno,u\nS,dos,d\nś,tres,t\n");
        Files.writeString(target.resolve("dias_inhabiles.csv"), "fecha,motivo\n2022-11-21,prueba\n");
        StringBuilder rows = new StringBuilder("folio,turno,fecha_recepcion,canal,tema,municipio,dependencia,"
                + "fecha_turno,unidad_ejecutora,estatus,fecha_respuesta,documentos_soporte\n");
        for (String folio : FOLIOS) {
            rows.append("%s,1,2022-10-05,VENTANILLA,%s,,%s,2022-10-05,,ATENDIDA,2022-10-10,1\n"
                    .formatted(folio, folio, folio.equals("A-1") ? "S" : "s"));
        }
        Files.writeString(target.resolve("peticiones.csv"), rows);
        return target;
    }
}
