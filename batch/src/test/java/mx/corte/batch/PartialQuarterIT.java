package mx.corte.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cut-off before the quarter's end: facts stop there, plans do not. */
class PartialQuarterIT {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void theCalendarShowsWhatIsScheduledAfterTheCutOffAndCountsNothingOfIt() throws Exception {
        Workplace workplace = new Workplace(folder);
        assertThat(workplace
                        .close("2022-T3", "bordes", "--cutoff", "2022-09-25")
                        .exit())
                .isZero();
        Path version = workplace.version("2022-T3");

        assertThat(version.resolve("datos/medidas.csv")).content().contains("\nreuniones_realizadas,total,,2,,2,");
        try (PDDocument report = Loader.loadPDF(
                version.resolve("direccion/informe-trimestral.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(report))
                    .contains("Fuente: carpeta de archivos CSV")
                    .containsPattern("(?m)^30/09/2022 .* Telefónica Realizada — —$");
        }
    }
}
