package mx.corte.reports.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mx.corte.reports.model.ControlRow;
import mx.corte.reports.model.Rows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ControlCsvTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    @Test
    void rowsAreWrittenAsTheyAreAndCounted() throws IOException {
        Path file = folder.resolve("rechazos.csv");
        long rows = ControlCsv.write(
                Rows.of(List.of(
                        new ControlRow("peticiones", "=cmd()", "1", "D01", "FECHA_INVALIDA", "fecha_turno, vacía"),
                        new ControlRow("peticiones", "", "", "", "FOLIO_VACIO", "folio: vacío"))),
                file);
        assertThat(rows).isEqualTo(2);
        assertThat(Files.readString(file))
                .isEqualTo(
                        """
                        entidad,folio,turno,dependencia,motivo,detalle
                        peticiones,=cmd(),1,D01,FECHA_INVALIDA,"fecha_turno, vacía"
                        peticiones,,,,FOLIO_VACIO,folio: vacío
                        """);
    }

    @Test
    void aFileWithoutRowsHasItsHeader() throws IOException {
        Path file = folder.resolve("vacio.csv");
        assertThat(ControlCsv.write(Rows.of(List.of()), file)).isZero();
        assertThat(Files.readString(file)).isEqualTo("entidad,folio,turno,dependencia,motivo,detalle\n");
    }
}
