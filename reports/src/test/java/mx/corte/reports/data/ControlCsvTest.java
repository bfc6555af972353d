package mx.corte.reports.data;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
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
    void noTextIsChangedHoweverHostile() throws IOException {
        List<String> texts = List.of(
                "=cmd()|' /C calc'!A0",
                "+1",
                "-1+1",
                "@x",
                "\t=1+1",
                "\r=1+1",
                "\n=1+1",
                " \"con, espacios\" ",
                "a\u0000b\u0008",
                "ñ".repeat(40_000),
                "\uD83D\uDE00 שלום \u202Eabc");
        Path file = folder.resolve("rechazos.csv");
        ControlCsv.write(
                Rows.of(texts.stream()
                        .map(text -> new ControlRow("peticiones", text, "1", "D01", "TURNO_INVALIDO", text))
                        .toList()),
                file);
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file)) {
            List<CsvRecord> read = csv.stream().skip(1).toList();
            assertThat(read).extracting(row -> row.getField(1)).isEqualTo(texts);
            assertThat(read).extracting(row -> row.getField(5)).isEqualTo(texts);
        }
    }

    @Test
    void aFileWithoutRowsHasItsHeader() throws IOException {
        Path file = folder.resolve("vacio.csv");
        assertThat(ControlCsv.write(Rows.of(List.of()), file)).isZero();
        assertThat(Files.readString(file)).isEqualTo("entidad,folio,turno,dependencia,motivo,detalle\n");
    }
}
