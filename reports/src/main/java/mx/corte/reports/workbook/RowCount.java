package mx.corte.reports.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Counts the rows of a sheet's XML that hold something, without making a cell of any. Every byte is inflated and checked against the
 * package's sum, and the rows must bear consecutive numbers.
 */
final class RowCount {

    /** {@code <row r="} as the last eight bytes read. */
    private static final long ROW = bytes("<row r=\"");

    private static final int VALUE = (int) bytes("<v>");
    private static final int INLINE = (int) bytes("<is>");
    private static final int THREE_BYTES = 0xFFFFFF;

    private final String part;
    private long last;
    private boolean inNumber;
    private long previous;
    private long row;
    private long rows;
    private boolean filled;

    private RowCount(String part) {
        this.part = part;
    }

    /**
     * The filled rows below one.
     *
     * @param part name in the package
     * @param header number of the row above the first to count, from 1
     * @throws IOException when the part is damaged, a row is missing, or one stands where it should not
     */
    static long below(int header, ZipFile zip, String part) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw new IOException("the workbook has no part " + part);
        }
        RowCount count = new RowCount(part);
        CRC32 crc = new CRC32();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = zip.getInputStream(entry)) {
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                crc.update(buffer, 0, length);
                count.scan(buffer, length, header);
            }
        }
        count.end(header);
        if (crc.getValue() != entry.getCrc()) {
            throw new IOException("part " + part + " is damaged");
        }
        return count.rows;
    }

    private void scan(byte[] buffer, int length, int header) throws IOException {
        long window = last;
        for (int i = 0; i < length; i++) {
            byte b = buffer[i];
            window = window << 8 | (b & 0xFF);
            if (inNumber) {
                digit(b);
            } else if (b == '>') {
                filled |= ((int) window & THREE_BYTES) == VALUE || (int) window == INLINE;
            } else if (window == ROW) {
                begin(header);
            }
        }
        last = window;
    }

    private void begin(int header) {
        end(header);
        inNumber = true;
        filled = false;
        previous = row;
        row = 0;
    }

    private void digit(byte b) throws IOException {
        if (b != '"') {
            row = row * 10 + b - '0';
        } else {
            inNumber = false;
            if (row != previous + 1) {
                throw new IOException("part " + part + ": row " + row + " follows row " + previous);
            }
        }
    }

    private void end(int header) {
        if (filled && row > header) {
            rows++;
        }
    }

    private static long bytes(String ascii) {
        long bytes = 0;
        for (int i = 0; i < ascii.length(); i++) {
            bytes = bytes << 8 | ascii.charAt(i);
        }
        return bytes;
    }
}
