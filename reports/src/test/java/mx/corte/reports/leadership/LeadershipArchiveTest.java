package mx.corte.reports.leadership;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.pdf.Archive;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LeadershipArchiveTest {

    private final Path folder;

    LeadershipArchiveTest(@TempDir Path folder) {
        this.folder = folder;
    }

    static Stream<QuarterlyReport> reports() {
        return Stream.of(
                Variants.sixtyWithLongNames(),
                Variants.crowded(),
                Variants.revised(3),
                Variants.emptyQuarter(0),
                Variants.nothingDelivered(22));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void keepsBothStandards(QuarterlyReport report) throws IOException {
        Path file = folder.resolve("informe-trimestral.pdf");
        new LeadershipReport().write(report, file);
        assertThat(Archive.complaints(file)).isEmpty();
    }
}
