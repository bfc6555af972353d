package mx.corte.reports.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import mx.corte.reports.pdf.TagTree.Tag;

/**
 * Every figure in a table of a finished file, with the headers by which a reader finds it: heading, row and column.
 *
 * <p>Nothing is asked about where things stand on the page, so tables may be drawn as they like: as tiles, or over pages.
 */
public final class PrintedTables {

    /**
     * One cell that is no header.
     *
     * @param page where it stands, from 1; 0 when it is empty
     * @param section heading above
     * @param subsection second heading above; empty for none
     * @param rows headers of its row
     * @param column header of its column; empty when the table has none
     * @param text as printed
     */
    public record Cell(int page, String section, String subsection, List<String> rows, String column, String text) {

        /** @return whether it stands under this heading and column */
        public boolean isUnder(String heading, String head) {
            return same(section, heading) && same(column, head);
        }

        public String place() {
            return "página " + page;
        }
    }

    private static final Pattern SPACES = Pattern.compile("[\\s\u00a0]");

    private final List<Cell> cells = new ArrayList<>();
    private String section = "";
    private String subsection = "";

    private PrintedTables() {}

    /** @throws IOException when the file cannot be read as tagged PDF */
    public static List<Cell> read(Path pdf) throws IOException {
        PrintedTables tables = new PrintedTables();
        tables.visit(TagTree.read(pdf));
        return tables.cells;
    }

    /**
     * Whether a text was printed so. Where a line was broken cannot be told from where a space was.
     *
     * @param text as it was to be printed
     */
    public static boolean same(String printed, String text) {
        return SPACES.matcher(printed)
                .replaceAll("")
                .equals(SPACES.matcher(Typeface.printable(text)).replaceAll(""));
    }

    private void visit(Tag tag) {
        switch (tag.type()) {
            case "H1", "H2" -> {
                section = tag.text();
                subsection = "";
            }
            case "H3" -> subsection = tag.text();
            case "Table" -> table(tag);
            default -> tag.kids().forEach(this::visit);
        }
    }

    private void table(Tag table) {
        List<String> columns = List.of();
        for (Tag row : table.kids()) {
            List<String> heads = heads(row, "Column");
            if (heads.isEmpty()) {
                row(row, columns);
            } else {
                columns = heads;
            }
        }
    }

    private void row(Tag row, List<String> columns) {
        List<String> rows = heads(row, "Row");
        for (int i = rows.size(); i < row.kids().size(); i++) {
            Tag cell = row.kids().get(i);
            String column = i < columns.size() ? columns.get(i) : "";
            cells.add(new Cell(cell.page(), section, subsection, rows, column, cell.text()));
        }
    }

    private static List<String> heads(Tag row, String scope) {
        return row.kids().stream()
                .filter(cell -> cell.scope().equals(scope))
                .map(Tag::text)
                .toList();
    }
}
