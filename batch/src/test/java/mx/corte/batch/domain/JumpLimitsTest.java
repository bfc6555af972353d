package mx.corte.batch.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is far from usual, in either direction, is said; what is very far stops. */
class JumpLimitsTest {

    private static final JumpLimits LIMITS = new JumpLimits(new BigDecimal("1.5"), BigDecimal.valueOf(4), 20);

    @ParameterizedTest
    @CsvSource({
        "100, 100, ''",
        "150, 100, ''",
        "151, 100, WARNS",
        "100, 150, ''",
        "100, 151, WARNS",
        "400, 100, WARNS",
        "401, 100, BLOCKS",
        "100, 401, BLOCKS",
        "0, 20, BLOCKS",
        "20, 0, BLOCKS",
        "0, 19, ''",
        "19, 1, ''",
        "0, 0, ''"
    })
    void judgesHowManyTimesAsLargeOrSmall(long present, long usual, String severity) {
        List<Jump> jumps = LIMITS.jumps(Map.of("turnadas", present), Map.of("turnadas", List.of(usual)));

        assertThat(jumps)
                .isEqualTo(
                        severity.isEmpty()
                                ? List.of()
                                : List.of(new Jump("turnadas", present, usual, Jump.Severity.valueOf(severity))));
    }

    @ParameterizedTest
    @CsvSource({"100, 100", "100 5000, 100", "90 100 5000, 100", "5000 90 100 1, 90", "5000 1 100 2 101, 100"})
    void usualIsTheMedianWhichOneOddQuarterDoesNotMove(String earlier, long usual) {
        List<Long> counts = Arrays.stream(earlier.split(" ")).map(Long::valueOf).toList();

        assertThat(LIMITS.jumps(Map.of("n", 100_000L), Map.of("n", counts)))
                .containsExactly(new Jump("n", 100_000, usual, Jump.Severity.BLOCKS));
    }

    @Test
    void withoutEarlierQuartersNothingIsJudged() {
        assertThat(LIMITS.jumps(Map.of("turnadas", 9_999L), Map.of())).isEmpty();
        assertThat(LIMITS.jumps(Map.of("turnadas", 9_999L), Map.of("turnadas", List.of())))
                .isEmpty();
    }

    @Test
    void whatIsNotDeliveredAnyMoreHasGone() {
        assertThat(LIMITS.jumps(Map.of(), Map.of("turnadas", List.of(100L), "reuniones", List.of(19L))))
                .containsExactly(new Jump("turnadas", 0, 100, Jump.Severity.BLOCKS));
    }

    @Test
    void limitsThatSayNothingAreRefused() {
        assertThatThrownBy(() -> new JumpLimits(new BigDecimal("0.9"), BigDecimal.TEN, 20))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> new JumpLimits(BigDecimal.TEN, BigDecimal.ONE, 20))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> new JumpLimits(BigDecimal.ONE, BigDecimal.ONE, 0))
                .isInstanceOf(Problem.class);
    }
}
