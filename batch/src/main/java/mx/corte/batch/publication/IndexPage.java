package mx.corte.batch.publication;

import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
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
        return """
                <!DOCTYPE html>
                <html lang="es-MX">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Corte %1$s, versión %2$s</title>
                <style>
                body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a}
                table{border-collapse:collapse;width:100%%}
                th,td{text-align:left;padding:.5rem;border-bottom:1px solid #767676;vertical-align:top;overflow-wrap:anywhere}
                .n{text-align:right;white-space:nowrap}
                .aviso{border:2px solid #8a1538;padding:.5rem 1rem;font-weight:bold}
                </style>
                </head>
                <body>
                <main>
                <h1>Corte del trimestre %1$s</h1>
                %3$s<p>Versión %2$s, con fecha de corte %4$s. Los valores de comprobación (sha256) de cada archivo están en
                <a href="manifiesto.json">manifiesto.json</a>.</p>
                <table>
                <caption>Archivos publicados</caption>
                <thead><tr><th scope="col">Archivo</th><th scope="col">Qué es</th><th scope="col" class="n">Bytes</th></tr></thead>
                <tbody>
                %5$s</tbody>
                </table>
                </main>
                </body>
                </html>
                """
                .formatted(
                        escape(edition.quarter()),
                        edition.revision(),
                        edition.sample() ? "<p class=\"aviso\">DATOS DE MUESTRA — sin valor oficial</p>\n" : "",
                        edition.cutoff(),
                        rows)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
