package mx.corte.reports.workbook;

import java.io.IOException;
import java.nio.file.Path;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.pdf.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every cell of a workbook as another library reads it: a change of any is seen in the diff of these files. */
class GoldenWorkbookTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    @Test
    void everyCellOfAQuarterIsAsItWas() throws IOException {
        compare("analistas.txt", CountedQuarter.of(1, 4, 40));
    }

    @Test
    void everyCellOfAQuarterWithoutRowsIsAsItWas() throws IOException {
        compare("analistas-vacio.txt", WorkbookFixture.empty());
    }

    private void compare(String name, QuarterlyReport report) throws IOException {
        Golden.compare(name, WorkbookFixture.dump(WorkbookFixture.write(report, folder)));
    }
}
