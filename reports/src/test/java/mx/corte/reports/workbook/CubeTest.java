package mx.corte.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import mx.corte.reports.model.ReferralRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CubeTest {

    private static final char BEFORE_ALL_LETTERS = '\u0001';

    private final Cube cube = new Cube(key -> key.startsWith("15"));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void countsAndOrdersLikeASortedMap(long seed) {
        Random random = new Random(seed);
        Map<String, int[]> expected = new TreeMap<>();
        for (int i = 0; i < 20_000; i++) {
            ReferralRow row = referral(
                    pick(random, 1 + (int) seed, "SALUD", "AGUA", "Á", "EDUC", "A"),
                    pick(random, 5, "U2", "U10", "U1", "", "Ü"),
                    pick(random, 3, "VENTANILLA", "ITINERANTE", "CORREO"),
                    "T" + random.nextInt(900),
                    pick(random, 3, "15001", "15002", "99999"),
                    LocalDate.of(2022, 1 + random.nextInt(12), 1),
                    random.nextBoolean());
            cube.add(row);
            int[] counts = expected.computeIfAbsent(key(row), key -> new int[2]);
            counts[0]++;
            counts[1] += row.attended() ? 1 : 0;
        }
        List<String> lines = new ArrayList<>();
        expected.forEach((key, counts) -> lines.add(key + BEFORE_ALL_LETTERS + counts[0] + "/" + counts[1]));

        assertThat(written()).isEqualTo(lines);
        assertThat(cube.size()).isEqualTo(lines.size());
        assertThat(cube.referred()).isEqualTo(20_000);
    }

    @Test
    void ofNothingThereAreNoCells() {
        assertThat(written()).isEmpty();
    }

    @Test
    void whatIsMissingHasTheNamesOfTheMeasures() {
        cube.add(referral("SALUD", "", "VENTANILLA", "", "", LocalDate.of(2022, 10, 3), true));

        cube.cells().forEach(cell -> assertThat(cell)
                .isEqualTo(new Cube.Cell(
                        "SALUD",
                        "SIN_ASIGNAR",
                        "VENTANILLA",
                        "SIN_ESPECIFICAR",
                        "SIN_ESPECIFICAR",
                        "ATENDIDA",
                        "2022-10",
                        1,
                        1)));
        assertThat(cube.size()).isEqualTo(1);
    }

    private List<String> written() {
        List<String> lines = new ArrayList<>();
        cube.cells()
                .forEach(cell -> lines.add(String.join(
                        String.valueOf(BEFORE_ALL_LETTERS),
                        cell.dependency(),
                        cell.unit(),
                        cell.channel(),
                        cell.topic(),
                        cell.municipality(),
                        cell.status(),
                        cell.month(),
                        cell.referred() + "/" + cell.attended())));
        return lines;
    }

    private static String key(ReferralRow row) {
        return String.join(
                String.valueOf(BEFORE_ALL_LETTERS),
                row.dependency(),
                row.executingUnit().isEmpty() ? "SIN_ASIGNAR" : row.executingUnit(),
                row.channel(),
                row.topic(),
                row.municipality().startsWith("15") ? row.municipality() : "SIN_ESPECIFICAR",
                row.status(),
                row.referred().toString().substring(0, 7));
    }

    private static String pick(Random random, int of, String... values) {
        return values[random.nextInt(Math.min(of, values.length))];
    }

    private static ReferralRow referral(
            String dependency,
            String unit,
            String channel,
            String topic,
            String municipality,
            LocalDate referred,
            boolean attended) {
        return new ReferralRow(
                "F-1",
                1,
                referred,
                channel,
                topic,
                municipality,
                dependency,
                referred,
                unit,
                attended ? "ATENDIDA" : "TURNADA",
                null,
                0,
                true,
                true,
                attended,
                referred,
                null,
                "no_aplica",
                null);
    }
}
