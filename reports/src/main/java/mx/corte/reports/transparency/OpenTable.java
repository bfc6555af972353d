package mx.corte.reports.transparency;

import java.util.List;

/**
 * A public table as all its files show it.
 *
 * @param name of the CSV file without its ending
 * @param keys how many of the first columns name a row
 * @param rows texts in the form of the CSV file; empty where nothing is told
 */
public record OpenTable(String name, int keys, List<OpenColumn> columns, List<List<String>> rows) {

    public OpenTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Inside {@code transparencia/}. */
    public String file() {
        return name + ".csv";
    }

    /** What it shows, in Spanish. */
    public String title() {
        return OpenTables.title(name);
    }

    /** The sheet of the public workbook. */
    String sheet() {
        return Texts.get(name + ".hoja");
    }

    List<String> headings() {
        return columns.stream().map(OpenColumn::name).toList();
    }

    List<String> keyColumns() {
        return headings().subList(0, keys);
    }
}
