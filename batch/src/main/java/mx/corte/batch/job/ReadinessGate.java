package mx.corte.batch.job;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import mx.corte.batch.domain.Act;
import mx.corte.batch.domain.Actor;
import mx.corte.batch.domain.BusinessCalendar;
import mx.corte.batch.domain.Jump;
import mx.corte.batch.domain.LogEntry;
import mx.corte.batch.domain.Problem;
import mx.corte.batch.domain.Quarter;
import mx.corte.batch.domain.Reason;
import mx.corte.batch.publication.AuditLog;
import mx.corte.batch.snapshot.Snapshot;

/**
 * Is the source ready? Asked before a closing nobody watches, and before any other of a quarter that was stopped here; a person who
 * knows better overrules the answer, with a reason, on record.
 */
public final class ReadinessGate {

    /** Family of the sentences that say why a source is not ready. */
    static final String OBJECTIONS = "gate.";

    private final SourceCheck check;
    private final AuditLog log;
    private final BusinessCalendar calendar;
    private final int quietDays;
    private final Clock clock;

    /** @param quietDays business days without any movement before the cut-off after which a source counts as stale */
    public ReadinessGate(
            DataSource dataSource, SourceCheck check, BusinessCalendar calendar, int quietDays, Clock clock) {
        this.check = check;
        this.log = new AuditLog(dataSource);
        this.calendar = calendar;
        this.quietDays = quietDays;
        this.clock = clock;
    }

    /** @throws Problem of kind REFUSED saying what is wrong with the source */
    void pass(ClosingOrder order, Actor by, Optional<Reason> force, Progress progress) {
        boolean readsSource = !order.kind().keepsRows()
                && order.begun().filter(Snapshot::isSealed).isEmpty();
        List<LogEntry> entries = log.entries(order.period().quarter());
        if (!readsSource || isForced(entries, order.revision())) {
            return;
        }
        if (by.equals(Actor.SCHEDULER) || force.isPresent() || wasStopped(entries)) {
            CheckedSource checked = check.check(
                    order.source(),
                    Optional.of(order.period().quarter()),
                    Optional.of(order.period().cutoff()),
                    progress);
            objection(checked).ifPresent(problem -> overrule(problem, order, by, force));
        }
    }

    /** Why an unattended closing would stop: cut-off day not over at the source, nothing moves there, or counts are beyond belief. */
    public Optional<Problem> objection(CheckedSource checked) {
        Quarter quarter = checked.quarter();
        Optional<LocalDate> day = checked.day();
        if (day.isPresent() && !day.get().isAfter(checked.cutoff())) {
            return Optional.of(new Problem(
                    Problem.Kind.REFUSED, "gate.early", quarter, day.get(), checked.cutoff(), checked.source()));
        }
        Optional<LocalDate> moved = checked.lastMovement();
        if (moved.isPresent() && calendar.business(moved.get(), checked.cutoff()) > quietDays) {
            return Optional.of(new Problem(
                    Problem.Kind.REFUSED,
                    "gate.stale",
                    quarter,
                    moved.get(),
                    checked.cutoff(),
                    quietDays,
                    checked.source()));
        }
        String jumps = checked.jumps().stream()
                .filter(jump -> jump.severity() == Jump.Severity.BLOCKS)
                .map(jump -> jump.count() + " " + jump.present() + "/" + jump.usual())
                .collect(Collectors.joining(", "));
        return jumps.isEmpty()
                ? Optional.empty()
                : Optional.of(new Problem(
                        Problem.Kind.REFUSED, "gate.jump", quarter, jumps, checked.source(), checked.cutoff()));
    }

    private void overrule(Problem problem, ClosingOrder order, Actor by, Optional<Reason> force) {
        Reason reason = force.orElseThrow(() -> problem);
        log.add(new LogEntry(
                clock.instant(),
                order.period().quarter(),
                order.revision(),
                Act.FORCED,
                by.name(),
                reason.text(),
                LogEntry.sentence(problem)));
    }

    private static boolean isForced(List<LogEntry> entries, int version) {
        return entries.stream().anyMatch(entry -> entry.act() == Act.FORCED && entry.version() == version);
    }

    /** The last thing on record is that the source was not ready. */
    private static boolean wasStopped(List<LogEntry> entries) {
        return !entries.isEmpty()
                && entries.get(entries.size() - 1).act() == Act.REFUSED
                && entries.get(entries.size() - 1).says(OBJECTIONS);
    }
}
