package mx.corte.reports.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.corte.reports.model.Edition;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The workbook while it is written: rows leave the heap as they come, texts stand in the cells. */
final class Book implements AutoCloseable {

    private static final int ROWS_IN_HEAP = 100;
    private static final boolean COMPRESS_TEMPORARY_FILES = true;
    private static final boolean SHARED_STRINGS = false;

    /** Characters across that can still be read when fitted to the paper, about 65 % of their size. */
    private static final int LETTER_WIDTH = 190;

    private static final int TABLOID_WIDTH = 300;

    private final Edition edition;
    private final XSSFWorkbook packaged = new XSSFWorkbook();
    private final SXSSFWorkbook workbook =
            new SXSSFWorkbook(packaged, ROWS_IN_HEAP, COMPRESS_TEMPORARY_FILES, SHARED_STRINGS);
    private final Palette palette = new Palette(workbook);
    private final CellText texts = new CellText();
    private final List<SheetEntry> entries = new ArrayList<>();
    private final List<DeflatedRows> apart = new ArrayList<>();
    private final Map<String, SheetSplice.Rows> spliced = new HashMap<>();

    Book(Edition edition) {
        this.edition = edition;
        DocumentStamp.put(edition, packaged.getProperties());
    }

    /**
     * A new last sheet, set up for printing, with the sample mark where the data are invented.
     *
     * @param width characters across, which decide the paper and, of a very wide sheet, the pages side by side
     */
    SXSSFSheet open(String name, int width) {
        SXSSFSheet sheet = workbook.createSheet(name);
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setLandscape(true);
        print.setPaperSize(width > LETTER_WIDTH ? PrintSetup.TABLOID_PAPERSIZE : PrintSetup.LETTER_PAPERSIZE);
        print.setFitWidth((short) (1 + (width - 1) / TABLOID_WIDTH));
        print.setFitHeight((short) 0);
        sheet.getHeader().setLeft(name);
        sheet.getHeader().setRight(version());
        sheet.getFooter().setRight(Texts.SHEETS.get("pagina"));
        if (edition.sample()) {
            sheet.getHeader().setCenter("&B" + Texts.SHEETS.get("muestra"));
            pen(sheet.createRow(0), false).write(Texts.SHEETS.get("muestra"), Ink.MARK);
        }
        return sheet;
    }

    /** Where a sheet's own rows begin: below the sample mark, or at the very top. */
    int firstRow() {
        return edition.sample() ? 1 : 0;
    }

    CellPen pen(Row row, boolean ofTotal) {
        return pen(new PoiRow(row, palette, ofTotal));
    }

    CellPen pen(CellTarget target) {
        return new CellPen(target, texts);
    }

    /**
     * Rows that POI does not see, to follow those it has of a sheet.
     *
     * @param width columns of a row
     */
    RowXml encoder(int width) throws IOException {
        DeflatedRows rows = new DeflatedRows();
        apart.add(rows);
        return new RowXml(width, palette, rows);
    }

    /** @param cells the range of a sheet together with rows that are complete */
    void splice(String sheet, CellRangeAddress cells, DeflatedRows rows) {
        String part = packaged.getSheet(sheet).getPackagePart().getPartName().getName();
        // within the package a name does not begin with a slash
        spliced.put(part.substring(1), new SheetSplice.Rows(cells.formatAsString(), rows));
    }

    void written(SheetEntry entry) {
        entries.add(entry);
    }

    /** The sheets written so far, in order. */
    List<SheetEntry> entries() {
        return List.copyOf(entries);
    }

    /** The first sheet of a table as it will be: for formulas that stand before it. */
    SheetEntry first(Table<?> table, long rows) {
        return new SheetEntry(table.sheet(), table.sheet(), 1, table.labels(), firstRow() + 2, rows);
    }

    /** The sheets of a table, in order. */
    List<SheetEntry> entries(String table) {
        return entries.stream().filter(entry -> entry.table().equals(table)).toList();
    }

    long truncatedTexts() {
        return texts.truncated();
    }

    XSSFWorkbook packaged() {
        return packaged;
    }

    void save(Path file) throws IOException {
        ByteArrayOutputStream withoutThem = new ByteArrayOutputStream();
        workbook.write(withoutThem);
        SheetSplice.write(withoutThem.toByteArray(), spliced, file);
    }

    private String version() {
        return edition.quarter() + " v" + edition.revision();
    }

    /** Also deletes the temporary files. */
    @Override
    public void close() throws IOException {
        for (DeflatedRows rows : apart) {
            rows.close();
        }
        workbook.close();
    }
}
