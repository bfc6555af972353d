package mx.corte.reports.leadership;

import java.io.IOException;
import java.nio.file.Path;
import mx.corte.reports.pdf.GoldenPages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeadershipPagesTest {

    private static final String NAME = "informe-trimestral";

    private final Path folder;

    LeadershipPagesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void tagsTellTheReportInReadingOrder() throws IOException {
        GoldenPages.compareTags(NAME, print());
    }

    @Test
    void everyLineStandsWhereItStood() throws IOException {
        GoldenPages.compareLines(NAME, print());
    }

    private Path print() throws IOException {
        Path file = folder.resolve(NAME + ".pdf");
        new LeadershipReport().write(Variants.lit("90", true), file);
        return file;
    }
}
