package mx.corte.batch.job;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import mx.corte.batch.SettableClock;
import mx.corte.batch.domain.Actor;
import mx.corte.batch.domain.BusinessCalendar;
import mx.corte.batch.domain.Problem;
import mx.corte.batch.domain.Quarter;
import mx.corte.batch.publication.PublicationRepository;
import mx.corte.batch.schedule.CatchUp;
import mx.corte.batch.schedule.Closing;
import mx.corte.batch.schedule.Ledger;
import mx.corte.batch.schedule.Plan;
import mx.corte.batch.schedule.Tick;
import mx.corte.batch.schedule.Timetable;
import mx.corte.batch.snapshot.Snapshot;
import mx.corte.batch.snapshot.SnapshotRepository;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * Two instances of the scheduler on one database, over years that pass in seconds. Ledger, plan, tick, lock, log and the desk that
 * refuses a second closing are the program's; only the work between opening a snapshot and publishing it takes no time, and fails,
 * dies or loses the database as chance wills.
 */
final class SimulatedOffice implements AutoCloseable {

    /** A process that is gone: nothing may catch it and go on. */
    private static final class Death extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** Something nobody thought of. */
    private static final class Bug extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static final ZoneId MEXICO = ZoneId.of("America/Mexico_City");
    private static final Path OUTPUT = Path.of("output").toAbsolutePath();

    private final Random chance;
    private final JdbcConnectionPool pool;
    private final SettableClock clock;
    private final SnapshotRepository snapshots;
    private final PublicationRepository publications;
    private final Attempts attempts;
    private final Ledger ledger;
    private final List<Tick> instances;
    private final List<Quarter> published = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private boolean databaseGone;
    private boolean calm;
    private int atWork;

    SimulatedOffice(long seed, Instant start, CatchUp catchUp) {
        this.chance = new Random(seed);
        this.clock = new SettableClock(start, MEXICO);
        this.pool = JdbcConnectionPool.create(
                "jdbc:h2:mem:" + UUID.randomUUID()
                        + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1",
                "sa",
                "");
        Flyway.configure()
                .dataSource(pool)
                .locations("classpath:sql/migrations")
                .load()
                .migrate();
        DataSource database = whileItIsThere(pool);
        this.snapshots = new SnapshotRepository(database);
        this.publications = new PublicationRepository(database);
        this.attempts = new Attempts(database, clock);
        Timetable timetable = new Timetable(new BusinessCalendar(List.of()), 5, 6, 0, Duration.ofDays(1), MEXICO);
        this.ledger = new Ledger(database, timetable, Optional.empty());
        Plan plan = new Plan(catchUp, Duration.ofHours(1), 100);
        Closing closing = new Closing() {
            @Override
            public void close(Quarter quarter, LocalDate cutoff) {
                work(database, quarter, cutoff);
            }

            @Override
            public void resume(Quarter quarter) {
                work(
                        database,
                        quarter,
                        snapshots.latest(quarter).orElseThrow().period().cutoff());
            }
        };
        this.instances = List.of(new Tick(ledger, plan, closing, clock), new Tick(ledger, plan, closing, clock));
    }

    Instant now() {
        return clock.instant();
    }

    Ledger ledger() {
        return ledger;
    }

    /** In the order in which it happened. */
    List<Quarter> published() {
        return published;
    }

    List<String> failures() {
        return failures;
    }

    void passes(Duration time) {
        clock.passes(time);
    }

    /** From now on nothing goes wrong. */
    void calmsDown() {
        calm = true;
    }

    /** One of the instances wakes up. */
    void tick() {
        tick(instances.get(chance.nextInt(instances.size())));
    }

    private void tick(Tick instance) {
        try {
            instance.run(() -> false, task -> {});
        } catch (Problem problem) {
            failures.add(problem.key());
        } catch (Death killed) {
            failures.add("killed");
        } catch (Bug bug) {
            failures.add("bug");
        } catch (RuntimeException e) {
            if (!databaseGone) {
                throw e;
            }
            failures.add("database");
        } finally {
            databaseGone = databaseGone && atWork > 0;
        }
    }

    private void work(DataSource database, Quarter quarter, LocalDate cutoff) {
        try (QuarterLock lock = QuarterLock.acquire(database, quarter)) {
            ClosingOrder order = new ClosingOrder.Desk(snapshots, publications, OUTPUT, LocalDate.now(clock))
                    .take(new CloseRequest(
                            quarter,
                            Optional.empty(),
                            Optional.of(cutoff),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty()));
            attempts.record(quarter, order.revision(), Actor.SCHEDULER, () -> {
                lock.require();
                publish(order);
                return quarter;
            });
        }
    }

    private void publish(ClosingOrder order) {
        mishap();
        Snapshot snapshot = order.begun().filter(Snapshot::isSealed).orElseGet(() -> {
            order.begun().ifPresent(snapshots::discard);
            Snapshot open = snapshots.open(new Snapshot(
                    0,
                    0,
                    order.period(),
                    order.revision(),
                    order.kind(),
                    order.reason(),
                    "simulada",
                    true,
                    LocalDate.now(clock),
                    "0".repeat(64),
                    new Snapshot.Request("sample", OUTPUT.toString(), BigDecimal.valueOf(5)),
                    Optional.empty()));
            mishap();
            return snapshots.seal(open, clock.instant());
        });
        mishap();
        publications.record(snapshot.id(), clock.instant(), OUTPUT.toString(), "0".repeat(64));
        published.add(order.period().quarter());
        mishap();
    }

    /** Time passes, the other instance looks, the clock is set back, the process dies, the database goes away, something fails. */
    private void mishap() {
        passes(Duration.ofMinutes(chance.nextInt(60)));
        if (atWork < 2) {
            atWork++;
            tick();
            atWork--;
        }
        if (calm) {
            return;
        }
        switch (chance.nextInt(25)) {
            case 0 -> throw new Death();
            case 1 -> databaseGone = true;
            case 2 -> passes(Duration.ofHours(-1));
            case 3 -> throw new Problem(Problem.Kind.SOURCE, "source.jdbc.unreachable");
            case 4 -> throw new Bug();
            default -> passes(Duration.ofMinutes(1));
        }
    }

    /** The database, which refuses every connection while it is gone. */
    private DataSource whileItIsThere(DataSource real) {
        return (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    if (databaseGone) {
                        throw new SQLTransientConnectionException("gone");
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Override
    public void close() {
        pool.dispose();
    }
}
