package mx.corte.reports.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** Spanish texts of one resource of this package. Not a ResourceBundle: the JVM's locale must not choose the words. */
final class Texts {

    static final Texts SHEETS = new Texts("hojas.properties");

    private final Properties entries = new Properties();

    private Texts(String resource) {
        try (InputStream in = Objects.requireNonNull(Texts.class.getResourceAsStream(resource), resource)) {
            entries.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws NullPointerException when the resource has no such text: a missing word is a defect, never a blank */
    String get(String key) {
        return Objects.requireNonNull(entries.getProperty(key), key);
    }

    String get(String key, String fallback) {
        return entries.getProperty(key, fallback);
    }

    Label label(String key) {
        return new Label(get(key + ".nombre"), get(key + ".significado"), get(key + ".unidad"), get(key + ".regla"));
    }
}
