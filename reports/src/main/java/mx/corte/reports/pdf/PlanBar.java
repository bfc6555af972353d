package mx.corte.reports.pdf;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;

/** What was done as a thin dark bar inside the wide light one of what was planned. */
public final class PlanBar extends Drawing {

    private static final long serialVersionUID = 1;

    private static final double WIDE = 11;
    private static final double THIN = 5;

    private final long done;
    private final long planned;
    private final long scale;

    /**
     * Draws nothing where nothing was planned or done.
     *
     * @param scale what the full width stands for, at least as much as both
     */
    public PlanBar(String description, long done, long planned, long scale) {
        super(description);
        this.done = done;
        this.planned = planned;
        this.scale = scale;
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D area) {
        if (done == 0 && planned == 0) {
            return;
        }
        Rectangle2D plan = bar(area, planned, WIDE);
        graphics.setColor(Palette.SAND);
        graphics.fill(plan);
        graphics.setStroke(new BasicStroke(0.5f));
        graphics.setColor(Palette.INK);
        graphics.draw(plan);
        graphics.fill(bar(area, done, THIN));
    }

    private Rectangle2D bar(Rectangle2D area, long amount, double thickness) {
        double height = Math.min(thickness, area.getHeight() - 1);
        return new Rectangle2D.Double(
                area.getX() + 0.5, area.getCenterY() - height / 2, (area.getWidth() - 1) * amount / scale, height);
    }
}
