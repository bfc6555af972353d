package mx.corte.reports.pdf;

import java.time.LocalDate;
import java.util.List;
import java.util.ResourceBundle;

/**
 * A whole document before it is printed.
 *
 * @param title of the document, also in its metadata
 * @param mark stands on every page, e.g. that the data are invented; empty for none
 * @param footer stands at the foot of every page, left of the page number
 * @param stamp the day the file says it was created; never the day it was printed
 * @param words static texts of the templates, among them {@code page}, {@code pages} and {@code link}
 */
public record Booklet(
        String title, String mark, String footer, LocalDate stamp, ResourceBundle words, List<Section> sections) {

    public Booklet {
        sections = List.copyOf(sections);
    }
}
