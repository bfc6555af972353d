package mx.corte.reports.workbook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.util.CellReference;

/**
 * Encodes rows as the XML of a sheet's {@code <sheetData>}, byte for byte what POI's streaming writer makes of the same cells, in a
 * fraction of its time: no cell object, no character stream.
 */
final class RowXml implements CellTarget {

    /** Rows go on to be deflated in blocks of about so many bytes: small ones deflate badly, large ones fill the heap. */
    private static final int BLOCK = 3 << 17;
    /** From here on {@link Double#toString} writes an exponent. */
    private static final double PLAIN = 1e7;

    private static final byte[] TEXT = ascii(" t=\"inlineStr\"><is><t>");
    private static final byte[] SPACED_TEXT = ascii(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
    private static final byte[] END_TEXT = ascii("</t></is></c>");
    private static final byte[] NUMBER = ascii(" t=\"n\"><v>");
    private static final byte[] END_NUMBER = ascii("</v></c>");
    private static final byte[] END_BLANK = ascii("></c>");
    private static final byte[] END_OPENING = ascii(">\n");
    private static final byte[] END_ROW = ascii("</row>\n");

    private final byte[][] columns;
    private final Map<Ink, byte[]> styles = new EnumMap<>(Ink.class);
    private final DeflatedRows rows;
    private byte[] block = new byte[BLOCK + BLOCK / 4];
    private int length;
    /** Of the row at hand: its number, the number's digits, and where its height goes. */
    private int row;

    private byte[] number = {};

    private int opening;

    /** @param width columns of a row */
    RowXml(int width, Palette palette, DeflatedRows rows) {
        this.rows = rows;
        columns = new byte[width][];
        for (int i = 0; i < width; i++) {
            columns[i] = ascii("<c r=\"" + CellReference.convertNumToColString(i));
        }
        for (Ink ink : Ink.values()) {
            styles.put(ink, ascii("\" s=\"" + palette.style(ink, false).getIndex() + "\""));
        }
    }

    /** @param index from 0, one more than the last row's */
    void begin(int index) {
        row = index + 1;
        number = ascii(Integer.toString(row));
        put(ascii("<row r=\""));
        put(number);
        put((byte) '"');
        opening = length;
        put(END_OPENING);
    }

    @Override
    public void blank(int column, Ink ink) {
        open(column, ink);
        put(END_BLANK);
    }

    @Override
    public void text(int column, Ink ink, String text) {
        open(column, ink);
        boolean spaced =
                Character.isWhitespace(text.charAt(0)) || Character.isWhitespace(text.charAt(text.length() - 1));
        put(spaced ? SPACED_TEXT : TEXT);
        escaped(text);
        put(END_TEXT);
    }

    @Override
    public void number(int column, Ink ink, double value) {
        open(column, ink);
        put(NUMBER);
        if (value == Math.rint(value) && value >= 0 && value < PLAIN) {
            digits((int) value);
            put((byte) '.');
            put((byte) '0');
        } else {
            put(ascii(Double.toString(value)));
        }
        put(END_NUMBER);
    }

    /** Of a million rows none is a formula: nobody could wait for the recalculation. */
    @Override
    public void formula(int column, Ink ink, String formula, double value) {
        throw new IllegalStateException("an encoded row holds values only, not " + formula);
    }

    @Override
    public void formula(int column, Ink ink, String formula, String value) {
        throw new IllegalStateException("an encoded row holds values only, not " + formula);
    }

    @Override
    public int row() {
        return row;
    }

    @Override
    public void height(float points) {
        byte[] height = ascii(" customHeight=\"1\" ht=\"" + points + "\"");
        reserve(height.length);
        System.arraycopy(block, opening, block, opening + height.length, length - opening);
        System.arraycopy(height, 0, block, opening, height.length);
        length += height.length;
    }

    void end() throws IOException {
        put(END_ROW);
        if (length >= BLOCK) {
            rows.add(block, length);
            length = 0;
        }
    }

    private void open(int column, Ink ink) {
        put(columns[column]);
        put(number);
        put(Objects.requireNonNull(styles.get(ink)));
    }

    private void escaped(String text) {
        reserve(text.length() * 6);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7F && c != '<' && c != '>' && c != '&' && c != '"') {
                block[length++] = (byte) c;
            } else {
                int codePoint = text.codePointAt(i);
                i += Character.charCount(codePoint) - 1;
                put(special(codePoint));
                reserve((text.length() - i) * 6);
            }
        }
    }

    private static byte[] special(int codePoint) {
        return switch (codePoint) {
            case '<' -> ascii("&lt;");
            case '>' -> ascii("&gt;");
            case '&' -> ascii("&amp;");
            case '"' -> ascii("&quot;");
            case '\n' -> ascii("&#xa;");
            case '\r' -> ascii("&#xd;");
            case '\t' -> ascii("&#x9;");
            case '\u00A0' -> ascii("&#xa0;");
            default -> Character.toString(codePoint).getBytes(StandardCharsets.UTF_8);
        };
    }

    private void digits(int value) {
        int size = 1;
        for (int rest = value; rest >= 10; rest /= 10) {
            size++;
        }
        reserve(size);
        int at = length + size;
        int rest = value;
        do {
            block[--at] = (byte) ('0' + rest % 10);
            rest /= 10;
        } while (rest > 0);
        length += size;
    }

    private void put(byte[] bytes) {
        reserve(bytes.length);
        System.arraycopy(bytes, 0, block, length, bytes.length);
        length += bytes.length;
    }

    private void put(byte one) {
        reserve(1);
        block[length++] = one;
    }

    private void reserve(int bytes) {
        if (block.length - length < bytes) {
            block = Arrays.copyOf(block, Math.max(block.length * 2, length + bytes));
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Deflates what is left; the rows are complete then. */
    DeflatedRows finish() throws IOException {
        rows.add(block, length);
        rows.finish();
        return rows;
    }
}
