package mx.corte.reports.pdf;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.sf.jasperreports.engine.JasperReportsContext;
import org.jspecify.annotations.Nullable;

/** Values over quarters from zero, which is the foot, as points joined by a line; a quarter without value is a gap, the last is ringed. */
public final class TrendLine extends Drawing {

    private static final long serialVersionUID = 1;

    private static final double ROOM = 4;
    private static final double POINT = 1.8;

    private final ArrayList<@Nullable BigDecimal> values;

    /** @param values oldest first, null where there is none; none below zero */
    public TrendLine(String description, List<@Nullable BigDecimal> values) {
        super(description);
        this.values = new ArrayList<>(values);
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D area) {
        if (values.stream().filter(Objects::nonNull).count() < 2) {
            return;
        }
        graphics.setStroke(new BasicStroke(1.2f));
        graphics.setColor(Palette.INK);
        Point2D before = null;
        for (int i = 0; i < values.size(); i++) {
            Point2D point = point(i, area);
            if (point != null && before != null) {
                graphics.draw(new Line2D.Double(before, point));
            }
            before = point;
        }
        for (int i = 0; i < values.size(); i++) {
            Point2D point = point(i, area);
            if (point != null) {
                mark(graphics, point, i == values.size() - 1);
            }
        }
    }

    private static void mark(Graphics2D graphics, Point2D point, boolean last) {
        double radius = last ? POINT + 1 : POINT;
        Ellipse2D disc = new Ellipse2D.Double(point.getX() - radius, point.getY() - radius, 2 * radius, 2 * radius);
        graphics.setColor(last ? Palette.SAND : Palette.INK);
        graphics.fill(disc);
        graphics.setColor(Palette.INK);
        graphics.draw(disc);
    }

    private @Nullable Point2D point(int index, Rectangle2D area) {
        BigDecimal value = values.get(index);
        if (value == null) {
            return null;
        }
        double top = values.stream()
                .filter(Objects::nonNull)
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElse(1);
        double step = (area.getWidth() - 2 * ROOM) / Math.max(1, values.size() - 1);
        double rise = top <= 0 ? 0 : (area.getHeight() - 2 * ROOM) * value.doubleValue() / top;
        return new Point2D.Double(area.getX() + ROOM + step * index, area.getMaxY() - ROOM - rise);
    }
}
