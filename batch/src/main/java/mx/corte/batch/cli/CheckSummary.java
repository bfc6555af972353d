package mx.corte.batch.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mx.corte.batch.domain.EntityCount;
import mx.corte.batch.domain.Jump;
import mx.corte.batch.domain.Problem;
import mx.corte.batch.job.CheckedSource;

/** What the operator reads of a checked source. */
final class CheckSummary {

    private CheckSummary() {}

    /** @param objection why an unattended closing would stop */
    static void print(CheckedSource checked, Optional<Problem> objection, PrintWriter out) {
        out.println(Messages.of("check.header", checked.source(), checked.quarter(), checked.cutoff()));
        for (EntityCount count : checked.counts()) {
            out.println(ClosingSummary.sentence(count));
            Map<String, Long> reasons = checked.reasons().get(count.entity().sourceName());
            if (reasons != null) {
                out.println(Messages.of("check.reasons", listed(reasons)));
            }
        }
        out.println(
                checked.inconsistencies().isEmpty()
                        ? Messages.of("check.consistent")
                        : Messages.of("check.inconsistent", listed(checked.inconsistencies())));
        if (!checked.yearsWithoutCalendar().isEmpty()) {
            String years = checked.yearsWithoutCalendar().phrase(Messages.of("years.to"), Messages.of("years.and"));
            out.println(Messages.of("check.calendar", years));
        }
        ClosingSummary.warn(checked.placeholders(), out);
        compared(checked, out);
        objection.ifPresent(problem -> out.println(Messages.of("check.objection", Messages.of(problem))));
        out.println(Messages.of("check.nothing"));
    }

    private static void compared(CheckedSource checked, PrintWriter out) {
        if (checked.earlierQuarters() == 0) {
            out.println(Messages.of("check.alone"));
        } else if (!checked.isWholeQuarter()) {
            out.println(Messages.of("check.partial"));
        } else if (checked.jumps().isEmpty()) {
            out.println(Messages.of("check.usual", checked.earlierQuarters()));
        }
        checked.jumps().forEach(jump -> out.println(sentence(jump)));
    }

    private static String sentence(Jump jump) {
        String usual = Messages.number(jump.usual());
        if (jump.present() == 0) {
            return Messages.of("check.jump.gone", jump.count(), usual);
        }
        return Messages.of(
                jump.severity() == Jump.Severity.BLOCKS ? "check.jump.blocks" : "check.jump.warns",
                jump.count(),
                Messages.number(jump.present()),
                usual);
    }

    private static String listed(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(entry -> entry.getKey() + " " + Messages.number(entry.getValue()))
                .collect(Collectors.joining(", "));
    }
}
