package mx.corte.reports.pdf;

import java.nio.file.Path;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;

/** The exporter as it comes: neither tags nor an archive's profile, and nothing is done to its file. */
public final class BareJasper {

    private BareJasper() {}

    public static void export(Press.Proof proof, Path file) throws JRException {
        JRPdfExporter exporter = new JRPdfExporter();
        exporter.setExporterInput(new SimpleExporterInput(proof.filled()));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(file.toFile()));
        exporter.exportReport();
    }
}
