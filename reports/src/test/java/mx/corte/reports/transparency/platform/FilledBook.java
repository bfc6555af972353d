package mx.corte.reports.transparency.platform;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** A workbook with a row of every type that keeps all rules, to be spoiled cell by cell. */
final class FilledBook {

    /** Has a column of each type. */
    static final BlankTemplate TEMPLATE = BlankTemplate.of("4242", "LGT_Prueba", "Prueba", "De todos los tipos")
            .with(12, "Ejercicio")
            .with(4, "Fecha de inicio del periodo", "Fecha de término del periodo")
            .with(1, "Texto corto")
            .with(2, "Texto largo", "Lo ajustado, en su caso")
            .with(3, "Número")
            .with(5, "Hora")
            .with(6, "Importe")
            .with(7, "Hipervínculo")
            .with(8, "Archivo")
            .catalogue("Sentido (catálogo)", "Ascendente", "Descendente")
            .with(10, "Tabla")
            .with(11, "Separador")
            .with(4, "Fecha de validación")
            .with(13, "Fecha de actualización")
            .with(14, "Nota");

    private static final List<String> GOOD = List.of(
            "2024",
            "01/01/2024",
            "29/02/2024",
            "Corto",
            "(A/B)*100",
            "",
            "-12.5",
            "09:30",
            "1500.25",
            "https://datos.example/a.csv?b=1",
            "acta.pdf",
            "Ascendente",
            "3",
            "",
            "02/03/2024",
            "01/03/2024",
            "");

    private final Workbook workbook;

    private FilledBook(byte[] template) throws IOException {
        workbook = WorkbookFactory.create(new ByteArrayInputStream(template));
        row(0);
    }

    static FilledBook xlsx() throws IOException {
        return new FilledBook(TEMPLATE.xlsx());
    }

    static FilledBook xls() throws IOException {
        return new FilledBook(TEMPLATE.xls());
    }

    /** One more good row, that many below the first. */
    FilledBook row(int below) {
        Row row = sheet().createRow(Layout.FIRST_DATA_ROW + below);
        for (int column = 0; column < GOOD.size(); column++) {
            if (!GOOD.get(column).isEmpty()) {
                row.createCell(column).setCellValue(GOOD.get(column));
            }
        }
        return this;
    }

    FilledBook with(String heading, String text) {
        return withCell(heading, cell -> cell.setCellValue(text));
    }

    FilledBook withCell(String heading, Consumer<Cell> change) {
        Row headings = sheet().getRow(Layout.HEADING_ROW);
        for (Cell candidate : headings) {
            if (candidate.getStringCellValue().equals(heading)) {
                change.accept(sheet().getRow(Layout.FIRST_DATA_ROW)
                        .getCell(candidate.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK));
                return this;
            }
        }
        throw new IllegalArgumentException(heading);
    }

    FilledBook change(Consumer<Workbook> change) {
        change.accept(workbook);
        return this;
    }

    Sheet sheet() {
        return workbook.getSheet(Layout.SHEET);
    }

    FormatCheck check() {
        return FormatCheck.of(workbook);
    }

    /** {@code T8 RULE}, in order. */
    List<String> broken() {
        return check().violations().stream()
                .map(violation -> (violation.place() + " " + violation.rule()).strip())
                .toList();
    }
}
