package mx.corte.reports.pdf;

import java.util.List;
import java.util.Map;

/**
 * A part of a report under one heading.
 *
 * @param heading printed above, in the bookmarks and in the contents, and what a reader finds it by; empty for none, and
 *     then the section goes on under the heading before
 * @param template see {@link Templates#get}
 * @param rows records whose components are the template's fields
 * @param parameters further parameters of the template
 * @param onNewPage whether it begins a page
 */
public record Section(
        String heading,
        String template,
        List<? extends Record> rows,
        Map<String, Object> parameters,
        boolean onNewPage) {

    private record Entry(String heading) {}

    public Section {
        rows = List.copyOf(rows);
        parameters = Map.copyOf(parameters);
    }

    public Section(String heading, String template, List<? extends Record> rows, Map<String, Object> parameters) {
        this(heading, template, rows, parameters, false);
    }

    public Section(String heading, String template, List<? extends Record> rows) {
        this(heading, template, rows, Map.of());
    }

    /** The headings of other sections, each a link to it, with the page where it begins. */
    public static Section contents(String heading, List<Section> sections) {
        return new Section(
                heading,
                "pdf/contents",
                sections.stream()
                        .map(Section::heading)
                        .filter(title -> !title.isEmpty())
                        .map(Entry::new)
                        .toList());
    }

    /** Whether its heading and words stand somewhere down a page and belong to what the next one prints. */
    boolean introduces(Section next) {
        return !onNewPage && !heading.isEmpty() && next.heading.isEmpty() && !next.rows.isEmpty();
    }

    public Section startingPage() {
        return new Section(heading, template, rows, parameters, true);
    }
}
