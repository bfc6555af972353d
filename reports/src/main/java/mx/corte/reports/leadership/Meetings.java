package mx.corte.reports.leadership;

import java.util.List;
import mx.corte.reports.model.Figure;
import mx.corte.reports.model.MeasureTable;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.model.Unit;
import mx.corte.reports.pdf.FigureText;
import mx.corte.reports.pdf.Section;

/** Working meetings held against planned, for the quarter, since January, and against the whole year. */
final class Meetings {

    private Meetings() {}

    private record Row(String period, String held, String planned, String share) {}

    static List<Section> sections(QuarterlyReport report) {
        MeasureTable measures = report.measures();
        Figure quarter = measures.total("porcentaje_reuniones");
        Figure year = measures.total("avance_anual");
        List<Row> rows = List.of(
                row(measures, "quarter", "reuniones_realizadas", "reuniones_proyectadas", percent(quarter)),
                // no percentage of the accumulated plan is published, and a report computes none
                row(
                        measures,
                        "accumulated",
                        "reuniones_acumulado",
                        "reuniones_proyectadas_acumulado",
                        Words.of("meetings.no-share")),
                row(measures, "annual", "reuniones_acumulado", "reuniones_proyectadas_anual", percent(year)));
        return List.of(
                new Section(Words.of("section.meetings"), "leadership/meetings", rows),
                Bars.section(
                        "meetings-bars",
                        Words.of("column.period"),
                        List.of(
                                new Bars.Entry(Words.of("meetings.quarter"), quarter),
                                new Bars.Entry(Words.of("meetings.annual"), year))));
    }

    private static Row row(MeasureTable measures, String period, String held, String planned, String share) {
        return new Row(
                Words.of("meetings." + period),
                FigureText.of(measures.total(held), Unit.COUNT),
                FigureText.of(measures.total(planned), Unit.COUNT),
                share);
    }

    private static String percent(Figure figure) {
        return FigureText.of(figure, Unit.PERCENT);
    }
}
