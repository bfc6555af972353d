package mx.corte.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import org.junit.jupiter.api.Test;

/** What is drawn stays inside its area, where the page would cut it off; where there is nothing to show nothing is drawn. */
class DrawingTest {

    private static final Rectangle AREA = new Rectangle(10, 10, 100, 16);

    @Test
    void aPlanBarOfNothingIsNothing() throws JRException {
        assertThat(drawn(new PlanBar("", 0, 0, 25))).isEqualTo(new Rectangle());
        assertThat(drawn(new PlanBar("", 5, 25, 25)).width).isGreaterThan(90);
        assertThat(drawn(new PlanBar("", 0, 5, 25)).width).isBetween(15, 25);
    }

    @Test
    void aPercentBarIsAsLongAsItsShare() throws JRException {
        assertThat(dark(new PercentBar("", null, 100))).isZero();
        long quarter = dark(new PercentBar("", new BigDecimal("25"), 100));
        assertThat(quarter).isGreaterThan(100);
        assertThat(dark(new PercentBar("", new BigDecimal("75"), 100))).isCloseTo(3 * quarter, within(50L));
    }

    @Test
    void theLowestAndTheHighestPointOfATrendAreWhole() throws JRException {
        Rectangle line = drawn(new TrendLine("", Arrays.asList(BigDecimal.ZERO, BigDecimal.TEN, BigDecimal.ZERO)));
        assertThat(AREA.contains(line)).as("%s", line).isTrue();
        assertThat(line.height).isGreaterThan(10);
        assertThat(AREA.contains(drawn(new TrendLine("", List.of(BigDecimal.ZERO, BigDecimal.ZERO)))))
                .isTrue();
    }

    @Test
    void onePointIsNoTrend() throws JRException {
        assertThat(drawn(new TrendLine("", Arrays.asList(null, BigDecimal.ONE))))
                .isEqualTo(new Rectangle());
    }

    private static Rectangle drawn(Graphics2DRenderable drawing) throws JRException {
        BufferedImage image = image(drawing);
        Rectangle touched = new Rectangle(-1, -1);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (image.getRGB(x, y) != 0) {
                    touched.add(new Rectangle(x, y, 1, 1));
                }
            }
        }
        return touched.isEmpty() ? new Rectangle() : touched;
    }

    private static long dark(Graphics2DRenderable drawing) throws JRException {
        BufferedImage image = image(drawing);
        int ink = Palette.INK.getRGB();
        return Arrays.stream(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
                .filter(pixel -> pixel == ink)
                .count();
    }

    private static BufferedImage image(Graphics2DRenderable drawing) throws JRException {
        BufferedImage image = new BufferedImage(120, 36, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        drawing.render(DefaultJasperReportsContext.getInstance(), graphics, AREA);
        graphics.dispose();
        return image;
    }
}
