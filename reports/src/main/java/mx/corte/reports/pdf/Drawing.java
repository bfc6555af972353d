package mx.corte.reports.pdf;

import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/**
 * Something drawn as lines and areas, never as pixels and without letters: what there is to read stands beside it as text.
 *
 * <p>Opaque colours only, for the archive's sake; told apart in black and white, for the reader's.
 */
public abstract class Drawing extends AbstractRenderer implements Graphics2DRenderable {

    private static final long serialVersionUID = 1;

    private final String description;

    /** @param description said in place of the drawing; empty when the text beside it says the same */
    Drawing(String description) {
        this.description = description;
    }

    final String description() {
        return description;
    }
}
