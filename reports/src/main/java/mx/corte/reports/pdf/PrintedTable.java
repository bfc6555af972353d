package mx.corte.reports.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mx.corte.reports.pdf.PageText.Glyph;
import mx.corte.reports.pdf.PageText.Line;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JasperReport;

/**
 * A table of a finished file, read back by position: from the template only where its columns stand, from the file all else.
 *
 * <p>Rows are told apart by the lines of one column that holds a figure in every row; all that stands from there down to the
 * next belongs to the row, so other columns may wrap. Text that is not where the table says is not read, and so is missed.
 */
public final class PrintedTable {

    /** What begins a row; the second half of a wrapped "no aplica" does not. */
    private static final Pattern FIGURE = Pattern.compile("(-?\\d|no\\b|suprimido).*");

    /** Above a baseline there is at most this much of the same row. */
    private static final float ASCENT = 4;

    private final String template;
    private final String figureColumn;
    private final String columnHeading;

    /**
     * @param template whose detail elements have the columns' names as keys
     * @param figureColumn has one line beginning a row in every row
     * @param columnHeading how that column is headed, on each page
     */
    public PrintedTable(String template, String figureColumn, String columnHeading) {
        this.template = template;
        this.figureColumn = figureColumn;
        this.columnHeading = columnHeading;
    }

    /**
     * @param page where the row stands, from 1
     * @param cells text by column; wrapped lines are joined by a space
     */
    public record Row(int page, Map<String, String> cells) {}

    /** @param glyphs of the section that holds the table, see {@link PrintedSections} */
    public List<Row> read(List<Glyph> glyphs) {
        return glyphs.stream()
                .collect(Collectors.groupingBy(Glyph::page, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .flatMap(page -> page(page.getKey(), page.getValue()).stream())
                .toList();
    }

    private List<Row> page(int page, List<Glyph> glyphs) {
        Map<String, JRElement> columns = columns();
        List<Float> starts = starts(within(glyphs, Objects.requireNonNull(columns.get(figureColumn))));
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            float top = starts.get(i) - ASCENT;
            float foot = i + 1 < starts.size() ? starts.get(i + 1) - ASCENT : Float.MAX_VALUE;
            List<Glyph> own = glyphs.stream()
                    .filter(glyph -> glyph.y() >= top && glyph.y() < foot)
                    .toList();
            Map<String, String> cells = new LinkedHashMap<>();
            columns.forEach((name, element) -> cells.put(name, text(within(own, element))));
            rows.add(new Row(page, cells));
        }
        return rows;
    }

    private List<Float> starts(List<Glyph> column) {
        List<Float> starts = new ArrayList<>();
        boolean headed = false;
        for (Line line : PageText.lines(column)) {
            if (headed && FIGURE.matcher(line.text()).matches()) {
                starts.add(line.y());
            }
            headed = headed || line.text().equals(columnHeading);
        }
        return starts;
    }

    private Map<String, JRElement> columns() {
        JasperReport table = Templates.get(template);
        return Arrays.stream(table.getDetailSection().getBands()[0].getElements())
                .filter(element -> element.getKey() != null)
                .collect(Collectors.toMap(
                        JRElement::getKey, element -> element, (one, same) -> one, LinkedHashMap::new));
    }

    private static List<Glyph> within(List<Glyph> glyphs, JRElement column) {
        int left = Templates.get(PrintedSections.FRAME).getLeftMargin() + column.getX();
        return glyphs.stream()
                .filter(glyph -> glyph.centre() >= left && glyph.centre() < left + column.getWidth())
                .toList();
    }

    private static String text(List<Glyph> glyphs) {
        return PageText.lines(glyphs).stream().map(Line::text).collect(Collectors.joining(" "));
    }
}
