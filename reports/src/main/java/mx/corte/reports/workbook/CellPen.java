package mx.corte.reports.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import mx.corte.reports.model.Figure;
import mx.corte.reports.model.Unit;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.jspecify.annotations.Nullable;

/** Writes one row, cell by cell. The only place where a value turns into a cell, and a decimal into a double. */
final class CellPen {

    /** Excel's calendar begins here; an earlier day has no number. */
    private static final int FIRST_YEAR = 1900;

    private final Row row;
    private final Palette palette;
    private final CellText texts;
    private final boolean ofTotal;
    private int column;
    private int width = 1;
    private int lines = 1;

    CellPen(Row row, Palette palette, CellText texts, boolean ofTotal) {
        this.row = row;
        this.palette = palette;
        this.texts = texts;
        this.ofTotal = ofTotal;
    }

    /** @param newWidth characters there are before a text wraps */
    CellPen at(int newColumn, int newWidth) {
        column = newColumn;
        width = newWidth;
        return this;
    }

    /** After the row's last cell: makes room for what was wrapped. */
    void finishRow() {
        if (lines > 1) {
            row.setHeightInPoints(Wrapping.points(lines));
        }
    }

    /** An empty text leaves an empty cell. */
    void text(String text) {
        write(text, Ink.TEXT);
    }

    void prose(String text) {
        write(text, Ink.PROSE);
    }

    void write(String text, Ink ink) {
        Cell cell = cell(ink);
        if (!text.isEmpty()) {
            cell.setCellValue(texts.clean(text));
        }
        if (ink == Ink.PROSE || ink == Ink.HEADER) {
            lines = Math.max(lines, Wrapping.lines(text, width));
        }
    }

    void count(long count) {
        number(BigDecimal.valueOf(count), Unit.COUNT);
    }

    /** A count among the texts of a list of facts. */
    void fact(long count) {
        cell(Ink.FACT).setCellValue((double) count);
    }

    /** @param count null where there cannot be one */
    void count(@Nullable Number count) {
        if (count == null) {
            absent(Figure.Absent.NO_APLICA);
        } else {
            count(count.longValue());
        }
    }

    void figure(Figure figure, Unit unit) {
        if (figure instanceof Figure.Value value) {
            number(value.amount(), unit);
        } else {
            absent(figure);
        }
    }

    /** Of a percentage the cell holds the fraction: 65.63 is 0.6563 shown as a percentage. */
    void number(BigDecimal amount, Unit unit) {
        BigDecimal held = unit == Unit.PERCENT ? amount.movePointLeft(2) : amount;
        cell(Ink.of(unit)).setCellValue(held.doubleValue());
    }

    /** The words say why there is no number; an empty cell would not. */
    void absent(Figure figure) {
        write(FigureWords.of(figure), Ink.WORD);
    }

    void date(@Nullable LocalDate date) {
        if (date == null) {
            cell(Ink.DATE);
        } else if (date.getYear() < FIRST_YEAR) {
            text(date.toString());
        } else {
            cell(Ink.DATE).setCellValue(date);
        }
    }

    void yesNo(boolean yes) {
        text(Texts.SHEETS.get(yes ? "si" : "no"));
    }

    Cell cell(Ink ink) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(palette.style(ink, ofTotal));
        return cell;
    }
}
