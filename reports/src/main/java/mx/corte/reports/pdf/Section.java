package mx.corte.reports.pdf;

import java.util.List;
import java.util.Map;

/**
 * A part of a report under one heading.
 *
 * @param heading printed above, and what a reader finds it by
 * @param template see {@link Templates#get}
 * @param rows records whose components are the template's fields
 * @param parameters further parameters of the template
 */
public record Section(String heading, String template, List<? extends Record> rows, Map<String, Object> parameters) {

    public Section {
        rows = List.copyOf(rows);
        parameters = Map.copyOf(parameters);
    }

    public Section(String heading, String template, List<? extends Record> rows) {
        this(heading, template, rows, Map.of());
    }
}
