package mx.corte.reports.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.util.JRLoader;

/** Compiled templates, loaded once: a compiled template is immutable and may be filled by many threads. */
public final class Templates {

    private static final Map<String, JasperReport> LOADED = new ConcurrentHashMap<>();

    private Templates() {}

    /**
     * @param name package path and name without ending, e.g. {@code leadership/indicators}
     * @throws IllegalStateException when the build did not compile such a template
     */
    public static JasperReport get(String name) {
        return LOADED.computeIfAbsent(name, Templates::load);
    }

    private static JasperReport load(String name) {
        String resource = "/mx/corte/reports/" + name + ".jasper";
        try (InputStream in = Templates.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no compiled template " + resource);
            }
            return (JasperReport) JRLoader.loadObject(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JRException e) {
            throw new IllegalStateException("template " + resource + " does not load", e);
        }
    }
}
