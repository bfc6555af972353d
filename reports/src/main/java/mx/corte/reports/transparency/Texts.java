package mx.corte.reports.transparency;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** The Spanish texts of this package. */
final class Texts {

    private static final Properties ENTRIES = new Properties();

    static {
        try (InputStream in = Objects.requireNonNull(Texts.class.getResourceAsStream("abiertos.properties"))) {
            ENTRIES.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Texts() {}

    /** @throws NullPointerException when there is no such text: a missing word is a defect, never a blank */
    static String get(String key) {
        return Objects.requireNonNull(ENTRIES.getProperty(key), key);
    }
}
