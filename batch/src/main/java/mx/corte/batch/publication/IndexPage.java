package mx.corte.batch.publication;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import mx.corte.reports.model.Edition;

/** {@code index.html}: a plain page that lists the files with what they are. No script, no style sheet to load. */
final class IndexPage {

    static final String FILE = "index.html";

    private static final Locale MEXICO = new Locale("es", "MX");

    private IndexPage() {}

    /** A line of the list. */
    record Item(String path, String title, long bytes) {}

    static byte[] bytes(Edition edition, List<Item> items) {
        StringBuilder rows = new StringBuilder();
        for (Item item : items) {
            rows.append(
                    "<tr><th scope=\"row\"><a href=\"%1$s\">%1$s</a></th><td>%2$s</td><td class=\"n\">%3$s</td></tr>\n"
                            .formatted(
                                    escape(item.path()),
                                    escape(item.title()),
                                    NumberFormat.getIntegerInstance(MEXICO).format(item.bytes())));
        }
        return template()
                .formatted(
                        escape(edition.quarter()),
                        edition.revision(),
                        edition.sample() ? "<p class=\"aviso\">%s</p>\n".formatted(escape(Titles.of("sample"))) : "",
                        edition.cutoff(),
                        rows)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String template() {
        try (InputStream in = Objects.requireNonNull(IndexPage.class.getResourceAsStream(FILE))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
