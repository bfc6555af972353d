package mx.corte.batch.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How many times as large, or as small, as usual a count may be before it is doubted: with 2, double and half are still usual.
 *
 * @param warnTimes strictly beyond it a count is said
 * @param blockTimes strictly beyond it a count stops an unattended closing
 * @param least counts that are and were below it jump by chance, and are not judged
 */
public record JumpLimits(BigDecimal warnTimes, BigDecimal blockTimes, long least) {

    /** @throws Problem of kind CONFIGURATION for limits that say nothing */
    public JumpLimits {
        require("corte.plausibility.warn-times", warnTimes, warnTimes.compareTo(BigDecimal.ONE) >= 0);
        require("corte.plausibility.block-times", blockTimes, blockTimes.compareTo(warnTimes) >= 0);
        require("corte.plausibility.least", least, least >= 1);
    }

    private static void require(String setting, Object value, boolean holds) {
        if (!holds) {
            throw new Problem(Problem.Kind.CONFIGURATION, "configuration.setting", setting, value);
        }
    }

    /**
     * The counts that are beyond a limit, by name.
     *
     * @param present by name; one that is not delivered any more counts as 0
     * @param earlier by name, the same count in earlier quarters, in any order; a count without any is not judged
     */
    public List<Jump> jumps(Map<String, Long> present, Map<String, List<Long>> earlier) {
        List<Jump> jumps = new ArrayList<>();
        new TreeMap<>(earlier).forEach((name, past) -> {
            if (!past.isEmpty()) {
                jump(name, present.getOrDefault(name, 0L), median(past)).ifPresent(jumps::add);
            }
        });
        return List.copyOf(jumps);
    }

    private Optional<Jump> jump(String name, long present, long usual) {
        long greater = Math.max(present, usual);
        long smaller = Math.min(present, usual);
        if (greater < least || !isBeyond(warnTimes, greater, smaller)) {
            return Optional.empty();
        }
        Jump.Severity severity = isBeyond(blockTimes, greater, smaller) ? Jump.Severity.BLOCKS : Jump.Severity.WARNS;
        return Optional.of(new Jump(name, present, usual, severity));
    }

    private static boolean isBeyond(BigDecimal times, long greater, long smaller) {
        return BigDecimal.valueOf(greater).compareTo(times.multiply(BigDecimal.valueOf(smaller))) > 0;
    }

    /** The lower one of two in the middle: a count that there really was. */
    private static long median(List<Long> counts) {
        return counts.stream().sorted().toList().get((counts.size() - 1) / 2);
    }
}
