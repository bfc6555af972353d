package mx.corte.reports.transparency;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mx.corte.reports.model.Figure;
import mx.corte.reports.model.MeasureTable;
import mx.corte.reports.model.QuarterlyReport;

/** The public tables of a quarter (OUTPUT, transparencia), from the public copy of its report. */
public final class OpenTables {

    static final String OF_SCOPE = "estadisticas-";
    static final List<String> COUNTS = List.of("turnadas", "atendidas", "porcentaje_atencion");
    static final List<String> MEETINGS =
            List.of("reuniones_proyectadas", "reuniones_realizadas", "porcentaje_reuniones");

    private static final List<OpenColumn> PERIOD =
            List.of(OpenColumn.period("ejercicio"), OpenColumn.period("trimestre"));
    static final OpenColumn STATUS =
            OpenColumn.code("estado", List.of("publicado", "no_aplica", "no_disponible", "suprimido"));
    private static final List<OpenColumn> COUNT_COLUMNS = List.of(
            OpenColumn.text("nombre"),
            OpenColumn.count("turnadas"),
            OpenColumn.count("atendidas"),
            OpenColumn.number("porcentaje_atencion"),
            STATUS);

    private final QuarterlyReport report;
    private final List<String> period;

    private OpenTables(QuarterlyReport report) {
        this.report = report;
        String quarter = report.edition().quarter();
        this.period = List.of(quarter.substring(0, 4), quarter.substring(quarter.length() - 1));
    }

    /** In the order of OUTPUT; a first version has no table of changes. */
    public static List<OpenTable> of(QuarterlyReport report) {
        return names(report.edition().revision() > 1).stream()
                .map(name -> of(report, name))
                .toList();
    }

    /** Which tables there are. */
    public static List<String> names(boolean revision) {
        Stream<String> always = Stream.of(
                "indicadores",
                name(MeasureTable.DEPENDENCY),
                name(MeasureTable.MUNICIPALITY),
                name(MeasureTable.TOPIC),
                name(MeasureTable.CHANNEL),
                name(MeasureTable.EXECUTING_UNIT),
                "reuniones");
        return (revision ? Stream.concat(always, Stream.of("cambios")) : always).toList();
    }

    /** What a table shows, in Spanish. */
    public static String title(String table) {
        return Texts.get(table + ".titulo");
    }

    /** @throws IllegalArgumentException for a table that the report does not have */
    public static OpenTable of(QuarterlyReport report, String name) {
        OpenTables tables = new OpenTables(report);
        return switch (name) {
            case "indicadores" -> OpenIndicators.of(report, tables.period);
            case "reuniones" -> tables.meetings();
            case "cambios" -> OpenChanges.of(report);
            default -> tables.counts(name);
        };
    }

    /** The file of a breakdown. */
    public static String name(String scope) {
        return OF_SCOPE + scope;
    }

    private OpenTable counts(String name) {
        if (!name.startsWith(OF_SCOPE)) {
            throw new IllegalArgumentException("no table " + name);
        }
        String scope = name.substring(OF_SCOPE.length());
        return scope.equals(MeasureTable.EXECUTING_UNIT) ? units() : breakdown(scope);
    }

    private OpenTable breakdown(String scope) {
        List<OpenColumn> columns = new ArrayList<>(columns(OpenColumn.key(scope)));
        columns.addAll(COUNT_COLUMNS);
        List<List<String>> rows = report.measures().keys(scope).stream()
                .map(key -> withFigures(row(key, name(scope, key)), scope, key, COUNTS))
                .toList();
        return new OpenTable(name(scope), 3, columns, rows);
    }

    private OpenTable units() {
        List<OpenColumn> columns =
                new ArrayList<>(columns(OpenColumn.key("dependencia"), OpenColumn.key("unidad_ejecutora")));
        columns.addAll(COUNT_COLUMNS);
        List<List<String>> rows = new ArrayList<>();
        for (String key : report.measures().keys(MeasureTable.EXECUTING_UNIT)) {
            int slash = key.indexOf('/');
            String name = report.name(MeasureTable.EXECUTING_UNIT, key);
            String unit = key.substring(slash + 1);
            rows.add(withFigures(
                    row(key.substring(0, slash), unit, name.equals(key) ? unit : name),
                    MeasureTable.EXECUTING_UNIT,
                    key,
                    COUNTS));
        }
        return new OpenTable(name(MeasureTable.EXECUTING_UNIT), 4, columns, rows);
    }

    private OpenTable meetings() {
        List<OpenColumn> columns = columns(
                OpenColumn.key("dependencia"),
                OpenColumn.count("proyectadas"),
                OpenColumn.count("realizadas"),
                OpenColumn.number("porcentaje"),
                STATUS);
        List<List<String>> rows = report.dependencies().stream()
                .map(dependency ->
                        withFigures(row(dependency.key()), MeasureTable.DEPENDENCY, dependency.key(), MEETINGS))
                .toList();
        return new OpenTable("reuniones", 3, columns, rows);
    }

    private List<String> withFigures(List<String> row, String scope, String key, List<String> measures) {
        List<String> cells = new ArrayList<>(row);
        String status = "";
        for (String measure : measures) {
            Figure figure = report.measures().get(measure, scope, key).figure();
            cells.add(figure.plain());
            status = status.equals(Figure.Absent.SUPRIMIDO.status()) ? status : figure.status();
        }
        cells.add(status);
        return cells;
    }

    private String name(String scope, String key) {
        return scope.equals(MeasureTable.DEPENDENCY)
                ? report.dependencies().stream()
                        .filter(dependency -> dependency.key().equals(key))
                        .findFirst()
                        .map(dependency -> dependency.name())
                        .orElse(key)
                : report.name(scope, key);
    }

    private List<String> row(String... cells) {
        return Stream.concat(period.stream(), Stream.of(cells)).toList();
    }

    static List<OpenColumn> columns(OpenColumn... columns) {
        return Stream.concat(PERIOD.stream(), Stream.of(columns)).toList();
    }

    static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }
}
