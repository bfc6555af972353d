package mx.corte.reports.leadership;

import java.util.ArrayList;
import java.util.List;
import mx.corte.reports.model.Figure;
import mx.corte.reports.model.IndicatorResult;
import mx.corte.reports.model.IndicatorSheet;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.model.Unit;
import mx.corte.reports.pdf.FigureText;
import mx.corte.reports.pdf.Section;

/** The report's notes, and how each indicator is defined and was computed, with the numbers that went in. */
final class Remarks {

    private Remarks() {}

    static List<Section> sections(QuarterlyReport report) {
        List<String> notes = report.notes().isEmpty() ? List.of(Words.of("notes.none")) : report.notes();
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(
                        Words.of("section.notes"),
                        Paragraph.TEMPLATE,
                        notes.stream().map(note -> new Paragraph("", note)).toList())
                .startingPage());
        if (!report.indicators().isEmpty()) {
            sections.add(new Section(
                    Words.of("section.method"),
                    Paragraph.TEMPLATE,
                    report.indicators().stream().map(Remarks::method).toList()));
        }
        return sections;
    }

    private static Paragraph method(IndicatorResult result) {
        IndicatorSheet sheet = result.sheet();
        return new Paragraph(
                sheet.name(),
                String.join(
                        "\n",
                        Words.of("method.definition", sheet.definition()),
                        formula(result),
                        calculation(result),
                        Words.of("method.basis", sheet.legalBasis()),
                        Words.of("method.source", sheet.source(), sheet.responsibleArea())));
    }

    private static String formula(IndicatorResult result) {
        IndicatorSheet sheet = result.sheet();
        Long numerator = result.numerator();
        Long denominator = result.denominator();
        return numerator == null || denominator == null
                ? Words.of("method.formula-only", sheet.formula())
                : Words.of(
                        "method.formula",
                        sheet.formula(),
                        sheet.numeratorName(),
                        FigureText.of(numerator),
                        sheet.denominatorName(),
                        FigureText.of(denominator));
    }

    private static String calculation(IndicatorResult result) {
        String value = FigureText.of(result.value(), result.unit());
        Long numerator = result.numerator();
        Long denominator = result.denominator();
        // nothing is divided for a count, nor where there is no value
        if (numerator == null
                || denominator == null
                || result.unit() == Unit.COUNT
                || !(result.value() instanceof Figure.Value)) {
            return Words.of("method.calculation-only", value);
        }
        String key = result.unit() == Unit.PERCENT ? "method.calculation-percent" : "method.calculation-mean";
        return Words.of(key, FigureText.of(numerator), FigureText.of(denominator), value);
    }
}
