package mx.corte.reports.transparency;

import java.util.List;
import java.util.stream.Stream;
import mx.corte.reports.model.Goal;
import mx.corte.reports.model.IndicatorResult;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.model.TrafficLight;
import org.jspecify.annotations.Nullable;

/** {@code indicadores.csv}: the indicators of the quarter, each with its goal and light. */
final class OpenIndicators {

    private static final List<OpenColumn> COLUMNS = OpenTables.columns(
            OpenColumn.key("indicador"),
            OpenColumn.text("nombre"),
            OpenColumn.count("numerador"),
            OpenColumn.count("denominador"),
            OpenColumn.number("valor"),
            OpenColumn.text("unidad"),
            OpenColumn.number("meta"),
            OpenColumn.code(
                    "semaforo",
                    Stream.of(TrafficLight.values()).map(TrafficLight::word).toList()),
            OpenTables.STATUS);

    private OpenIndicators() {}

    /** @param period the first cells of every row */
    static OpenTable of(QuarterlyReport report, List<String> period) {
        return new OpenTable(
                "indicadores",
                3,
                COLUMNS,
                report.indicators().stream()
                        .map(result -> Stream.concat(period.stream(), cells(result))
                                .toList())
                        .toList());
    }

    private static Stream<String> cells(IndicatorResult result) {
        return Stream.of(
                result.sheet().id(),
                result.sheet().name(),
                text(result.numerator()),
                text(result.denominator()),
                result.value().plain(),
                result.sheet().unit(),
                goal(result.goal()),
                result.light().word(),
                result.value().status());
    }

    private static String text(@Nullable Long number) {
        return number == null ? "" : number.toString();
    }

    private static String goal(@Nullable Goal goal) {
        return goal == null ? "" : OpenTables.plain(goal.amount());
    }
}
