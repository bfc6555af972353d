package mx.corte.reports.pdf;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import net.sf.jasperreports.engine.JasperReportsContext;

/** Up to three parts of a whole in one bar: full, hatched, empty, so that they are told apart without colour. */
public final class StackedBar extends Drawing {

    private static final long serialVersionUID = 1;

    private static final double THICKNESS = 9;
    private static final double HATCH = 3;

    private final long[] parts;
    private final long whole;

    /** @param whole what the full width stands for; nothing is drawn when it is 0 */
    public StackedBar(String description, List<Long> parts, long whole) {
        super(description);
        this.parts = parts.stream().mapToLong(Long::longValue).toArray();
        this.whole = whole;
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D all) {
        double height = Math.min(THICKNESS, all.getHeight() - 1);
        double x = all.getX() + 0.5;
        graphics.setStroke(new BasicStroke(0.5f));
        for (int i = 0; i < parts.length && whole > 0; i++) {
            double width = (all.getWidth() - 1) * parts[i] / whole;
            if (parts[i] > 0) {
                part(graphics, new Rectangle2D.Double(x, all.getCenterY() - height / 2, width, height), i);
            }
            x += width;
        }
    }

    private static void part(Graphics2D graphics, Rectangle2D box, int number) {
        Color fill = number == 0 ? Palette.INK : number == 1 ? Palette.SAND : Palette.PAPER;
        graphics.setColor(fill);
        graphics.fill(box);
        graphics.setColor(Palette.INK);
        if (number == 1) {
            hatch(graphics, box);
        }
        graphics.draw(box);
    }

    private static void hatch(Graphics2D graphics, Rectangle2D box) {
        Shape clip = graphics.getClip();
        graphics.clip(box);
        for (double x = box.getX() - box.getHeight(); x < box.getMaxX(); x += HATCH) {
            graphics.draw(new Line2D.Double(x, box.getMaxY(), x + box.getHeight(), box.getY()));
        }
        graphics.setClip(clip);
    }
}
