package mx.corte.batch.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import mx.corte.batch.domain.Problem;
import org.junit.jupiter.api.Test;

/** Every way in which a figure that was kept back can come out again, planted on purpose. */
class AttackerTest {

    private static final int K = 5;
    private static final String NOW = "2022-T4-v1";
    private static final RowId TOTAL = id("total", "");
    private static final RowId SMALL = id("municipio", "15001");
    private static final RowId SECOND = id("municipio", "15002");

    private static RowId id(String table, String key) {
        return new RowId(NOW, table, key);
    }

    private static Row total(String edition, long referred, long attended) {
        return new Row(new RowId(edition, "total", ""), referred, attended, false, Row.State.OPEN, 1000);
    }

    private static Row town(String edition, String key, long referred, long attended) {
        return new Row(new RowId(edition, "municipio", key), referred, attended, true, Row.State.OPEN, 100);
    }

    /** One small municipio (3 turned, 2 attended), three that are not. */
    private static Release towns() {
        List<Row> rows = List.of(
                total(NOW, 133, 107),
                town(NOW, "15001", 3, 2),
                town(NOW, "15002", 20, 15),
                town(NOW, "15003", 50, 40),
                town(NOW, "15004", 60, 50));
        return new Release(rows, List.of(sum(rows)));
    }

    private static Sum sum(List<Row> rows) {
        return new Sum(rows.get(0).id(), rows.stream().skip(1).map(Row::id).toList());
    }

    private static List<Breach> attack(Release release, Decision decision, UnaryOperator<Seen> planted) {
        return new Attacker(release.seen(decision).stream().map(planted).toList(), release.sums())
                .breaches(decision.secrets(), K);
    }

    private static List<Breach> plant(RowId at, UnaryOperator<Seen> leak) {
        Release release = towns();
        Decision decision = Suppression.of(release, K);
        assertThat(attack(release, decision, seen -> seen)).isEmpty();
        return attack(release, decision, seen -> seen.id().equals(at) ? leak.apply(seen) : seen);
    }

    @Test
    void oneSecondRowIsEnoughAndItIsOneOfTheSmallest() {
        Decision decision = Suppression.of(towns(), K);
        assertThat(decision.keptBack()).containsExactly(SMALL, SECOND);
        assertThat(decision.told()).isEmpty();
        Map<Secret, Interval> intervals =
                new Attacker(towns().seen(decision), towns().sums()).intervals(decision.secrets());
        assertThat(intervals.get(new Secret(SMALL, Count.ATTENDED))).isEqualTo(new Interval(1, 16));
        assertThat(intervals.get(new Secret(SMALL, Count.PENDING))).isEqualTo(new Interval(0, 6));
        assertThat(intervals.get(new Secret(SECOND, Count.REFERRED))).isEqualTo(new Interval(1, 22));
    }

    @Test
    void aTotalGivesBackTheOnlyRowThatIsMissing() {
        assertThat(plant(SECOND, seen -> new Seen(SECOND, 20L, 15L, null, null)))
                .contains(new Breach(new Secret(SMALL, Count.REFERRED), new Interval(3, 3)))
                .contains(new Breach(new Secret(SMALL, Count.ATTENDED), new Interval(2, 2)));
    }

    @Test
    void aPercentageGivesBackItsRow() {
        assertThat(plant(SMALL, seen -> new Seen(SMALL, null, null, null, new BigDecimal("66.67"))))
                .contains(new Breach(new Secret(SMALL, Count.ATTENDED), new Interval(2, 12)));
    }

    @Test
    void aComplementGivesBackWhatItIsTheRestOf() {
        assertThat(plant(SMALL, seen -> new Seen(SMALL, null, null, 1L, null)))
                .contains(new Breach(new Secret(SMALL, Count.PENDING), new Interval(1, 1)));
        assertThat(plant(SMALL, seen -> new Seen(SMALL, 3L, null, null, null)))
                .contains(new Breach(new Secret(SMALL, Count.REFERRED), new Interval(3, 3)));
    }

    @Test
    void aFigureThatContradictsTheOthersStopsToo() {
        assertThat(plant(TOTAL, seen -> new Seen(TOTAL, 111L, 91L, null, null)))
                .contains(new Breach(new Secret(SMALL, Count.REFERRED), Interval.EMPTY));
    }

    /** The accumulated figure less the quarters already published is the quarter that is kept back. */
    @Test
    void aDifferenceOfQuartersIsFound() {
        List<Row> rows = new ArrayList<>(towns().rows());
        RowId year = id("acumulado", "15001");
        RowId earlier = new RowId("2022-T3-v1", "municipio", "15001");
        rows.add(new Row(year, 23, 17, true, Row.State.OPEN, 100));
        rows.add(new Row(earlier, 20, 15, true, Row.State.SHOWN, 100));
        Release release = new Release(rows, List.of(towns().sums().get(0), new Sum(year, List.of(SMALL, earlier))));
        Decision blind = Suppression.of(towns(), K);
        assertThat(attack(
                        release,
                        new Decision(blind.tellings(), blind.told(), release.secrets(blind.tellings(), K)),
                        s -> s))
                .contains(new Breach(new Secret(SMALL, Count.REFERRED), new Interval(3, 3)));
        assertThat(Suppression.of(release, K).keptBack()).contains(SMALL, year);
    }

    /** The pair 15001 and 15002 was kept back before; another second row now would give the first one away. */
    @Test
    void aDifferenceOfRevisionsIsFoundAndAvoided() {
        Decision before = Suppression.of(towns(), K);
        List<Row> rows = new ArrayList<>();
        List<Sum> sums = new ArrayList<>(towns().sums());
        for (Row row : towns().rows()) {
            boolean hidden = before.keptBack().contains(row.id());
            rows.add(new Row(
                    row.id(),
                    row.referred(),
                    row.attended(),
                    row.personal(),
                    hidden ? Row.State.KEPT_BACK : Row.State.SHOWN,
                    row.loss()));
        }
        String later = "2022-T4-v2";
        List<Row> now = List.of(
                total(later, 139, 107),
                town(later, "15001", 3, 2),
                town(later, "15002", 20, 15),
                town(later, "15003", 56, 40),
                town(later, "15004", 60, 50));
        rows.addAll(now);
        sums.add(sum(now));
        for (String key : List.of("15001", "15002", "15004")) {
            sums.add(new Sum(new RowId(later, "municipio", key), List.of(id("municipio", key))));
        }
        Release release = new Release(rows, sums);
        SortedMap<RowId, Telling> nothing = new TreeMap<>();
        List.of(SMALL, SECOND, new RowId(later, "municipio", "15001"), new RowId(later, "municipio", "15003"))
                .forEach(id -> nothing.put(id, Telling.NOTHING));
        Decision careless = new Decision(
                nothing,
                Set.of(),
                List.of(new Secret(SMALL, Count.REFERRED)));
        assertThat(attack(release, careless, seen -> seen))
                .containsExactly(new Breach(new Secret(SMALL, Count.REFERRED), new Interval(3, 3)));
        assertThat(Suppression.of(release, K).keptBack())
                .contains(new RowId(later, "municipio", "15001"), new RowId(later, "municipio", "15002"))
                .doesNotContain(new RowId(later, "municipio", "15003"));
    }

    @Test
    void whatWasPublishedBeforeCannotBeTakenBack() {
        List<Row> rows = List.of(
                town(NOW, "15001", 3, 2),
                new Row(new RowId("2022-T4-v0", "municipio", "15001"), 3, 2, true, Row.State.SHOWN, 100));
        Release release = new Release(
                rows, List.of(new Sum(rows.get(0).id(), List.of(rows.get(1).id()))));
        assertThatThrownBy(() -> Suppression.of(release, K))
                .isInstanceOf(Problem.class)
                .hasMessage("disclosure.unprotectable");
    }

    @Test
    void aSumThatIsNotTrueIsNoSum() {
        List<Row> rows = List.of(total(NOW, 4, 4), town(NOW, "15001", 3, 2));
        assertThatThrownBy(() -> new Release(rows, List.of(sum(rows)))).hasMessageContaining("not the sum");
    }
}
