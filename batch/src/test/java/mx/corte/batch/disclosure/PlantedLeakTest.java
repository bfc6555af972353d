package mx.corte.batch.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import mx.corte.batch.domain.Problem;
import mx.corte.reports.model.Figure;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.model.Rows;
import mx.corte.reports.transparency.OpenCsv;
import mx.corte.reports.transparency.OpenTable;
import mx.corte.reports.transparency.OpenTables;
import mx.corte.reports.transparency.OpenWorkbook;
import mx.corte.reports.transparency.PackReader;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A leak of every kind, planted in files as they were rendered, stops the publication. */
class PlantedLeakTest {

    private static final int K = 5;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final Disclosure disclosure = Disclosure.of(TownReport.of(1), List.of(), List.of(), K);

    @BeforeEach
    void renderThePack() throws IOException {
        render(disclosure);
    }

    private void render(Disclosure told) throws IOException {
        QuarterlyReport open = told.publicCopy();
        for (OpenTable table : OpenTables.of(open)) {
            OpenCsv.write(table, folder.resolve(table.file()));
        }
        OpenWorkbook.write(open, folder.resolve("estadisticas-publicas.xlsx"));
    }

    @Test
    void thePackAsItIsGivesNothingAway() throws IOException {
        disclosure.inspect(PackReader.read(folder));
        assertThat(folder.resolve("estadisticas-municipio.csv"))
                .hasContent(
                        """
                        ejercicio,trimestre,municipio,nombre,turnadas,atendidas,porcentaje_atencion,estado
                        2022,4,15001,Acambay,,,,suprimido
                        2022,4,15002,Acolman,,,,suprimido
                        2022,4,15003,15003,50,40,80.00,publicado
                        2022,4,15004,15004,60,50,83.33,publicado
                        """);
    }

    @Test
    void thePublicCopyHasNothingInternal() {
        QuarterlyReport open = disclosure.publicCopy();
        assertThat(open.notes()).isEmpty();
        assertThat(open.meetings()).isEmpty();
        assertThat(open.measures().get("turnadas", "municipio", TownReport.SMALL))
                .satisfies(value -> {
                    assertThat(value.figure()).isEqualTo(Figure.Absent.SUPRIMIDO);
                    assertThat(value.numerator()).isNull();
                });
    }

    @Test
    void aTotal() throws IOException {
        replace("estadisticas-municipio.csv", "Acolman,,,,suprimido", "Acolman,20,15,75.00,publicado");
        assertThat(stopped()).isEqualTo("disclosure.breach");
    }

    @Test
    void aPercentage() throws IOException {
        replace("estadisticas-municipio.csv", "Acambay,,,,", "Acambay,,,66.67,");
        assertThat(stopped()).isEqualTo("disclosure.breach");
    }

    @Test
    void aComplement() throws IOException {
        Files.writeString(folder.resolve("otra.csv"), "municipio,pendientes\n15001,1\n");
        assertThat(stopped()).isEqualTo("disclosure.breach");
    }

    /** Since January 23; the third quarter, published before, had 20. */
    @Test
    void aDifferenceOfQuarters() throws IOException {
        List<PublishedRow> earlier = List.of(
                total("2022-T1", 0, 0),
                total("2022-T2", 0, 0),
                total("2022-T3", 20, 15),
                told("2022-T3", 1, 20, 15, true));
        Disclosure fourth = Disclosure.of(TownReport.of(1), List.of(), earlier, K);
        render(fourth);
        assertThatCode(() -> fourth.inspect(PackReader.read(folder))).doesNotThrowAnyException();
        Files.writeString(
                folder.resolve("anual.csv"), "municipio,turnadas_acumulado,atendidas_acumulado\n15001,23,17\n");
        assertThat(stopped(fourth)).isEqualTo("disclosure.breach");
    }

    /** What the first version kept back and nobody corrected stands in the second one. */
    @Test
    void aDifferenceOfVersions() throws IOException {
        List<PublishedRow> first = disclosure.rows();
        Disclosure second = Disclosure.of(TownReport.of(2), List.of(), first, K);
        render(second);
        assertThatCode(() -> second.inspect(PackReader.read(folder))).doesNotThrowAnyException();
        assertThat(folder.resolve("cambios.csv"))
                .hasContent(
                        """
                        archivo,fila,columna,antes,despues,motivo
                        estadisticas-municipio.csv,15003,turnadas,49,50,Llegaron tarde
                        """);
        replace("estadisticas-municipio.csv", "Acolman,,,,suprimido", "Acolman,20,15,75.00,publicado");
        assertThat(stopped(second)).isEqualTo("disclosure.breach");
    }

    @Test
    void aRowThatAnEarlierVersionKeptBackStaysBack() {
        List<PublishedRow> first = List.of(told("2022-T4", 1, 7, 2, false), told("2022-T4", 1, "15003", 50, 40));
        Disclosure second = Disclosure.of(TownReport.of(2), List.of(), first, K);
        assertThat(second.rows()).filteredOn(row -> row.key().equals("15003")).allMatch(PublishedRow::shown);
        assertThat(second.rows())
                .filteredOn(row -> row.key().equals(TownReport.SMALL))
                .noneMatch(row -> row.showsReferred() || row.showsAttended());
    }

    @Test
    void aCacheInAWorkbook() throws IOException {
        workbook("resumen.xlsx", row -> {
            row.createCell(0).setCellValue("Acambay");
            row.createCell(1).setCellFormula("1+2");
            row.getCell(1).setCellValue(3);
        });
        assertThat(stopped()).isEqualTo("disclosure.figure");
    }

    @Test
    void aHiddenRowOfAWorkbook() throws IOException {
        workbook("resumen.xlsx", row -> {
            row.createCell(0).setCellValue("15001");
            row.createCell(1).setCellValue(66.67);
            row.setZeroHeight(true);
        });
        assertThat(stopped()).isEqualTo("disclosure.figure");
    }

    @Test
    void aPartOfAWorkbookThatNoSheetShows() throws IOException {
        Map<String, String> parts = Map.of(
                "xl/pivotCache/pivotCacheRecords1.xml",
                "<pivotCacheRecords><r><s v=\"Acambay\"/><n v=\"3\"/></r></pivotCacheRecords>");
        Path workbook = folder.resolve("estadisticas-publicas.xlsx");
        try (var files = java.nio.file.FileSystems.newFileSystem(workbook)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                Path inside = files.getPath(part.getKey());
                Files.createDirectories(inside.getParent());
                Files.writeString(inside, part.getValue());
            }
        }
        assertThat(stopped()).isEqualTo("disclosure.figure");
    }

    @Test
    void aSentence() throws IOException {
        Files.writeString(folder.resolve("leame.txt"), "De Acambay llegaron 3 peticiones. De Acolman, muchas.\n");
        assertThat(stopped()).isEqualTo("disclosure.figure");
    }

    @Test
    void aNameAndANumberThatDoNotBelongTogetherAreNoLeak() throws IOException {
        Files.writeString(folder.resolve("leame.txt"), "La cabecera de Acambay está en la zona 13. Hay 3 archivos.\n");
        assertThatCode(() -> disclosure.inspect(PackReader.read(folder))).doesNotThrowAnyException();
    }

    @Test
    void aJsonObject() throws IOException {
        Files.writeString(folder.resolve("x.json"), "{\n \"clave\" : \"15001\",\n \"casos\" : 3\n}\n");
        assertThat(stopped()).isEqualTo("disclosure.figure");
    }

    @Test
    void aFileInsideAnArchive() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("todo.zip")))) {
            zip.putNextEntry(new ZipEntry("m.csv"));
            zip.write("municipio,turnadas\n15001,3\n".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(stopped()).isEqualTo("disclosure.breach");
    }

    @Test
    void aFolioAPlaceAndADescription() throws IOException {
        InternalTexts clean = internal();
        assertThat(clean.folio(Rows.of(List.of("PET-2022-001", "Acambay", "15001"))))
                .isEmpty();
        assertThat(clean.text(Map.of("R-1", "Acambay", "R-2", "Sala de juntas")))
                .isEmpty();
        Files.writeString(
                folder.resolve("cambios.csv"),
                "archivo,motivo\nx.csv,Se corrigió el folio (PET-2022-001).\ny.csv,Sala de juntas\n");
        InternalTexts planted = internal();
        assertThat(planted.folio(Rows.of(List.of("PET-2022-001"))))
                .contains(new InternalTexts.Find("cambios.csv:2", "PET-2022-001"));
        assertThat(planted.text(Map.of("R-1", "Acambay", "R-2", " Sala de juntas")))
                .contains(new InternalTexts.Find("cambios.csv:3", "R-2"));
    }

    @Test
    void aPlaceInsideALongerText() throws IOException {
        Files.writeString(folder.resolve("cambios.csv"), "motivo\nSe acordó en Palacio de Gobierno 3 lo mismo\n");
        assertThat(internal().text(Map.of("R-7", "Palacio de Gobierno")))
                .map(InternalTexts.Find::key)
                .contains("R-7");
    }

    @Test
    void whatIsPartOfAPublicNameOrANumberIsNoFind() throws IOException {
        Files.writeString(folder.resolve("cambios.csv"), "motivo\nSecretaría de Prueba del Norte\n2022\n");
        InternalTexts internal =
                new InternalTexts(PackReader.read(folder), List.of("Secretaría de Prueba del Norte"), List.of());
        assertThat(internal.text(Map.of("R-1", "Secretaría de Prueba", "R-2", "2022")))
                .isEmpty();
    }

    private InternalTexts internal() throws IOException {
        return new InternalTexts(PackReader.read(folder), List.of("Acambay"), List.of());
    }

    private static PublishedRow told(String quarter, int revision, long referred, long attended, boolean shown) {
        return new PublishedRow(quarter, revision, "municipio", TownReport.SMALL, referred, attended, shown, shown);
    }

    private static PublishedRow total(String quarter, long referred, long attended) {
        return new PublishedRow(quarter, 1, "total", "", referred, attended, true, true);
    }

    private static PublishedRow told(String quarter, int revision, String key, long referred, long attended) {
        return new PublishedRow(quarter, revision, "municipio", key, referred, attended, true, true);
    }

    private String stopped() {
        return stopped(disclosure);
    }

    private String stopped(Disclosure told) {
        return catchThrowableOfType(Problem.class, () -> told.inspect(PackReader.read(folder)))
                .key();
    }

    private void replace(String file, String text, String by) throws IOException {
        String before = Files.readString(folder.resolve(file));
        assertThat(before).contains(text);
        Files.writeString(folder.resolve(file), before.replace(text, by));
    }

    private void workbook(String name, java.util.function.Consumer<Row> draw) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(folder.resolve(name))) {
            draw.accept(workbook.createSheet("Hoja").createRow(0));
            workbook.write(out);
        }
    }
}
