package mx.corte.reports.pdf;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import mx.corte.reports.model.TrafficLight;
import net.sf.jasperreports.engine.JasperReportsContext;

/** A light as colour and shape at once: disc, triangle, square, or an empty ring, told apart in black and white too; its word stands beside it. */
public final class LightMark extends Drawing {

    private static final long serialVersionUID = 1;

    private final TrafficLight light;

    public LightMark(TrafficLight light) {
        super("");
        this.light = light;
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D area) {
        double side = Math.min(area.getWidth(), area.getHeight()) - 1;
        Shape shape = shape(new Rectangle2D.Double(area.getX() + 0.5, area.getY() + 0.5, side, side));
        graphics.setColor(Palette.of(light));
        graphics.fill(shape);
        graphics.setColor(Color.DARK_GRAY);
        graphics.setStroke(new BasicStroke(0.7f));
        graphics.draw(shape);
    }

    private Shape shape(Rectangle2D box) {
        return switch (light) {
            case GREEN, NONE -> new Ellipse2D.Double(box.getX(), box.getY(), box.getWidth(), box.getHeight());
            case AMBER -> triangle(box);
            case RED -> box;
        };
    }

    private static Shape triangle(Rectangle2D box) {
        Path2D path = new Path2D.Double();
        path.moveTo(box.getCenterX(), box.getY());
        path.lineTo(box.getMaxX(), box.getMaxY());
        path.lineTo(box.getX(), box.getMaxY());
        path.closePath();
        return path;
    }
}
