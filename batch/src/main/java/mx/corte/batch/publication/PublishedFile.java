package mx.corte.batch.publication;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import mx.corte.reports.model.MeasureValue;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.model.ReadBack;

/**
 * One rendered file of a quarter.
 *
 * @param path inside the version folder
 * @param title what it is, in Spanish
 * @param rendering draws it
 * @param reading reads its figures back
 * @param shows which measures must be found in it
 * @param showsIndicators whether the value of every indicator must be found in it
 * @param last drawn when all others stand there, because it is about them
 * @param sheets counts the rows of each sheet of a workbook that may need several for one table
 */
public record PublishedFile(
        String path,
        String title,
        Rendering rendering,
        Reading reading,
        Predicate<MeasureValue> shows,
        boolean showsIndicators,
        boolean last,
        Sheets sheets) {

    /** Inside the version folder: what the public may download. */
    public static final String PUBLIC = "transparencia/";

    /** One that does not need the others. */
    public PublishedFile(
            String path,
            String title,
            Rendering rendering,
            Reading reading,
            Predicate<MeasureValue> shows,
            boolean showsIndicators) {
        this(path, title, rendering, reading, shows, showsIndicators, false, file -> Map.of());
    }

    /** One without figures, e.g. a description of the others. */
    public static PublishedFile withoutFigures(String path, String title, Rendering rendering, boolean last) {
        return new PublishedFile(
                path, title, rendering, (file, report) -> List.of(), value -> false, false, last, file -> Map.of());
    }

    /** The same, its sheets counted. */
    public PublishedFile withSheets(Sheets counted) {
        return new PublishedFile(path, title, rendering, reading, shows, showsIndicators, last, counted);
    }

    /** Drawn from the public copy of the report, and compared with it. */
    boolean isPublic() {
        return path.startsWith(PUBLIC);
    }

    /** Draws a report into a file. */
    @FunctionalInterface
    public interface Rendering {
        /** @return rows written, or -1 for a file without rows */
        long render(QuarterlyReport report, Path file) throws IOException;
    }

    /** Counts rows by sheet. */
    @FunctionalInterface
    public interface Sheets {
        Map<String, Long> count(Path file) throws IOException;
    }

    /** Reads figures back, with another library than the one that wrote them. */
    @FunctionalInterface
    public interface Reading {
        List<ReadBack> read(Path file, QuarterlyReport report) throws IOException;
    }
}
