package mx.corte.reports.workbook;

import java.math.BigDecimal;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** A cell of the finished file as the figure its reader sees, in the form of the data files. */
public final class FigureCell {

    private FigureCell() {}

    /**
     * A number in the scale of its format, unless it holds more decimals than the format shows: then all of them, so
     * that a figure that only looks right is noticed. Of a formula, its cached value.
     */
    public static String text(Cell cell) {
        return cell.getType() == CellType.NUMBER
                        || (cell.getType() == CellType.FORMULA && cell.getValue() instanceof BigDecimal)
                ? number(cell)
                : FigureWords.code(CellText.decode(cell.getText()));
    }

    private static String number(Cell cell) {
        String format = cell.getDataFormatString();
        boolean fraction = format != null && format.endsWith("%");
        BigDecimal held = new BigDecimal(cell.getRawValue());
        BigDecimal shown = (fraction ? held.movePointRight(2) : held).stripTrailingZeros();
        int decimals = decimals(format == null ? "" : format);
        return (shown.scale() < decimals ? shown.setScale(decimals) : shown).toPlainString();
    }

    private static int decimals(String format) {
        int dot = format.indexOf('.');
        return dot < 0
                ? 0
                : (int) format.substring(dot).chars().filter(c -> c == '0').count();
    }
}
