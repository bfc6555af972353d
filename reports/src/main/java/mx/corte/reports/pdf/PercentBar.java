package mx.corte.reports.pdf;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import net.sf.jasperreports.engine.JasperReportsContext;
import org.jspecify.annotations.Nullable;

/**
 * One horizontal bar over a grid of quarters of the scale, drawn as lines and never as pixels.
 *
 * <p>One bar per row, instead of one chart for all, lets a chart of 3 or of 60 rows break over pages like a table, with
 * labels that are text: they wrap, are embedded and can be read aloud.
 */
public final class PercentBar extends Drawing {

    private static final long serialVersionUID = 1;

    /** The same for every row, however many lines its label has. */
    private static final double THICKNESS = 9;

    private final @Nullable BigDecimal amount;
    private final int scale;

    /**
     * @param description said in place of the bar
     * @param amount in percent points; null draws the grid only
     * @param scale percentage at the right end
     */
    public PercentBar(String description, @Nullable BigDecimal amount, int scale) {
        super(description);
        this.amount = amount;
        this.scale = scale;
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D all) {
        // what lies half outside is clipped away: the first and the last line of the grid
        Rectangle2D area = new Rectangle2D.Double(all.getX() + 0.5, all.getY(), all.getWidth() - 1, all.getHeight());
        graphics.setColor(Palette.GRID);
        graphics.setStroke(new BasicStroke(0.5f));
        for (int step = 0; step <= 4; step++) {
            double x = area.getX() + area.getWidth() * step / 4;
            graphics.draw(new Line2D.Double(x, area.getY(), x, area.getMaxY()));
        }
        if (amount != null) {
            graphics.setColor(Palette.INK);
            double width = area.getWidth() * amount.doubleValue() / scale;
            double height = Math.min(THICKNESS, area.getHeight());
            graphics.fill(new Rectangle2D.Double(area.getX(), area.getCenterY() - height / 2, width, height));
        }
    }
}
