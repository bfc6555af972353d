package mx.corte.batch.job;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import mx.corte.batch.domain.Act;
import mx.corte.batch.domain.Actor;
import mx.corte.batch.domain.BusinessCalendar;
import mx.corte.batch.domain.Entity;
import mx.corte.batch.domain.Jump;
import mx.corte.batch.domain.LogEntry;
import mx.corte.batch.domain.Problem;
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

    /**
     * An objection that was overruled of a version stays so for its kind; any other is asked, one after the other, so that nobody
     * overrules what was not read.
     *
     * @throws Problem of kind REFUSED saying what is wrong with the source
     */
    void pass(ClosingOrder order, Actor by, Optional<Reason> force, Progress progress) {
        boolean readsSource = !order.kind().keepsRows()
                && order.begun().filter(Snapshot::isSealed).isEmpty();
        if (!readsSource) {
            return;
        }
        List<LogEntry> entries = log.entries(order.period().quarter());
        List<LogEntry> forced = forced(entries, order.revision());
        if (by.equals(Actor.SCHEDULER) || force.isPresent() || wasStopped(entries)) {
            CheckedSource checked = check.check(
                    order.source(),
                    Optional.of(order.period().quarter()),
                    Optional.of(order.period().cutoff()),
                    progress);
            List<Problem> open = objections(checked)
                    .filter(problem -> forced.stream().noneMatch(entry -> entry.says(problem.key())))
                    .toList();
            open.stream().findFirst().ifPresent(problem -> overrule(problem, order, by, force));
            open.stream().skip(1).findFirst().ifPresent(problem -> {
                throw problem;
            });
        }
    }

    /** Why an unattended closing would stop. */
    public Optional<Problem> objection(CheckedSource checked) {
        return objections(checked).findFirst();
    }

    private Stream<Problem> objections(CheckedSource checked) {
        return Stream.of(early(checked), empty(checked), stale(checked), jump(checked))
                .flatMap(Optional::stream);
    }

    /** The cut-off day was not over at the source. */
    private static Optional<Problem> early(CheckedSource checked) {
        return checked.day()
                .filter(day -> !day.isAfter(checked.cutoff()))
                .map(day -> new Problem(
                        Problem.Kind.REFUSED,
                        "gate.early",
                        checked.quarter(),
                        day,
                        checked.cutoff(),
                        checked.source()));
    }

    /**
     * Not one petition of any quarter: more likely an export that failed than an office nobody writes to. A source may be without
     * petitions by design, but then it tells of something else.
     */
    private static Optional<Problem> empty(CheckedSource checked) {
        boolean byDesign =
                checked.counts().stream().noneMatch(count -> count.entity() == Entity.PETITIONS && count.delivered());
        Set<Entity> wanted = byDesign ? Set.of(Entity.MEETINGS, Entity.AGREEMENTS) : Set.of(Entity.PETITIONS);
        boolean any =
                checked.counts().stream().anyMatch(count -> wanted.contains(count.entity()) && count.accepted() > 0);
        return any
                ? Optional.empty()
                : Optional.of(new Problem(
                        Problem.Kind.REFUSED, "gate.empty", checked.quarter(), checked.source(), checked.cutoff()));
    }

    /** Nothing moves there. */
    private Optional<Problem> stale(CheckedSource checked) {
        return checked.lastMovement()
                .filter(moved -> calendar.business(moved, checked.cutoff()) > quietDays)
                .map(moved -> new Problem(
                        Problem.Kind.REFUSED,
                        "gate.stale",
                        checked.quarter(),
                        moved,
                        checked.cutoff(),
                        quietDays,
                        checked.source()));
    }

    /** Counts are beyond belief. */
    private static Optional<Problem> jump(CheckedSource checked) {
        String jumps = checked.jumps().stream()
                .filter(jump -> jump.severity() == Jump.Severity.BLOCKS)
                .map(jump -> jump.count() + " " + jump.present() + "/" + jump.usual())
                .collect(Collectors.joining(", "));
        return jumps.isEmpty()
                ? Optional.empty()
                : Optional.of(new Problem(
                        Problem.Kind.REFUSED,
                        "gate.jump",
                        checked.quarter(),
                        jumps,
                        checked.source(),
                        checked.cutoff()));
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

    /** Of the version as it was begun last. */
    private static List<LogEntry> forced(List<LogEntry> entries, int version) {
        int begun = 0;
        for (int i = 0; i < entries.size(); i++) {
            begun = entries.get(i).act() == Act.DISCARDED ? i : begun;
        }
        return entries.stream()
                .skip(begun)
                .filter(entry -> entry.act() == Act.FORCED && entry.version() == version)
                .toList();
    }

    /** The last thing on record is that the source was not ready. */
    private static boolean wasStopped(List<LogEntry> entries) {
        return !entries.isEmpty()
                && entries.get(entries.size() - 1).act() == Act.REFUSED
                && entries.get(entries.size() - 1).says(OBJECTIONS);
    }
}
