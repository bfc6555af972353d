package mx.corte.reports.dependency;

import static mx.corte.reports.dependency.DependencySheet.WORDS;

import java.util.ArrayList;
import java.util.List;
import mx.corte.reports.model.DependencyEntry;
import mx.corte.reports.model.Edition;
import mx.corte.reports.model.Figure;
import mx.corte.reports.model.MeasureTable;
import mx.corte.reports.model.MeasureValue;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.pdf.FigureText;
import mx.corte.reports.pdf.Section;
import mx.corte.reports.pdf.Wording;

/** Whose sheet it is, its figures as tiles against the state's total, and its backlog by age. */
final class Results {

    /** Each a tile, in reading order. */
    static final List<String> TILES = List.of(
            "porcentaje_atencion",
            "porcentaje_en_plazo",
            "porcentaje_con_soporte",
            "dias_mediana",
            "turnadas",
            "pendientes",
            "porcentaje_reuniones",
            "porcentaje_acuerdos");

    /** Each a column of the backlog's table. */
    static final List<String> BACKLOG = List.of(
            "rezago_inicial",
            "concluidas_en_periodo",
            "rezago",
            "rezago_0-15",
            "rezago_16-30",
            "rezago_31-60",
            "rezago_61+");

    private Results() {}

    private record Title(String title, String lines) {}

    private record Tile(String label, String value, String state) {}

    private record BacklogRow(
            String whose,
            String opening,
            String concluded,
            String backlog,
            String fresh,
            String month,
            String quarter,
            String old) {}

    static List<Section> sections(QuarterlyReport report, DependencyEntry dependency) {
        return List.of(
                new Section(
                        "",
                        "dependency/title",
                        List.of(new Title(dependency.name(), String.join("\n", lines(report, dependency))))),
                new Section(
                        WORDS.of("section.results"),
                        "dependency/tiles",
                        TILES.stream()
                                .map(measure -> tile(report, dependency, measure))
                                .toList()),
                AttentionLight.section(report, dependency),
                new Section(
                        WORDS.of("section.backlog"),
                        "dependency/backlog",
                        List.of(
                                backlog(report, MeasureTable.DEPENDENCY, dependency.key(), WORDS.of("own")),
                                backlog(report, MeasureTable.TOTAL, "", WORDS.of("state")))));
    }

    private static List<String> lines(QuarterlyReport report, DependencyEntry dependency) {
        Edition edition = report.edition();
        List<String> lines = new ArrayList<>();
        lines.add(WORDS.of(
                dependency.acronym().isEmpty() || dependency.acronym().equals(dependency.key())
                        ? "whose"
                        : "whose.acronym",
                dependency.key(),
                dependency.acronym()));
        lines.add(WORDS.of("period", edition.quarter(), Wording.day(edition.cutoff()), "v" + edition.revision()));
        if (!dependency.inForce()) {
            lines.add(WORDS.of("not-in-force", Wording.day(edition.end())));
        }
        Figure referred = value(report, dependency, "turnadas").figure();
        if (!report.measures().delivered("turnadas")) {
            lines.add(WORDS.of("unavailable"));
        } else if (referred instanceof Figure.Value number && number.amount().signum() == 0) {
            lines.add(WORDS.of("empty"));
        }
        return lines;
    }

    private static Tile tile(QuarterlyReport report, DependencyEntry dependency, String measure) {
        return new Tile(
                WORDS.of("measure." + measure),
                text(value(report, dependency, measure)),
                WORDS.of("tile.state", text(report.measures().get(measure, MeasureTable.TOTAL, ""))));
    }

    private static BacklogRow backlog(QuarterlyReport report, String scope, String key, String whose) {
        List<String> cells = BACKLOG.stream()
                .map(measure -> text(report.measures().get(measure, scope, key)))
                .toList();
        return new BacklogRow(
                whose,
                cells.get(0),
                cells.get(1),
                cells.get(2),
                cells.get(3),
                cells.get(4),
                cells.get(5),
                cells.get(6));
    }

    static MeasureValue value(QuarterlyReport report, DependencyEntry dependency, String measure) {
        return report.measures().get(measure, MeasureTable.DEPENDENCY, dependency.key());
    }

    static String text(MeasureValue value) {
        return FigureText.of(value.figure(), value.unit());
    }
}
