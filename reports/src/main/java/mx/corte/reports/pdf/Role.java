package mx.corte.reports.pdf;

import java.util.Arrays;
import java.util.List;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRStyle;
import org.jspecify.annotations.Nullable;

/**
 * What an element of a page is, told by its style: a style of {@code styles.jrtx} decides both how a text looks and what a
 * screen reader says it is, so that the two cannot part. A style based on another has its role.
 */
enum Role {
    TITLE("Title"),
    HEADING("Heading"),
    SUBHEADING("Subheading"),
    /** A paragraph; also whatever has no other role. */
    TEXT("Base"),
    /** Header of a row, which it begins; a row may begin with several. */
    ROW_HEAD("RowHead"),
    /** Header of a column. */
    HEAD("Head"),
    CELL("Cell", "Number"),
    ITEM("Item"),
    /** A line of the contents, which its page number, of the second style, ends. */
    CONTENTS("Contents"),
    CONTENTS_PAGE("ContentsPage"),
    /** Stands on every page, or repeats what is said elsewhere: nobody reads it aloud. */
    FURNITURE("Furniture");

    private final List<String> styles;

    Role(String... styles) {
        this.styles = List.of(styles);
    }

    static Role of(JRPrintElement element) {
        for (JRStyle style = element.getStyle(); style != null; style = style.getStyle()) {
            Role role = named(style.getName());
            if (role != null) {
                return role;
            }
        }
        return TEXT;
    }

    /** Where a condition of a style applied, Jasper keeps its name but not what it is based on: there its ending tells. */
    private static @Nullable Role named(@Nullable String name) {
        if (name == null) {
            return null;
        }
        int condition = name.indexOf('|');
        String plain = condition < 0 ? name : name.substring(0, condition);
        return Arrays.stream(values())
                .filter(role -> role.styles.contains(plain)
                        || (condition >= 0 && role.styles.stream().anyMatch(plain::endsWith)))
                .findFirst()
                .orElse(null);
    }
}
