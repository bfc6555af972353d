package mx.corte.reports.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import mx.corte.reports.model.IndicatorResult;
import mx.corte.reports.model.LightRule;
import mx.corte.reports.model.MeasureTable;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.model.TrafficLight;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDxf;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTNumFmt;

/**
 * Lights as conditional formats, which move with the numbers: a colour, and beside a number a shape, because colour never stands
 * alone.
 */
final class Lights {

    /** Number formats that a workbook defines begin here; the cells' own are far below. */
    private static final int FIRST_FORMAT = 300;

    private final XSSFWorkbook workbook;
    private final QuarterlyReport report;
    private int formats = FIRST_FORMAT;

    private Lights(XSSFWorkbook workbook, QuarterlyReport report) {
        this.workbook = workbook;
        this.report = report;
    }

    /** On sheets that are written. */
    static void put(Book book, QuarterlyReport report) {
        Lights lights = new Lights(book.packaged(), report);
        SheetEntry indicators = book.entries(SheetNames.INDICATORS).get(0);
        SheetEntry dependencies = book.entries(SheetNames.DEPENDENCIES).get(0);
        for (TrafficLight light : List.of(TrafficLight.GREEN, TrafficLight.AMBER, TrafficLight.RED)) {
            lights.word(indicators, header("Indicadores.semaforo"), light.word(), light);
        }
        for (LightRule rule : report.lightRules()) {
            if (!rule.dependencies().isEmpty()
                    && MeasureColumns.of(report, MeasureTable.DEPENDENCY).contains(rule.measure())) {
                lights.goal(rule, indicators, dependencies).ifPresent(goal -> lights.measure(dependencies, rule, goal));
            }
        }
        SheetEntry agreements = book.entries(SheetNames.AGREEMENTS).get(0);
        lights.word(agreements, header("Acuerdos.vencido"), Texts.SHEETS.get("si"), TrafficLight.RED);
        lights.word(agreements, header("Acuerdos.cumplido"), Texts.SHEETS.get("si"), TrafficLight.GREEN);
        SheetEntry control = book.entries(SheetNames.CONTROL).get(0);
        lights.word(control, header("Control.resultado"), Texts.SHEETS.get("control.difiere"), TrafficLight.RED);
        lights.word(control, header("Control.resultado"), Texts.SHEETS.get("control.coincide"), TrafficLight.GREEN);
    }

    /** The cell with the goal of a rule's indicator, or in the same row that of the dependencia; none without a goal. */
    private Optional<String> goal(LightRule rule, SheetEntry indicators, SheetEntry dependencies) {
        if (DependencyTable.hasOwnGoals(report, rule)) {
            String header = DependencyTable.goal(report, rule).header();
            return Optional.of("$" + dependencies.letter(header) + dependencies.firstRow());
        }
        for (int i = 0; i < report.indicators().size(); i++) {
            IndicatorResult indicator = report.indicators().get(i);
            if (indicator.sheet().id().equals(rule.indicator()) && indicator.goal() != null) {
                return Optional.of(indicators.name() + "!$" + indicators.letter(header("Indicadores.meta")) + "$"
                        + (indicators.firstRow() + i));
            }
        }
        return Optional.empty();
    }

    private void word(SheetEntry entry, String header, String word, TrafficLight light) {
        String cell = "$" + entry.letter(header) + entry.firstRow();
        format(entry, header, cell + "=" + Formulas.quoted(word), light, "");
    }

    /** Of a percentage before it was rounded, where its counts stand in the sheet. */
    private void measure(SheetEntry entry, LightRule rule, String goal) {
        String header = MeasureNames.label(rule.measure()).header();
        String cell = cell(entry, rule.measure());
        String value = Ratio.of(rule.measure())
                .map(ratio -> cell(entry, ratio.numerator()) + "/" + cell(entry, ratio.denominator()))
                .orElse(cell);
        String fulfilment = rule.ascending()
                ? "ROUND(" + value + "/" + goal + ",4)"
                : "IF(" + cell + "=0,1,ROUND(" + goal + "/(" + value + "),4))";
        String green = within(fulfilment, rule.greenFrom(), rule.greenTo());
        String amber = within(fulfilment, rule.amberFrom(), rule.amberTo());
        String number = "ISNUMBER(" + cell + "),N(" + goal + ")<>0";
        String format = rule.measure().startsWith("dias") ? "#,##0.00" : "0.00%";
        format(entry, header, when(number, green), TrafficLight.GREEN, "\"● \"" + format);
        format(entry, header, when(number, amber, "NOT(" + green + ")"), TrafficLight.AMBER, "\"▲ \"" + format);
        format(entry, header, when(number, "NOT(" + amber + ")"), TrafficLight.RED, "\"■ \"" + format);
    }

    /** Excel reckons every part of an AND, and a word in a sum is an error: so one IF for whether there is a number. */
    private static String when(String number, String... conditions) {
        return "IF(AND(" + number + "),AND(" + String.join(",", conditions) + "),FALSE)";
    }

    private static String within(String fulfilment, BigDecimal from, @Nullable BigDecimal to) {
        String above = fulfilment + ">=" + from.movePointLeft(2).toPlainString();
        return to == null
                ? above
                : "AND(" + above + "," + fulfilment + "<=" + to.movePointLeft(2).toPlainString() + ")";
    }

    private static String cell(SheetEntry entry, String measure) {
        return "$" + entry.letter(MeasureNames.label(measure).header()) + entry.firstRow();
    }

    /** @param numberFormat empty to keep the cell's */
    private void format(SheetEntry entry, String header, String condition, TrafficLight light, String numberFormat) {
        XSSFSheet sheet = workbook.getSheet(entry.name());
        XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(condition);
        PatternFormatting fill = rule.createPatternFormatting();
        fill.setFillBackgroundColor(colour(light, true));
        fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        rule.createFontFormatting().setFontColor(colour(light, false));
        StylesTable styles = workbook.getStylesSource();
        CTDxf style = styles.getDxfAt(styles._getDXfsSize() - 1);
        // the library forgets the opacity that the format wants
        style.getFont().getColorArray(0).setRgb(colour(light, false).getARGB());
        if (!numberFormat.isEmpty()) {
            CTNumFmt format = style.addNewNumFmt();
            format.setNumFmtId(formats++);
            format.setFormatCode(numberFormat);
        }
        int column = CellReference.convertColStringToIndex(entry.letter(header));
        formatting.addConditionalFormatting(
                new CellRangeAddress[] {
                    new CellRangeAddress(entry.firstRow() - 1, (int) entry.lastRow() - 1, column, column)
                },
                rule);
    }

    private static XSSFColor colour(TrafficLight light, boolean background) {
        String colour =
                switch (light) {
                    case GREEN -> background ? "D5EBDD" : "1B5E38";
                    case AMBER -> background ? "FDF0C4" : "6B4E00";
                    case RED -> background ? "F6D5D1" : "8E2A1F";
                    case NONE -> background ? "FFFFFF" : "000000";
                };
        return Palette.colour(colour);
    }

    private static String header(String key) {
        return Texts.SHEETS.label(key).header();
    }
}
