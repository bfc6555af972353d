package mx.corte.reports.leadership;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import mx.corte.reports.ReportFixture;
import mx.corte.reports.pdf.Golden;
import mx.corte.reports.pdf.TagTree;
import mx.corte.reports.pdf.TagTree.Tag;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole of a small report: what a screen reader says, in its order, and what stands where. */
class LeadershipPagesTest {

    private final Path folder;

    LeadershipPagesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void tagsTellTheReportInReadingOrder() throws IOException {
        List<String> lines = new ArrayList<>();
        for (Tag tag : TagTree.read(print()).kids()) {
            tell(tag, "", lines);
        }
        Golden.compare("informe-trimestral.tags.txt", lines);
    }

    @Test
    void everyLineStandsWhereItStood() throws IOException {
        List<String> lines = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                TextPosition first = positions.get(0);
                lines.add(String.format(
                        Locale.ROOT,
                        "%d %.0f,%.0f %s",
                        getCurrentPageNo(),
                        first.getXDirAdj(),
                        first.getYDirAdj(),
                        text.strip()));
            }
        };
        stripper.setSortByPosition(true);
        try (PDDocument document = Loader.loadPDF(print().toFile())) {
            stripper.getText(document);
        }
        Golden.compare("informe-trimestral.lines.txt", lines);
    }

    private static void tell(Tag tag, String indent, List<String> lines) {
        String said = tag.text().isEmpty() ? tag.alternative() : tag.text();
        lines.add((indent + tag.type() + " " + tag.scope() + " " + said).stripTrailing());
        for (Tag kid : tag.kids()) {
            tell(kid, indent + " ", lines);
        }
    }

    private Path print() throws IOException {
        Path file = folder.resolve("informe-trimestral.pdf");
        new LeadershipReport().write(ReportFixture.report(3, true), file);
        return file;
    }
}
