package mx.corte.reports.leadership;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.pdf.Archive;
import mx.corte.reports.pdf.PrintedTables;
import mx.corte.reports.pdf.PrintedTables.Cell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ranking shows by which goal each dependencia is lit; the printed table is read, not what was given to it. */
class RankingLightsTest {

    private final Path file;
    private final Map<String, String> goals = new LinkedHashMap<>();
    private final Map<String, String> lights = new LinkedHashMap<>();

    RankingLightsTest(@TempDir Path folder) {
        this.file = folder.resolve("informe-trimestral.pdf");
    }

    @BeforeEach
    void forgetWhatWasRead() {
        goals.clear();
        lights.clear();
    }

    @Test
    void everyDependenciaHasTheGoalOfTheWholeOrItsOwnAndALight() throws IOException {
        read(Variants.lit("90", true));
        assertThat(goals)
                .containsExactly(
                        Map.entry("Total", "90\u00a0%"),
                        Map.entry("D03", "90\u00a0%"),
                        Map.entry("D02", "95\u00a0% propia"),
                        Map.entry("D01", "90\u00a0%"),
                        Map.entry("D04", "90\u00a0%"));
        assertThat(lights)
                .containsExactly(
                        Map.entry("Total", "amarillo"),
                        Map.entry("D03", "verde"),
                        Map.entry("D02", "amarillo"),
                        Map.entry("D01", "rojo"),
                        Map.entry("D04", "sin semáforo"));
        assertThat(Archive.complaints(file)).isEmpty();
    }

    @Test
    void withoutAGoalOfTheWholeOnlyAnOwnGoalLights() throws IOException {
        read(Variants.lit(null, true));
        assertThat(lights).containsEntry("D02", "amarillo").containsEntry("D01", "sin semáforo");
        assertThat(goals).containsEntry("D01", "—").containsEntry("Total", "—");
    }

    @Test
    void withoutGoalsThereIsNoLight() throws IOException {
        read(Variants.lit(null, false));
        assertThat(lights).hasSize(5);
        assertThat(lights.values()).containsOnly("sin semáforo");
        assertThat(goals.values()).containsOnly("—");
    }

    @Test
    void theSentenceSaysWhichGoalsThereAre() {
        assertThat(Standing.sentence(Variants.lit("90", false)))
                .endsWith("la meta del conjunto: 90\u00a0% (ilustrativa). Según cuánto de la meta se cumple: "
                        + "verde desde 90\u00a0%, amarillo desde 70\u00a0%, rojo en los demás casos.");
        assertThat(Standing.sentence(Variants.lit("90", true))).contains("su meta propia, donde la tiene");
        assertThat(Standing.sentence(Variants.lit(null, true))).contains("el conjunto y las demás quedan sin semáforo");
        assertThat(Standing.sentence(Variants.lit(null, false))).startsWith("No hay metas de atención");
    }

    private void read(QuarterlyReport report) throws IOException {
        new LeadershipReport().write(report, file);
        List<Cell> cells = PrintedTables.read(file);
        collect(cells, "Meta", goals);
        collect(cells, "Semáforo", lights);
    }

    private static void collect(List<Cell> cells, String column, Map<String, String> found) {
        for (Cell cell : cells) {
            if (cell.isUnder("Atención por dependencia", column)) {
                List<String> rows = cell.rows();
                found.put(rows.contains("Total") ? "Total" : rows.get(1), cell.text());
            }
        }
    }
}
