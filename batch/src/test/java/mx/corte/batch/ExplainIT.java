package mx.corte.batch;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import mx.corte.batch.domain.Quarter;
import mx.corte.batch.job.FigureArchive;
import mx.corte.batch.job.FigureQuestion;
import mx.corte.batch.job.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** The rows that {@code explain} shows behind a figure add up to the figure that was published. */
class ExplainIT {

    /** A line of {@code datos/medidas.csv}. */
    private record Published(String measure, String scope, String key, String numerator, String denominator) {}

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void everyMeasureOfEveryScopeIsTheSumOfItsRows() throws Exception {
        Workplace workplace = new Workplace(folder);
        assertThat(workplace.close("2022-T3", "bordes").exit()).isZero();
        assertThat(workplace.close("2022-T4", "bordes").exit()).isZero();
        assertThat(workplace.close("2022-T2", "sintetico").exit()).isZero();
        try (ConfigurableApplicationContext program = workplace.start()) {
            FigureArchive archive = program.getBean(FigureArchive.class);
            for (String quarter : List.of("2022-T3", "2022-T4")) {
                List<Published> figures = published(workplace, quarter);
                assertThat(figures).hasSizeGreaterThan(150).allSatisfy(figure -> addsUp(archive, quarter, figure));
            }
            List<Published> few = oneKeyOfEachScope(published(workplace, "2022-T2"));
            assertThat(few.stream().map(Published::scope).distinct()).hasSize(6);
            assertThat(few).hasSizeGreaterThan(80).allSatisfy(figure -> addsUp(archive, "2022-T2", figure));
        }
    }

    private static void addsUp(FigureArchive archive, String quarter, Published figure) {
        FigureQuestion question = new FigureQuestion(
                Quarter.parse(quarter).orElseThrow(), Optional.empty(), figure.measure, figure.scope, figure.key);
        long[] sums = new long[2];
        List<String> rows = new ArrayList<>();
        archive.evidence(question, Progress.SILENT, row -> {
            sums[0] += row.numerator();
            sums[1] += row.denominator();
            rows.add(row.entity() + "|" + row.key() + "|" + row.referral() + "|" + row.dependency());
        });
        assertThat(rows).as("each row once, of %s", figure).doesNotHaveDuplicates();
        assertThat(List.of(sums[0], sums[1]))
                .as(figure.toString())
                .isEqualTo(List.of(number(figure.numerator), number(figure.denominator)));
        assertThat(archive.figure(question).rule()).as(figure.measure).isNotBlank();
    }

    private static long number(String cell) {
        return cell.isEmpty() ? 0 : Long.parseLong(cell);
    }

    private static List<Published> published(Workplace workplace, String quarter) throws Exception {
        return ExpectedFigures.read(
                workplace.version(quarter).resolve("datos/medidas.csv"),
                row -> new Published(
                        row.getField("medida"),
                        row.getField("ambito"),
                        row.getField("clave"),
                        row.getField("numerador"),
                        row.getField("denominador")));
    }

    /** The greatest one: small ones are empty too often. */
    private static List<Published> oneKeyOfEachScope(List<Published> figures) {
        Map<String, Published> greatest = new LinkedHashMap<>();
        figures.stream()
                .filter(figure -> figure.measure.equals("turnadas"))
                .forEach(figure -> greatest.merge(
                        figure.scope,
                        figure,
                        (one, other) -> number(one.numerator) >= number(other.numerator) ? one : other));
        return figures.stream()
                .filter(figure -> requireNonNull(greatest.get(figure.scope)).key.equals(figure.key))
                .toList();
    }

    @Test
    void theCommandTellsNumeratorAndDenominatorApartAndStopsAtSome() {
        Workplace workplace = new Workplace(folder);
        assertThat(workplace.close("2022-T2", "sintetico").exit()).isZero();

        Workplace.Outcome few = workplace.run("explain", "2022-T2", "porcentaje_atencion", "dependencia", "D01");

        assertThat(few.err()).isEmpty();
        assertThat(few.exit()).isZero();
        assertThat(few.out())
                .startsWith("Porcentaje de atención (porcentaje_atencion), dependencia D01, 2022-T2-v1\n")
                .contains("Regla: (Atendidas / Turnadas) * 100", "Y ", " más; --all los muestra todos.\n");

        Workplace.Outcome all =
                workplace.run("explain", "2022-Q2", "porcentaje_atencion", "dependencia", "D01", "--all");

        List<String> lines = all.out().lines().toList();
        int below = lines.indexOf("En el denominador y no en el numerador:");
        List<String> above = lines.subList(lines.indexOf("En el numerador:") + 1, below);
        List<String> rest = lines.subList(below + 1, lines.size());
        assertThat(above).allMatch(line -> line.matches("  \\S+ turno [0-9]+ D01"));
        assertThat(new TreeSet<>(above)).hasSameSizeAs(above).doesNotContainAnyElementsOf(rest);
        assertThat(all.out())
                .contains("Numerador: " + above.size() + "\n", "Denominador: " + (above.size() + rest.size()) + "\n");
    }
}
