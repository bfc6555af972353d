package mx.corte.batch.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.function.ToIntBiFunction;
import mx.corte.batch.domain.Problem;
import mx.corte.batch.job.Progress;
import mx.corte.batch.job.StopSignals;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;

/** Work that takes its time: shown to whoever waits for it, and ended in good order by Ctrl-C. */
final class LongRun {

    private LongRun() {}

    /**
     * Starts the whole program and does the work in it.
     *
     * @return exit code
     */
    static int of(Corte corte, CommandLine line, BiConsumer<ConfigurableApplicationContext, Progress> work) {
        return of(corte::start, corte.isQuiet(), line, (context, progress) -> {
            work.accept(context, progress);
            return ExitCode.DONE;
        });
    }

    /**
     * Starts a part of the program and does the work in it, which gives the exit code unless it is stopped.
     *
     * @return exit code
     */
    static int of(
            Supplier<ConfigurableApplicationContext> part,
            boolean quiet,
            CommandLine line,
            ToIntBiFunction<ConfigurableApplicationContext, Progress> work) {
        PrintWriter err = line.getErr();
        // a terminal shows ^C in the line of the bar
        String start = isTerminal() ? System.lineSeparator() : "";
        try (StopSignals signals = StopSignals.listen(() -> err.println(start + Messages.of("run.stopping")))) {
            try (ConfigurableApplicationContext context = part.get()) {
                Clock clock = context.getBean(Clock.class);
                return work.applyAsInt(context, progress(quiet, err, clock, signals));
            } catch (Problem problem) {
                if (problem.kind() != Problem.Kind.INTERRUPTED) {
                    throw problem;
                }
                err.println(Messages.of(problem));
                return signals.exitCode();
            }
        }
    }

    /** A bar goes where only a person looks; scripts get lines beside what they read. */
    private static Progress progress(boolean quiet, PrintWriter err, Clock clock, StopSignals signals) {
        if (quiet) {
            return new Progress() {
                @Override
                public boolean stopWanted() {
                    return signals.wanted();
                }
            };
        }
        return isTerminal()
                ? new StepBar(new PrintStream(System.out, true, StandardCharsets.UTF_8), clock, signals::wanted)
                : new StepLines(err, clock, signals::wanted);
    }

    /** Input and output both; Java 22 to 24 would give a console without a terminal unless told not to. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        System.setProperty("jdk.console", "java.base");
        return System.console() != null;
    }
}
