package mx.corte.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import mx.corte.reports.ReportFixture;
import mx.corte.reports.model.Figure;
import mx.corte.reports.model.MeasureTable;
import mx.corte.reports.model.MeasureValue;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.model.ReadBack;
import mx.corte.reports.model.Unit;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookReadBackTest {

    private static final Set<String> SCOPES =
            Set.of(MeasureTable.TOTAL, MeasureTable.DEPENDENCY, MeasureTable.EXECUTING_UNIT);

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyFigureReadsBackAsItWasPublished(boolean sample) throws IOException {
        QuarterlyReport report = CountedQuarter.of(7, 22, 900, sample);
        List<ReadBack> read = new WorkbookReadBack().read(WorkbookFixture.write(report, folder));
        for (ReadBack figure : read) {
            assertThat(figure.text()).as(figure.toString()).isEqualTo(expected(report, figure));
        }
        Set<String> found = new HashSet<>();
        read.forEach(figure -> found.add(figure.measure() + figure.scope() + figure.key()));
        for (MeasureValue row : report.measures().rows()) {
            if (SCOPES.contains(row.scope())) {
                assertThat(found).contains(row.measure() + row.scope() + row.key());
            }
        }
        assertThat(found).contains("indicador:atenciontotal", "indicador:reuniones-realizadastotal");
    }

    private static String expected(QuarterlyReport report, ReadBack figure) {
        Figure value = figure.measure().startsWith("indicador:")
                ? report.indicators().stream()
                        .filter(i ->
                                figure.measure().equals("indicador:" + i.sheet().id()))
                        .findFirst()
                        .orElseThrow()
                        .value()
                : report.measures()
                        .get(figure.measure(), figure.scope(), figure.key())
                        .figure();
        return value instanceof Figure.Value ? value.plain() : value.status();
    }

    @Test
    void aFigureIsFoundWhereItsPlaceSays() throws IOException {
        Path file = WorkbookFixture.write(ReportFixture.report(3, false), folder);
        List<ReadBack> read = new WorkbookReadBack().read(file);
        assertThat(read)
                .contains(new ReadBack("Dependencias!E2", "turnadas", "dependencia", "D01", "27"))
                .contains(new ReadBack("Dependencias!E5", "turnadas", "total", "", "61"))
                .contains(new ReadBack("Indicadores!C2", "indicador:reuniones-realizadas", "total", "", "100.00"));
    }

    @Test
    void everyWayOfHavingNoNumberReadsBackAsItsStatus() throws IOException {
        QuarterlyReport report = CountedQuarter.of(7, 2, 90);
        List<Figure.Absent> absent = List.of(Figure.Absent.values());
        List<MeasureValue> rows = report.measures().rows().stream()
                .map(row -> row.scope().equals(MeasureTable.TOTAL) && row.unit() == Unit.DAYS
                        ? new MeasureValue(
                                row.measure(),
                                row.scope(),
                                row.key(),
                                row.unit(),
                                null,
                                null,
                                absent.get(row.measure().length() % absent.size()))
                        : row)
                .toList();
        QuarterlyReport changed = WorkbookFixture.withMeasures(report, new MeasureTable(rows));
        for (ReadBack figure : new WorkbookReadBack().read(WorkbookFixture.write(changed, folder))) {
            assertThat(figure.text()).isEqualTo(expected(changed, figure));
        }
    }

    @Test
    void aTamperedNumberIsNoticed() throws IOException {
        assertNoticed("E2", cell -> cell.setCellValue(28));
    }

    @Test
    void aNumberThatOnlyLooksRightIsNoticed() throws IOException {
        assertNoticed("E2", cell -> cell.setCellValue(27.0001));
    }

    @Test
    void aNumberTurnedIntoAWordIsNoticed() throws IOException {
        assertNoticed("E2", cell -> cell.setCellValue("no disponible"));
    }

    @Test
    void anEmptiedCellIsNoticed() throws IOException {
        assertNoticed("E2", Cell::setBlank);
    }

    private void assertNoticed(String address, Consumer<Cell> tamper) throws IOException {
        QuarterlyReport report = CountedQuarter.of(7, 3, 200);
        Path file = tampered(
                WorkbookFixture.write(report, folder),
                workbook -> tamper.accept(
                        workbook.getSheet("Dependencias").getRow(1).getCell(4)));
        assertThat(new WorkbookReadBack().read(file))
                .filteredOn(figure -> !figure.text().equals(expected(report, figure)))
                .extracting(ReadBack::place)
                .containsExactly("Dependencias!" + address);
    }

    @ParameterizedTest
    @CsvSource({
        "Control, C5, Control!C5",
        "Control, D5, Control!D5",
        "Control, C32, Control!C32",
        "Control, E37, Control!E37",
        "Reuniones, D2, Reuniones!D2",
        "Reuniones, D6, Reuniones!D6",
        "Reuniones, G2, Reuniones!G2",
        "Reuniones, H6, Reuniones!H6",
        "Agenda, J2, Agenda",
        "Pivote, B11, Pivote!B11",
        "Pivote, C14, Pivote!C14",
        "Cubo, I2, Cubo",
        "Cubo, J2, Cubo"
    })
    void aCountThatIsTamperedWithWhereItStandsAgainIsNoticed(String sheet, String address, String place)
            throws IOException {
        QuarterlyReport report = CountedQuarter.of(1, 4, 40);
        Path file = tampered(WorkbookFixture.write(report, folder), workbook -> {
            CellReference at = new CellReference(address);
            workbook.getSheet(sheet).getRow(at.getRow()).getCell(at.getCol()).setCellValue(77);
        });
        assertThat(new WorkbookReadBack().read(file))
                .filteredOn(figure -> !isOf(report, figure))
                .extracting(ReadBack::place)
                .contains(place);
    }

    private static boolean isOf(QuarterlyReport report, ReadBack figure) {
        return figure.measure().startsWith("indicador:")
                || report.measures().rows().stream()
                        .anyMatch(row -> row.measure().equals(figure.measure())
                                && row.scope().equals(figure.scope())
                                && row.key().equals(figure.key())
                                && figure.text().equals(expected(report, figure)));
    }

    @Test
    void contentsThatPromiseOtherRowsAreAnError() throws IOException {
        Path file = WorkbookFixture.write(CountedQuarter.of(1, 4, 40), folder);
        assertThat(new WorkbookReadBack().sheets(file)).containsEntry("Detalle", 40L);
        Path changed = tampered(file, workbook -> workbook.getSheet("Portada").forEach(row -> {
            if (row.getCell(0) != null && row.getCell(0).toString().equals("Detalle")) {
                row.getCell(2).setCellValue(41);
            }
        }));
        assertThatThrownBy(() -> new WorkbookReadBack().detailRows(changed))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("41");
    }

    @Test
    void aMissingSheetIsAnError() throws IOException {
        Path file = tampered(
                WorkbookFixture.write(ReportFixture.report(3, false), folder),
                workbook -> workbook.removeSheetAt(workbook.getSheetIndex("Dependencias")));
        assertThatThrownBy(() -> new WorkbookReadBack().read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Dependencias");
    }

    private Path tampered(Path file, Consumer<XSSFWorkbook> change) throws IOException {
        Path changed = folder.resolve("cambiado.xlsx");
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(changed)) {
            change.accept(workbook);
            workbook.write(out);
        }
        return changed;
    }
}
