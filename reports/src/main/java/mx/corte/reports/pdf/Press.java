package mx.corte.reports.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.type.PdfVersionEnum;
import net.sf.jasperreports.pdf.type.PdfaConformanceEnum;

/** Prints a booklet as PDF, in the same bytes for the same booklet, whatever locale and zone the machine has. */
public final class Press {

    /** Of everything printed. */
    public static final Locale LOCALE = Locale.forLanguageTag("es-MX");

    static final ZoneId ZONE = ZoneId.of("America/Mexico_City");

    static final String CREATOR = "Corte";

    /** Colours are sRGB; the profile is written by hand after the published primaries and curve. */
    private static final String COLOURS = "mx/corte/reports/pdf/srgb.icc";

    private Press() {}

    /**
     * A row of the frame template: one section.
     *
     * @param lead another one begins where a section introduces the next; the template keeps room for both on a page
     */
    private record Placed(
            String heading,
            JasperReport template,
            RecordSource rows,
            Map<String, Object> parameters,
            boolean onNewPage,
            int lead) {}

    /**
     * @param file is replaced
     * @throws IOException when the file cannot be written
     */
    public static void print(Booklet booklet, Path file) throws IOException {
        proof(booklet).print(file);
    }

    /** Lays it out without writing it, so that one may look whether it fits. */
    public static Proof proof(Booklet booklet) {
        return new Proof(booklet, fill(booklet));
    }

    /** A booklet on its pages. */
    public static final class Proof {

        private final Booklet booklet;
        private final JasperPrint filled;

        private Proof(Booklet booklet, JasperPrint filled) {
            this.booklet = booklet;
            this.filled = filled;
        }

        JasperPrint filled() {
            return filled;
        }

        public int pages() {
            return filled.getPages().size();
        }

        /**
         * Writes it, once.
         *
         * @param file is replaced
         * @throws IOException when the file cannot be written
         */
        public void print(Path file) throws IOException {
            Finishing.finish(export(booklet, filled), booklet, file);
        }
    }

    private static byte[] export(Booklet booklet, JasperPrint print) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            Contents.number(print);
            JRPdfExporter exporter = new TaggedExporter();
            exporter.setExporterInput(new SimpleExporterInput(print));
            exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(bytes));
            exporter.setConfiguration(configuration(booklet));
            exporter.exportReport();
            return bytes.toByteArray();
        } catch (JRException e) {
            throw unfit(booklet, e);
        }
    }

    private static IllegalStateException unfit(Booklet booklet, JRException e) {
        return new IllegalStateException("template and report do not fit: " + booklet.title(), e);
    }

    private static JasperPrint fill(Booklet booklet) {
        Map<String, Object> parameters = common(booklet);
        parameters.put("mark", booklet.mark());
        parameters.put("footer", booklet.footer());
        try {
            return JasperFillManager.fillReport(
                    Templates.get("pdf/frame"), parameters, new RecordSource(placed(booklet)));
        } catch (JRException e) {
            throw unfit(booklet, e);
        }
    }

    private static List<Placed> placed(Booklet booklet) {
        List<Section> sections = booklet.sections();
        List<Placed> placed = new ArrayList<>();
        int lead = 0;
        for (int i = 0; i < sections.size(); i++) {
            if (i + 1 < sections.size() && sections.get(i).introduces(sections.get(i + 1))) {
                lead++;
            }
            placed.add(place(sections.get(i), booklet, lead));
        }
        return placed;
    }

    private static Placed place(Section section, Booklet booklet, int lead) {
        Map<String, Object> parameters = common(booklet);
        parameters.putAll(section.parameters());
        return new Placed(
                section.heading(),
                Templates.get(section.template()),
                new RecordSource(section.rows()),
                parameters,
                section.onNewPage(),
                lead);
    }

    private static Map<String, Object> common(Booklet booklet) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put(JRParameter.REPORT_LOCALE, LOCALE);
        parameters.put(JRParameter.REPORT_TIME_ZONE, TimeZone.getTimeZone(ZONE));
        parameters.put(JRParameter.REPORT_RESOURCE_BUNDLE, booklet.words());
        return parameters;
    }

    private static SimplePdfExporterConfiguration configuration(Booklet booklet) {
        SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
        configuration.setCompressed(true);
        configuration.setTagged(true);
        configuration.setTagLanguage(LOCALE.toLanguageTag());
        configuration.setMetadataTitle(booklet.title());
        configuration.setMetadataCreator(CREATOR);
        configuration.setDisplayMetadataTitle(true);
        configuration.setPdfVersion(PdfVersionEnum.VERSION_1_7);
        configuration.setPdfaConformance(PdfaConformanceEnum.PDFA_2A);
        configuration.setIccProfilePath(COLOURS);
        return configuration;
    }
}
