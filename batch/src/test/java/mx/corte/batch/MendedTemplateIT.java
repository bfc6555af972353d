package mx.corte.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mx.corte.reports.transparency.platform.FormatCheck;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The platform gives new ids after a quarter was closed: a revision of kind format puts the same rows into the new template. */
class MendedTemplateIT {

    private static final int NAME = 5;
    private static final int PROGRESS = 14;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void theSameRowsStandInTheTemplateOfToday() throws Exception {
        TestData.configuration(folder.resolve("config"));
        TestData.copyOf("bordes", folder.resolve("fuente"));
        // an office may use the old file format
        change("config/transparency/fraccion-v.yml", "fraccion-v-2018.xlsx", "xls/fraccion-v-2018.xls");
        corte("run", "2022-T3", "--source", "csv:fuente", "--max-rejected", "100");
        Path first = folder.resolve("output/2022-T3/v1");

        change("config/transparency/fraccion-vi.yml", "\"7006\"", "\"7206\"");
        change("config/indicators/atencion.yml", "nombre: Porcentaje de atención de turnos", "nombre: Otro nombre");
        mendTemplate();
        corte(
                "run",
                "2022-T3",
                "--revision",
                "--kind",
                "format",
                "--reason",
                "Nuevos identificadores de la plataforma");
        Path second = folder.resolve("output/2022-T3/v2");

        for (Path version : List.of(first, second)) {
            for (String file : List.of("fraccion-v.xls", "fraccion-vi.xlsx", "estadisticas.xlsx")) {
                FormatCheck check =
                        FormatCheck.of(version.resolve("transparencia").resolve(file));
                assertThat(check.violations()).as(file).isEmpty();
                assertThat(check.rows()).as(file).isGreaterThan(5);
            }
        }
        assertThat(cell(first, 0, 0)).isEqualTo("7006");
        assertThat(cell(second, 0, 0)).isEqualTo("7206");
        assertThat(cell(second, 8, NAME)).isEqualTo("Porcentaje de atención de turnos");
        assertThat(cell(second, 8, PROGRESS)).isEqualTo(cell(first, 8, PROGRESS));
        assertThat(second.resolve("datos/medidas.csv")).hasSameBinaryContentAs(first.resolve("datos/medidas.csv"));
        assertThat(hashOfConfiguration(second)).isNotEqualTo(hashOfConfiguration(first));
        assertThat(second.resolve("index.html")).content().contains("transparencia/fraccion-vi.xlsx");
        // whatever folder the next command is typed in
        assertThat(corte("status")).contains("carpeta: " + first, "carpeta: " + second);
    }

    private String corte(String... arguments) throws Exception {
        Workplace.Outcome run = ChildProcess.start(folder, List.of(), CorteApplication.class, arguments)
                .outcome();
        assertThat(run.exit()).as(run.err()).isZero();
        return run.out();
    }

    private void change(String file, String before, String after) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(before);
        Files.writeString(folder.resolve(file), text.replace(before, after));
    }

    private void mendTemplate() throws IOException {
        Path template = folder.resolve("config/transparency/fraccion-vi-2018.xlsx");
        try (Workbook workbook = open(template)) {
            workbook.getSheetAt(0).getRow(0).getCell(0).setCellValue("7206");
            try (OutputStream out = Files.newOutputStream(template)) {
                workbook.write(out);
            }
        }
    }

    private static String cell(Path version, int row, int column) throws IOException {
        try (Workbook workbook = open(version.resolve("transparencia/fraccion-vi.xlsx"))) {
            Sheet sheet = workbook.getSheetAt(0);
            return sheet.getRow(row).getCell(column).getStringCellValue();
        }
    }

    private static Workbook open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return WorkbookFactory.create(in);
        }
    }

    private static String hashOfConfiguration(Path version) throws IOException {
        return Files.readString(version.resolve("manifiesto.json"))
                .replaceAll("(?s).*\"hash_configuracion\" : \"(\\w+)\".*", "$1");
    }
}
