package mx.corte.reports.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** A package as POI wrote it, with the clock's stamps taken off its parts: the same parts give the same bytes. */
public final class UnstampedPackage {

    private UnstampedPackage() {}

    /** @throws IOException when the file cannot be written */
    public static void write(byte[] packaged, Path file) throws IOException {
        SheetSplice.write(packaged, Map.of(), file);
    }
}
