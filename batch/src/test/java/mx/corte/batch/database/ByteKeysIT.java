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
import java.util.SortedMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Keys that a server's default collation takes for one, or orders in its own way, are as many and stand as on H2. */
class ByteKeysIT {

    private static final List<String> FOLIOS = List.of("á-1", "a-1", "A-1", "a-1 b", "a-10", "ñ", "n", "Ñ", "ß", "ss");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest
    @EnumSource(Product.class)
    void keysAreComparedByteByByte(Product product) throws Exception {
        Path csv = data(folder.resolve("csv"));
        DatabaseServer server = DatabaseServer.shared(product);
        String database = server.createDatabase();
        ProgramRun embedded = new ProgramRun(folder.resolve("h2")).onH2();
        ProgramRun real = new ProgramRun(folder.resolve("server")).on(server, database);

        for (ProgramRun program : List.of(embedded, real)) {
            assertThat(program.run("run", "2022-T4", "--source", "csv:" + csv))
                    .as(program.said())
                    .isZero();
        }

        assertThat(folios(server, database)).containsExactlyElementsOf(sorted());
        SortedMap<String, String> figures = real.figures("2022-T4");
        assertThat(figures).isEqualTo(embedded.figures("2022-T4"));
        assertThat(figures.get("datos/medidas.csv"))
                .contains("turnadas,total,,10,,10,publicado")
                .contains("turnadas,dependencia,s,9,", "turnadas,dependencia,S,1,", "turnadas,dependencia,ś,0,");
        server.dropDatabase(database);
    }

    private static List<String> sorted() {
        return FOLIOS.stream().sorted().toList();
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
