package mx.corte.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check-format} names every defect with its cell, and starts no database. */
class CheckFormatTest {

    private static final Path TEMPLATES = TestData.module().resolve("../config/transparency");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void aBlankTemplateKeepsItsFormat() {
        Workplace.Outcome run = check(TEMPLATES.resolve("fraccion-vi-2023.xlsx"));
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).endsWith("(LGT_Art_70_Fr_VI) cumple con su formato; renglones de datos: 0.\n");
        assertThat(run.exit()).isZero();
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void defectsAreListedWithTheirCells() throws IOException {
        Path file = folder.resolve("mal.xls");
        try (Workbook workbook =
                WorkbookFactory.create(Files.newInputStream(TEMPLATES.resolve("xls/estadisticas-2018.xls")))) {
            Row row = workbook.getSheetAt(0).createRow(7);
            row.createCell(0).setCellValue("2022");
            row.createCell(14).setCellValue("A = B");
            workbook.write(Files.newOutputStream(file));
        }
        Workplace.Outcome run = check(file);
        assertThat(run.exit()).isEqualTo(10);
        assertThat(run.out())
                .contains("B8 · Fecha de inicio del periodo que se informa · La celda está vacía")
                .contains("O8 · Nota · El texto tiene un carácter que la plataforma elimina o no acepta: = (U+003D).")
                .contains("no cumple con su formato");
        Workplace.Outcome json = new Workplace(folder).run("check-format", "--json", file.toString());
        assertThat(json.exit()).isEqualTo(10);
        assertThat(json.out())
                .contains("\"archivo\" : \"" + file)
                .contains("\"formato\" : \"LGT_Art_70_Fr_XXX\"")
                .contains("\"regla\" : \"CHARACTER\"");
    }

    @Test
    void whatIsNoWorkbookIsRefusedInOneSentence() throws IOException {
        Path text = Files.writeString(folder.resolve("texto.xlsx"), "a,b\n");
        for (Path file : new Path[] {text, folder.resolve("ninguno.xlsx")}) {
            Workplace.Outcome run = check(file);
            assertThat(run.exit()).isEqualTo(3);
            assertThat(run.err().lines()).hasSize(1);
        }
    }

    private Workplace.Outcome check(Path file) {
        return new Workplace(folder).run("check-format", file.toString());
    }
}
