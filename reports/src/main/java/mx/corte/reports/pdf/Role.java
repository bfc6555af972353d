package mx.corte.reports.pdf;

import java.util.Arrays;
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
    /** Header of a column. */
    HEAD("Head"),
    /** Header of a row, which it begins; a row may begin with several. */
    ROW_HEAD("RowHead"),
    CELL("Cell"),
    ITEM("Item"),
    /** A line of the contents, which its page number, of the second style, ends. */
    CONTENTS("Contents"),
    CONTENTS_PAGE("ContentsPage"),
    /** Stands on every page, or repeats what is said elsewhere: nobody reads it aloud. */
    FURNITURE("Furniture");

    private final String style;

    Role(String style) {
        this.style = style;
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

    private static @Nullable Role named(@Nullable String style) {
        return Arrays.stream(values())
                .filter(role -> role.style.equals(style))
                .findFirst()
                .orElse(null);
    }
}
