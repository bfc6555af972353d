package mx.corte.reports.workbook;

import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** The cell styles of a workbook, each made once: a workbook holds 64,000 of them and not one per cell. */
final class Palette {

    /** The colours of the printed report. */
    private static final String HEADER = "1F4E79";

    private static final String BAND = "E3E9F0";

    private final Map<Ink, CellStyle> plain = new EnumMap<>(Ink.class);
    private final Map<Ink, CellStyle> total = new EnumMap<>(Ink.class);

    Palette(Workbook workbook) {
        for (Ink ink : Ink.values()) {
            plain.put(ink, style(workbook, ink, false));
            total.put(ink, style(workbook, ink, true));
        }
    }

    CellStyle style(Ink ink, boolean ofTotal) {
        return Objects.requireNonNull((ofTotal ? total : plain).get(ink));
    }

    private static CellStyle style(Workbook workbook, Ink ink, boolean ofTotal) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(ink.format()));
        style.setFont(font(workbook, ink, ofTotal));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        switch (ink) {
            case PROSE -> {
                style.setWrapText(true);
                indent(style);
            }
            case TEXT, DATE, FACT, LINK -> indent(style);
            case WORD -> style.setAlignment(HorizontalAlignment.RIGHT);
            case HEADER -> {
                style.setWrapText(true);
                style.setAlignment(HorizontalAlignment.CENTER);
                style.setVerticalAlignment(VerticalAlignment.CENTER);
                fill(style, HEADER);
            }
            case SECTION -> {
                fill(style, BAND);
                style.setBorderBottom(BorderStyle.THIN);
            }
            case COUNT, PERCENT, DAYS, TITLE, MARK -> {}
        }
        if (ofTotal) {
            fill(style, BAND);
            style.setBorderTop(BorderStyle.THIN);
        }
        return style;
    }

    private static void fill(CellStyle style, String colour) {
        style.setFillForegroundColor(colour(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    /** @param rgb hexadecimal; the format wants an opacity before it */
    static XSSFColor colour(String rgb) {
        return new XSSFColor(HexFormat.of().parseHex("FF" + rgb));
    }

    /** Away from the number to its left, which stands at its own right edge. */
    private static void indent(CellStyle style) {
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setIndention((short) 1);
    }

    private static Font font(Workbook workbook, Ink ink, boolean ofTotal) {
        Font font = workbook.createFont();
        font.setFontName("Calibri");
        font.setFontHeightInPoints((short)
                switch (ink) {
                    case TITLE -> 16;
                    case SECTION, MARK -> 12;
                    default -> 11;
                });
        font.setBold(ofTotal || ink == Ink.HEADER || ink == Ink.TITLE || ink == Ink.SECTION || ink == Ink.MARK);
        font.setItalic(ink == Ink.WORD);
        if (ink == Ink.HEADER) {
            font.setColor(IndexedColors.WHITE.getIndex());
        }
        if (ink == Ink.MARK) {
            font.setColor(IndexedColors.DARK_RED.getIndex());
        }
        if (ink == Ink.LINK) {
            font.setUnderline(Font.U_SINGLE);
            font.setColor(IndexedColors.BLUE.getIndex());
        }
        return font;
    }
}
