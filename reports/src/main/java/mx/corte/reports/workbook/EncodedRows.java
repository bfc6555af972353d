package mx.corte.reports.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a table of which there may be a million, encoded before their sheets exist: as many pieces as there will be sheets. */
final class EncodedRows<T> {

    /**
     * What goes into one sheet.
     *
     * @param rows how many
     */
    record Piece(int rows, DeflatedRows deflated) {}

    private final Book book;
    private final Table<T> table;
    private final long rowsPerSheet;
    private final List<Piece> pieces = new ArrayList<>();
    private @Nullable RowXml encoder;
    private int rows;

    private EncodedRows(Book book, Table<T> table, long rowsPerSheet) {
        this.book = book;
        this.table = table;
        this.rowsPerSheet = TableWriter.room(book, table, rowsPerSheet);
    }

    /** @param rowsPerSheet data rows after which a next sheet begins; the format's own limit holds anyway */
    static <T> List<Piece> of(Book book, Table<T> table, long rowsPerSheet) throws IOException {
        if (!table.totals().isEmpty()) {
            throw new IllegalArgumentException(table.sheet() + " has totals, which would stand above its rows");
        }
        EncodedRows<T> encoded = new EncodedRows<>(book, table, rowsPerSheet);
        try {
            table.rows().forEach(encoded::row);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        encoded.finish(encoded.encoder());
        return List.copyOf(encoded.pieces);
    }

    private void row(T row) {
        try {
            RowXml xml = encoder();
            if (rows == rowsPerSheet) {
                finish(xml);
                xml = encoder();
            }
            rows++;
            xml.begin(book.firstRow() + rows);
            table.draw(row, book.pen(xml));
            xml.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RowXml encoder() throws IOException {
        RowXml present = encoder;
        if (present == null) {
            present = book.encoder(table.columns().size());
            encoder = present;
        }
        return present;
    }

    private void finish(RowXml xml) throws IOException {
        pieces.add(new Piece(rows, xml.finish()));
        encoder = null;
        rows = 0;
    }
}
