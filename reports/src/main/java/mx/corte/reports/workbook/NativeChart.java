package mx.corte.reports.workbook;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/**
 * A chart over columns of a written sheet. It carries their values too, so that it can be drawn without them; every series has its
 * own fill, or LibreOffice would draw none.
 */
final class NativeChart {

    /** Told apart in grey too: from dark to light. */
    private static final List<String> COLOURS = List.of("1F4E79", "2E8B57", "F2B705", "C0392B", "7A5195", "9AA5B1");

    /**
     * A column of numbers.
     *
     * @param values one per row; null where the cell is empty
     */
    record Series(String header, List<@Nullable Double> values) {}

    /** Hundredths of a point. */
    private static final int TITLE_SIZE = 1200;

    private final SheetEntry source;
    private final XSSFChart chart;
    private final List<String> categories;
    private final String categoryRange;

    /**
     * @param source the sheet whose columns are drawn
     * @param category heading of the column with the names
     * @param from the chart's left upper cell: column and row, from 0
     * @param to its right lower cell
     */
    NativeChart(
            XSSFSheet sheet,
            CellReference from,
            CellReference to,
            String title,
            SheetEntry source,
            String category,
            List<String> categories) {
        this.source = source;
        this.categories = categories;
        this.categoryRange = source.range(category);
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFClientAnchor anchor =
                drawing.createAnchor(0, 0, 0, 0, from.getCol(), from.getRow(), to.getCol(), to.getRow());
        chart = drawing.createChart(anchor);
        chart.setTitleText(title);
        CTTextCharacterProperties text = chart.getCTChart()
                .getTitle()
                .getTx()
                .getRich()
                .getPArray(0)
                .getRArray(0)
                .getRPr();
        // the library takes the machine's
        text.setLang("es-MX");
        text.setSz(TITLE_SIZE);
        chart.setTitleOverlay(false);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        chart.displayBlanksAs(DisplayBlanks.GAP);
    }

    /** @param stacked one upon the other, or side by side */
    void bars(boolean stacked, int gapWidth, List<Series> series) {
        XDDFBarChartData data = (XDDFBarChartData) data(ChartTypes.BAR, "#,##0");
        data.setBarDirection(BarDirection.COL);
        data.setBarGrouping(stacked ? BarGrouping.STACKED : BarGrouping.CLUSTERED);
        if (stacked) {
            data.setOverlap((byte) 100);
        }
        data.setGapWidth(gapWidth);
        plot(data, series);
    }

    /** Of fractions, shown as percentages. */
    void lines(List<Series> series) {
        XDDFLineChartData data = (XDDFLineChartData) data(ChartTypes.LINE, "0%");
        data.setGrouping(Grouping.STANDARD);
        for (XDDFChartData.Series line : plot(data, series)) {
            XDDFLineChartData.Series drawn = (XDDFLineChartData.Series) line;
            drawn.setSmooth(false);
            drawn.setMarkerStyle(MarkerStyle.CIRCLE);
        }
    }

    private XDDFChartData data(ChartTypes type, String format) {
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.LEFT);
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        values.setNumberFormat(format);
        values.setMinimum(0);
        values.getOrAddMajorGridProperties().setLineProperties(line("E3E9F0"));
        XDDFChartData data = chart.createData(type, names, values);
        data.setVaryColors(false);
        return data;
    }

    private List<XDDFChartData.Series> plot(XDDFChartData data, List<Series> series) {
        XDDFCategoryDataSource names =
                XDDFDataSourcesFactory.fromArray(categories.toArray(new String[0]), categoryRange);
        List<XDDFChartData.Series> drawn = new ArrayList<>();
        for (Series column : series) {
            Double[] numbers = column.values().toArray(new Double[0]);
            XDDFChartData.Series one =
                    data.addSeries(names, XDDFDataSourcesFactory.fromArray(numbers, source.range(column.header())));
            one.setTitle(column.header(), source.headerCell(column.header()));
            String colour = COLOURS.get(drawn.size() % COLOURS.size());
            if (data instanceof XDDFLineChartData) {
                one.setLineProperties(line(colour));
            } else {
                one.setFillProperties(fill(colour));
            }
            drawn.add(one);
        }
        chart.plot(data);
        return drawn;
    }

    private static XDDFSolidFillProperties fill(String colour) {
        return new XDDFSolidFillProperties(XDDFColor.from(HexFormat.of().parseHex(colour)));
    }

    private static XDDFLineProperties line(String colour) {
        return new XDDFLineProperties(fill(colour));
    }
}
