package mx.corte.batch.cli;

import com.zaxxer.hikari.HikariDataSource;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import mx.corte.batch.CorteProperties;
import mx.corte.batch.job.Progress;
import mx.corte.batch.job.QuarterClosing;
import mx.corte.batch.job.Sources;
import mx.corte.batch.schedule.Ledger;
import mx.corte.batch.schedule.ScheduleSettings;
import mx.corte.batch.schedule.ScheduledClosing;
import mx.corte.batch.schedule.StepDeadline;
import mx.corte.batch.schedule.Task;
import mx.corte.batch.schedule.Tick;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code corte serve}: closes every quarter in its time, until it is told to end. Says what it does on the console, one line each. */
@Command(name = "serve", resourceBundle = "mx.corte.batch.cli.messages", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class ServeCommand implements Callable<Integer> {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private Corte corte;

    private Clock clock;
    private String lastSaid = "";

    @Override
    public Integer call() {
        return LongRun.of(corte, spec.commandLine(), this::serve);
    }

    private void serve(ConfigurableApplicationContext context, Progress shown) {
        clock = context.getBean(Clock.class);
        ScheduleSettings settings = context.getBean(CorteProperties.class).schedule();
        try (StepDeadline progress = StepDeadline.guarding(shown, settings.stepLimit(), clock, this::giveUp)) {
            Ledger ledger = context.getBean(Ledger.class);
            ScheduledClosing closing = new ScheduledClosing(context.getBean(QuarterClosing.class), settings, progress);
            Tick tick = new Tick(ledger, settings.plan(), closing, clock);
            say(Messages.of("serve.begins", settings.every().toSeconds()));
            Sources sources = context.getBean(Sources.class);
            attempt(() -> sources.reach(settings.source(), ledger.timetable().current(clock.instant())));
            while (!progress.stopWanted()) {
                look(tick, ledger, progress);
                letGo(context.getBean(DataSource.class));
                rest(settings.every(), progress);
            }
            say(Messages.of("serve.ends"));
        }
    }

    /** Not in good order: nothing in this process can be trusted to end. */
    private void giveUp() {
        say(Messages.of("serve.stuck"));
        Runtime.getRuntime().halt(ExitCode.INTERNAL);
    }

    private void look(Tick tick, Ledger ledger, Progress progress) {
        attempt(() -> {
            tick.run(progress::stopWanted, this::done);
            sayOnce(LedgerTable.alarm(ledger.overdue(clock.instant())).orElse(""));
        });
    }

    /** Whatever goes wrong is said, once, and the next look may find it mended. */
    private void attempt(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            sayOnce(FailureHandler.describe(e).sentence());
        }
    }

    private void done(Task task) {
        say(Messages.of(task.kind() == Task.Kind.CLOSE ? "serve.closed" : "serve.resumed", task.quarter()));
    }

    /** Between two looks nothing is held: the embedded database is free for other commands, and a server may restart. */
    private static void letGo(DataSource dataSource) {
        if (dataSource instanceof HikariDataSource pool && pool.getHikariPoolMXBean() != null) {
            pool.getHikariConfigMXBean().setMinimumIdle(0);
            pool.getHikariPoolMXBean().softEvictConnections();
        }
    }

    private static void rest(Duration time, Progress progress) {
        try {
            for (long seconds = time.toSeconds(); seconds > 0 && !progress.stopWanted(); seconds--) {
                Thread.sleep(1000);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts the scheduler but by a signal", e);
        }
    }

    private void sayOnce(String sentence) {
        if (!sentence.isEmpty() && !sentence.equals(lastSaid)) {
            say(sentence);
        }
        lastSaid = sentence;
    }

    /** Seconds always, also when they are zero: lines are sorted and cut by their columns. */
    static String stamp(LocalDateTime time) {
        return STAMP.format(time);
    }

    private void say(String sentence) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(stamp(LocalDateTime.now(clock)) + " " + sentence);
    }
}
