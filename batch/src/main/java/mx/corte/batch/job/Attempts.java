package mx.corte.batch.job;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import mx.corte.batch.domain.Act;
import mx.corte.batch.domain.Actor;
import mx.corte.batch.domain.LogEntry;
import mx.corte.batch.domain.Problem;
import mx.corte.batch.domain.Quarter;
import mx.corte.batch.publication.AuditLog;

/** Puts every attempt at a version on record, before it begins and when it ends. One without an end died. */
final class Attempts {

    private final AuditLog log;
    private final Clock clock;

    Attempts(DataSource dataSource, Clock clock) {
        this.log = new AuditLog(dataSource);
        this.clock = clock;
    }

    /** What the scheduler is not allowed to begin counts as an attempt; an operator reads it and decides. */
    <T> T orRefused(Quarter quarter, Actor by, Supplier<T> decision) {
        try {
            return decision.get();
        } catch (Problem problem) {
            if (by.equals(Actor.SCHEDULER) && problem.kind() != Problem.Kind.INTERRUPTED) {
                add(quarter, 0, Act.REFUSED, by, LogEntry.sentence(problem));
            }
            throw problem;
        }
    }

    <T> T record(Quarter quarter, int version, Actor by, Supplier<T> work) {
        add(quarter, version, Act.STARTED, by, List.of());
        T result;
        try {
            result = work.get();
        } catch (RuntimeException e) {
            try {
                Problem problem = e instanceof Problem told ? told : unexpected(e);
                Act end = problem.kind() == Problem.Kind.INTERRUPTED ? Act.INTERRUPTED : Act.FAILED;
                add(quarter, version, end, by, LogEntry.sentence(problem));
            } catch (RuntimeException unwritten) {
                // without its end on record it counts as dead, and is finished as such
                e.addSuppressed(unwritten);
            }
            throw e;
        }
        add(quarter, version, Act.CLOSED, by, List.of());
        return result;
    }

    void add(Quarter quarter, int version, Act act, Actor by, List<String> detail) {
        log.add(new LogEntry(clock.instant(), quarter, version, act, by.name(), "", detail));
    }

    private static Problem unexpected(RuntimeException e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return new Problem(
                Problem.Kind.OUTPUT,
                "attempt.failed",
                root.getClass().getSimpleName(),
                String.valueOf(root.getMessage()));
    }
}
