package mx.corte.reports.pdf;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import net.sf.jasperreports.charts.JRChart;
import net.sf.jasperreports.charts.JRChartCustomizer;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;

/** The look of a trend chart: one dark line with round marks on white, from zero; a quarter without value is a gap. */
public final class TrendLine implements JRChartCustomizer {

    private static final Color LINE = new Color(0x1F, 0x4E, 0x79);
    private static final Color GRID = new Color(0xD0, 0xD5, 0xDB);

    private static final int UPRIGHT_LABELS = 4;

    @Override
    public void customize(JFreeChart chart, JRChart element) {
        CategoryPlot plot = chart.getCategoryPlot();
        plot.setBackgroundPaint(Color.WHITE);
        plot.setRangeGridlinePaint(GRID);
        plot.setRangeGridlineStroke(new BasicStroke(0.5f));
        plot.setOutlineVisible(false);
        if (plot.getCategories().size() > UPRIGHT_LABELS) {
            // upright they would be cut to "2..."
            plot.getDomainAxis().setCategoryLabelPositions(CategoryLabelPositions.UP_45);
        }
        NumberAxis values = (NumberAxis) plot.getRangeAxis();
        values.setAutoRangeIncludesZero(true);
        values.setUpperMargin(0.15);
        LineAndShapeRenderer line = (LineAndShapeRenderer) plot.getRenderer();
        line.setSeriesPaint(0, LINE);
        line.setSeriesStroke(0, new BasicStroke(1.5f));
        line.setSeriesShape(0, new Ellipse2D.Double(-2.5, -2.5, 5, 5));
        line.setSeriesShapesFilled(0, true);
    }
}
