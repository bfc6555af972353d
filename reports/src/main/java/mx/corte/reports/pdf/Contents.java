package mx.corte.reports.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;

/** Puts the page numbers into the contents: where a section begins is known only when all pages are laid out. */
final class Contents {

    private Contents() {}

    static void number(JasperPrint print) {
        Map<String, String> pages = new HashMap<>();
        List<JRPrintPage> all = print.getPages();
        for (int i = 0; i < all.size(); i++) {
            String page = String.valueOf(i + 1);
            texts(all.get(i), Role.HEADING).forEach(heading -> pages.putIfAbsent(heading.getAnchorName(), page));
        }
        for (JRPrintPage page : all) {
            texts(page, Role.CONTENTS_PAGE)
                    .forEach(number -> number.setText(pages.getOrDefault(number.getHyperlinkAnchor(), "")));
        }
    }

    private static List<JRPrintText> texts(JRPrintPage page, Role role) {
        return page.getElements().stream()
                .filter(JRPrintText.class::isInstance)
                .filter((JRPrintElement element) -> Role.of(element) == role)
                .map(JRPrintText.class::cast)
                .toList();
    }
}
