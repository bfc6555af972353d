package mx.corte.reports.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import mx.corte.reports.model.Figure;
import mx.corte.reports.model.Unit;
import org.jspecify.annotations.Nullable;

/** Writes one row, cell by cell. The only place where a value turns into a cell, and a decimal into a double. */
final class CellPen {

    /** Excel's calendar begins here; an earlier day has no number. */
    static final int FIRST_YEAR = 1900;

    private static final int DAY_OF_EPOCH = 25_569;
    private static final int LEAP_DAY_1900 = 60;
    private static final String YES = Texts.SHEETS.get("si");
    private static final String NO = Texts.SHEETS.get("no");

    private final CellTarget target;
    private final CellText texts;
    private int column;
    private int width = 1;
    private int lines = 1;

    CellPen(CellTarget target, CellText texts) {
        this.target = target;
        this.texts = texts;
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
            target.height(Wrapping.points(lines));
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
        if (text.isEmpty()) {
            target.blank(column, ink);
        } else {
            target.text(column, ink, texts.clean(text));
        }
        if (ink == Ink.PROSE || ink == Ink.HEADER) {
            lines = Math.max(lines, Wrapping.lines(text, width));
        }
    }

    void count(long count) {
        target.number(column, Ink.COUNT, (double) count);
    }

    /** A count among the texts of a list of facts. */
    void fact(long count) {
        target.number(column, Ink.FACT, (double) count);
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
        target.number(column, Ink.of(unit), held(amount, unit));
    }

    private static double held(BigDecimal amount, Unit unit) {
        return (unit == Unit.PERCENT ? amount.movePointLeft(2) : amount).doubleValue();
    }

    /** A formula over other cells, and the published figure it gives. */
    void formula(String formula, Figure figure, Unit unit) {
        if (figure instanceof Figure.Value value) {
            target.formula(column, Ink.of(unit), formula, held(value.amount(), unit));
        } else {
            target.formula(column, Ink.WORD, formula, FigureWords.of(figure));
        }
    }

    void formula(String formula, long count) {
        formula(formula, Figure.count(count), Unit.COUNT);
    }

    /** A formula that says something. */
    void formula(String formula, String words) {
        target.formula(column, Ink.TEXT, formula, words);
    }

    /** The present row's number, from 1: for formulas. */
    int row() {
        return target.row();
    }

    /** The words say why there is no number; an empty cell would not. */
    void absent(Figure figure) {
        write(FigureWords.of(figure), Ink.WORD);
    }

    void date(@Nullable LocalDate date) {
        if (date == null) {
            target.blank(column, Ink.DATE);
        } else if (date.getYear() < FIRST_YEAR) {
            text(date.toString());
        } else {
            target.number(column, Ink.DATE, serial(date));
        }
    }

    void yesNo(boolean yes) {
        text(yes ? YES : NO);
    }

    /** The days since its calendar began, which thinks that 1900 was a leap year. */
    static double serial(LocalDate date) {
        long day = date.toEpochDay() + DAY_OF_EPOCH;
        return (double) (day > LEAP_DAY_1900 ? day : day - 1);
    }
}
