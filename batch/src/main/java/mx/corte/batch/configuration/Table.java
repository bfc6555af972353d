package mx.corte.batch.configuration;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mx.corte.batch.domain.Problem;

/** A small CSV file of the configuration, by column names; every complaint names file and line. */
record Table(String name, List<Row> rows) {

    /** One line of it. */
    record Row(String file, long line, Map<String, String> cells) {

        String get(String column) {
            String cell = cells.get(column);
            if (cell == null) {
                throw new Problem(Problem.Kind.CONFIGURATION, "configuration.column", file, column);
            }
            return cell.strip();
        }

        /** Empty when there is no such column. */
        String optional(String column) {
            return cells.getOrDefault(column, "").strip();
        }

        Problem invalid(String column) {
            return new Problem(Problem.Kind.CONFIGURATION, "configuration.value", file, line, column);
        }
    }

    static Table parse(String name, String text) {
        List<Row> rows = new ArrayList<>();
        try {
            CsvReader.builder()
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .allowUnclosedQuote(false)
                    .ofNamedCsvRecord(text)
                    .forEach(row -> rows.add(new Row(name, row.getStartingLineNumber(), cells(name, row))));
        } catch (CsvParseException e) {
            throw new Problem(Problem.Kind.CONFIGURATION, "configuration.csv", name, String.valueOf(e.getMessage()))
                    .because(e);
        }
        return new Table(name, List.copyOf(rows));
    }

    private static Map<String, String> cells(String name, NamedCsvRecord row) {
        if (row.getFieldCount() != row.getHeader().size()) {
            throw new Problem(
                    Problem.Kind.CONFIGURATION,
                    "configuration.ragged",
                    name,
                    row.getStartingLineNumber(),
                    row.getFieldCount(),
                    row.getHeader().size());
        }
        return row.getFieldsAsMap();
    }
}
