package mx.corte.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import mx.corte.reports.model.ReadBack;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibreOfficeTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    @Test
    void libreOfficeOpensTheWorkbookAndFindsTheSameFigures() throws Exception {
        Path file = WorkbookFixture.write(CountedQuarter.of(5, 22, 900, true), folder);
        Path resaved = Soffice.resaved(file);
        assertThat(outsideThePivot(resaved)).containsExactlyElementsOf(outsideThePivot(file));
        assertThat(inThePivot(resaved)).isNotEmpty().isEqualTo(inThePivot(file));
        assertThat(WorkbookFixture.sheetNames(resaved)).isEqualTo(WorkbookFixture.sheetNames(file));
        assertThat(WorkbookFixture.column(resaved, "Detalle", 0)).contains("F-00000");
    }

    private static List<ReadBack> outsideThePivot(Path file) throws IOException {
        return new WorkbookReadBack()
                .read(file).stream()
                        .filter(figure -> !figure.place().startsWith("Pivote"))
                        .toList();
    }

    /** What it says of each dependencia; LibreOffice lays it out anew, a row further down and with its own word for the total. */
    private static Map<String, String> inThePivot(Path file) throws IOException {
        return new WorkbookReadBack()
                .read(file).stream()
                        .filter(figure -> figure.place().startsWith("Pivote")
                                && figure.key().matches("D\\d+"))
                        .collect(Collectors.toMap(figure -> figure.measure() + figure.key(), ReadBack::text));
    }

    @Test
    void everyFormulaGivesTheFigureThatStandsInItsCell() throws Exception {
        Path file = WorkbookFixture.write(CountedQuarter.of(1, 12, 1_500), folder);
        Map<String, String> written = formulas(file);
        assertThat(written.keySet().stream().map(cell -> cell.substring(0, cell.indexOf('!'))))
                .contains("Indicadores", "Dependencias", "Ejecutoras", "Tiempos", "Rezago", "Reuniones", "Control")
                .hasSizeGreaterThan(500);
        assertThat(written).containsKeys("Dependencias!E2", "Dependencias!Z2", "Dependencias!E14");
        // what is not recalculated would stay 0
        Path emptied = emptied(file);
        assertThat(formulas(Soffice.recalculated(emptied))).containsAllEntriesOf(written);
    }

    /** The same workbook with zeros in place of what its formulas gave. */
    private Path emptied(Path file) throws IOException {
        Path emptied = folder.resolve("vacio.xlsx");
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(emptied)) {
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                if (cell.getCellType() == org.apache.poi.ss.usermodel.CellType.FORMULA) {
                    cell.setCellValue(0);
                }
            })));
            workbook.write(out);
        }
        return emptied;
    }

    private static Map<String, String> formulas(Path file) throws IOException {
        Map<String, String> formulas = new TreeMap<>();
        for (String sheet : WorkbookFixture.sheetNames(file)) {
            for (Row row : WorkbookFixture.rows(file, sheet)) {
                row.stream()
                        .filter(cell -> cell != null && cell.getType() == CellType.FORMULA)
                        .forEach(cell -> formulas.put(sheet + "!" + cell.getAddress(), value(cell.getRawValue())));
            }
        }
        return formulas;
    }

    /** Fifteen digits, which is what a cell holds. */
    private static String value(String raw) {
        return raw.matches("-?[0-9.]+(E-?[0-9]+)?")
                ? new BigDecimal(raw)
                        .round(new MathContext(15))
                        .stripTrailingZeros()
                        .toPlainString()
                : raw;
    }
}
