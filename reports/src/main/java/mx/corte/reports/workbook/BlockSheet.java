package mx.corte.reports.workbook;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** A sheet of blocks one below the other, an empty row between them: the reader knows a block's end by it. */
final class BlockSheet {

    private static final float TITLE_POINTS = 24;

    private final Book book;
    private final int[] widths;
    private final SXSSFSheet sheet;
    private int next;

    /** Opens it as the workbook's next sheet, still empty. */
    BlockSheet(Book book, String name, int... widths) {
        this.book = book;
        this.widths = widths.clone();
        this.sheet = book.open(name, IntStream.of(widths).sum());
        this.next = book.firstRow();
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, widths[i] * 256);
        }
    }

    /** The number of the row that the next line gets, from 1. */
    int nextRow() {
        return next + 1;
    }

    /** An empty row. */
    void gap() {
        next++;
    }

    /** Stays in sight, and at the head of every printed page. */
    void title(String text) {
        line(pen -> pen.write(text, Ink.TITLE));
        sheet.getRow(next - 1).setHeightInPoints(TITLE_POINTS);
        sheet.createFreezePane(0, next);
        sheet.setRepeatingRows(new CellRangeAddress(0, next - 1, -1, -1));
    }

    void section(String text) {
        next++;
        line(pen -> {
            for (int i = 0; i < widths.length; i++) {
                at(pen, i).write(i == 0 ? text : "", Ink.SECTION);
            }
        });
    }

    void headings(List<String> texts) {
        line(pen -> {
            for (int i = 0; i < texts.size(); i++) {
                at(pen, i).write(texts.get(i), Ink.HEADER);
            }
        });
    }

    void line(Consumer<CellPen> draw) {
        CellPen pen = book.pen(sheet.createRow(next++), false);
        draw.accept(at(pen, 0));
        pen.finishRow();
    }

    /** A sentence across the whole sheet. */
    void sentence(String text) {
        sheet.addMergedRegion(new CellRangeAddress(next, next, 0, widths.length - 1));
        line(pen -> pen.at(0, IntStream.of(widths).sum()).prose(text));
    }

    CellPen at(CellPen pen, int column) {
        return pen.at(column, widths[column]);
    }

    /** Begins a line with a cell that leads to the sheet it names. */
    void link(CellPen pen, String name) {
        at(pen, 0).write(name, Ink.LINK);
        Hyperlink link = book.packaged().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + name + "'!A1");
        sheet.getRow(next - 1).getCell(0).setHyperlink(link);
    }
}
