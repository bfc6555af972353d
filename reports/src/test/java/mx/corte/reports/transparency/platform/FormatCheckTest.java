package mx.corte.reports.transparency.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every rule of the platform is seen when it is broken, and only then. */
class FormatCheckTest {

    @Test
    void aGoodBookIsGoodInBothFormats() throws IOException {
        for (FilledBook book :
                List.of(FilledBook.xlsx().row(1), FilledBook.xls().row(1))) {
            assertThat(book.check()).isEqualTo(new FormatCheck("LGT_Prueba", 2, List.of()));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ejercicio | 24 | A8 YEAR",
                "Ejercicio | 2023 | B8 PERIOD_YEAR, C8 PERIOD_YEAR",
                "Ejercicio | '' | A8 REQUIRED",
                "Fecha de inicio del periodo | 01/03/2024 | C8 PERIOD_ORDER",
                "Fecha de inicio del periodo | 31/12/2023 | B8 PERIOD_YEAR",
                "Fecha de inicio del periodo | 2024-01-01 | B8 DATE",
                "Fecha de término del periodo | 30/02/2024 | C8 DATE",
                "Fecha de término del periodo | 1/2/2024 | C8 DATE",
                "Texto corto | '' | D8 REQUIRED",
                "Texto corto | a = b | D8 CHARACTER",
                "Texto corto | 2 × 3 | D8 CHARACTER",
                "Texto corto | 6 ÷ 3 | D8 CHARACTER",
                "Texto corto | “cita” | D8 CHARACTER",
                "Texto corto | uno – dos | D8 CHARACTER",
                "Texto largo | uno — dos | E8 CHARACTER",
                "Número | 1,000 | G8 NUMBER",
                "Hora | 25:00 | H8 TIME",
                "Importe | 1.005 | I8 MONEY",
                "Importe | $5 | I8 MONEY",
                "Hipervínculo | www.datos.example | J8 URL",
                "Hipervínculo | ftp://datos.example/a |",
                "Hipervínculo | https:// | J8 URL",
                "Archivo | a’b.pdf | K8 CHARACTER",
                "Sentido (catálogo) | ascendente | L8 CATALOGUE",
                "Tabla | tres | M8 RELATED",
                "Separador | x | N8 SEPARATOR",
                "Fecha de validación | 29/02/2024 | O8 VALIDATED_BEFORE_UPDATE",
                "Fecha de actualización | ayer | P8 DATE",
                "Nota | «comillas latinas» |",
                "Nota | ‘simples’ | Q8 CHARACTER",
            })
    void aBrokenRuleIsNamedWithItsCell(String heading, String text, String broken) throws IOException {
        List<String> expected = broken == null ? List.of() : List.of(broken.split(", "));
        assertThat(FilledBook.xlsx().with(heading, text).broken()).isEqualTo(expected);
        assertThat(FilledBook.xls().with(heading, text).broken()).isEqualTo(expected);
    }

    @Test
    void aValidationBeforeThePeriodsEndIsSeenEvenWhenNotBeforeTheUpdate() throws IOException {
        FilledBook book = FilledBook.xlsx()
                .with("Fecha de actualización", "27/02/2024")
                .with("Fecha de validación", "28/02/2024");
        assertThat(book.broken()).containsExactly("O8 VALIDATED_BEFORE_END");
        assertThat(book.with("Fecha de validación", "29/02/2024").broken()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "29/02/2024, true",
        "29/02/2023, false",
        "29/02/2000, true",
        "29/02/1900, false",
        "31/12/2024, true",
        "32/12/2024, false",
        "31/04/2024, false",
        "00/01/2024, false",
        "01/13/2024, false"
    })
    void onlyRealDaysAreDates(String text, boolean real) {
        assertThat(ColumnType.DATE.breach(Content.of(text)).isEmpty()).isEqualTo(real);
    }

    @Test
    void lengthsAreCountedInCharactersAndTheLastOneThatFitsFits() throws IOException {
        String rare = "\uD835\uDC9C";
        assertThat(FilledBook.xlsx().with("Texto corto", "ñ".repeat(150)).broken())
                .isEmpty();
        assertThat(FilledBook.xlsx().with("Texto corto", rare.repeat(150)).broken())
                .isEmpty();
        assertThat(FilledBook.xlsx().with("Texto corto", "ñ".repeat(151)).broken())
                .containsExactly("D8 TOO_LONG");
        assertThat(FilledBook.xlsx().with("Texto largo", "a".repeat(4000)).broken())
                .isEmpty();
        assertThat(FilledBook.xls().with("Texto largo", "a".repeat(4001)).broken())
                .containsExactly("E8 TOO_LONG");
        assertThat(FilledBook.xlsx().with("Nota", "a".repeat(4001)).broken()).containsExactly("Q8 TOO_LONG");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\tb", "a\u0000b", "a\u200bb", "a\ufeffb", "a\u2028b", "a\ue000b", "a\u2212b"})
    void charactersThatNobodySeesAreNamedByTheirNumber(String text) {
        assertThat(ColumnType.LONG_TEXT.breach(Content.of(text)))
                .hasValueSatisfying(breach -> assertThat(breach.sentence()).contains("U+"));
    }

    @Test
    void datesTimesAndNumbersMayBeTypedCells() throws IOException {
        for (FilledBook book : List.of(FilledBook.xlsx(), FilledBook.xls())) {
            book.withCell("Fecha de inicio del periodo", cell -> date(cell, "dd/mm/yyyy"))
                    .withCell("Ejercicio", cell -> cell.setCellValue(2024))
                    .withCell("Número", cell -> cell.setCellValue(12.5))
                    .withCell("Hora", cell -> {
                        cell.setCellValue(0.5);
                        style(cell, "hh:mm");
                    });
            assertThat(book.broken()).isEmpty();
            book.withCell("Texto corto", cell -> date(cell, "dd/mm/yyyy"));
            assertThat(book.broken()).containsExactly("D8 TEXT");
        }
    }

    @Test
    void formulasErrorsAndTruthValuesAreForeign() throws IOException {
        List<Consumer<Cell>> foreign = List.of(
                cell -> cell.setCellFormula("1+1"),
                cell -> cell.setCellValue(true),
                cell -> cell.setCellErrorValue((byte) 42),
                cell -> {
                    cell.setCellValue(45300.25);
                    style(cell, "dd/mm/yyyy");
                });
        for (Consumer<Cell> change : foreign) {
            assertThat(FilledBook.xlsx().withCell("Texto largo", change).broken())
                    .containsExactly("E8 FOREIGN");
        }
    }

    @Test
    void aNoteExcusesAnEmptyCellButNoDate() throws IOException {
        FilledBook book = FilledBook.xlsx().with("Nota", "No se generó").with("Texto largo", "");
        assertThat(book.broken()).isEmpty();
        assertThat(book.with("Fecha de actualización", " ").broken()).containsExactly("P8 REQUIRED");
    }

    @Test
    void gapsAndWhatStandsOutsideAreSeen() throws IOException {
        assertThat(FilledBook.xlsx().row(3).broken()).containsExactly("9 GAP");
        FilledBook outside = FilledBook.xlsx();
        outside.sheet().getRow(Layout.FIRST_DATA_ROW).createCell(20).setCellValue("x");
        assertThat(outside.broken()).containsExactly("8 OUTSIDE");
    }

    @Test
    void everyRowAboveTheDataIsLookedAt() throws IOException {
        assertThat(spoiled(book -> book.setSheetName(0, "Hoja1"))).containsExactly("SHEET");
        assertThat(spoiled(book -> row(book, 0).getCell(0).setCellValue(4242))).containsExactly("A1 FORMAT_ID");
        assertThat(spoiled(book -> row(book, 3).setZeroHeight(false))).containsExactly("A4 HIDDEN_ROW");
        assertThat(spoiled(book -> row(book, 1).getCell(3).setCellValue("NOMBRE")))
                .containsExactly("2 LABEL");
        assertThat(spoiled(book -> row(book, 1).getCell(0).setCellValue("Titulo")))
                .isEmpty();
        assertThat(spoiled(book -> row(book, 2).getCell(6).setBlank())).containsExactly("G3 NAMED");
        assertThat(spoiled(book -> row(book, 3).getCell(4).setCellValue("15"))).containsExactly("E4 TYPE_CODE");
        assertThat(spoiled(book -> row(book, 4).getCell(4).setCellValue("424201")))
                .containsExactly("E5 FIELD_ID");
        assertThat(spoiled(book -> book.getSheetAt(0).removeMergedRegion(6))).containsExactly("A6 TABLE_ROW");
        assertThat(spoiled(book -> row(book, 6).getCell(16).setBlank())).containsExactly("Q7 HEADING");
        assertThat(spoiled(book -> book.setSheetHidden(1, false))).containsExactly("L8 CATALOGUE_LIST");
        assertThat(FilledBook.xlsx()
                        .change(book -> book.removeName(book.getName("Hidden_111")))
                        .broken())
                .containsExactly("L8 CATALOGUE_LIST");
    }

    @Test
    void whatIsNoWorkbookCannotBeRead(@TempDir Path folder) throws IOException {
        Path empty = Files.createFile(folder.resolve("vacio.xlsx"));
        Path text = Files.writeString(folder.resolve("texto.xls"), "a,b\n");
        Path cut =
                Files.write(folder.resolve("cortado.xlsx"), java.util.Arrays.copyOf(FilledBook.TEMPLATE.xlsx(), 900));
        Path cutOld =
                Files.write(folder.resolve("cortado.xls"), java.util.Arrays.copyOf(FilledBook.TEMPLATE.xls(), 3000));
        for (Path file : List.of(empty, text, cut, cutOld)) {
            assertThatIOException().as(file.toString()).isThrownBy(() -> FormatCheck.of(file));
        }
    }

    private static List<String> spoiled(Consumer<Workbook> change) throws IOException {
        List<String> xls = FilledBook.xls().change(change).broken();
        assertThat(FilledBook.xlsx().change(change).broken()).isEqualTo(xls);
        return xls;
    }

    private static org.apache.poi.ss.usermodel.Row row(Workbook book, int number) {
        return book.getSheetAt(0).getRow(number);
    }

    private static void date(Cell cell, String format) {
        cell.setCellValue(LocalDate.of(2024, 1, 1));
        style(cell, format);
    }

    private static void style(Cell cell, String format) {
        Workbook workbook = cell.getSheet().getWorkbook();
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
    }
}
