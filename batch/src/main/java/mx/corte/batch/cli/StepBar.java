package mx.corte.batch.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.function.BooleanSupplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import mx.corte.batch.job.Progress;
import org.jspecify.annotations.Nullable;

/** A bar that moves while a step is at work, and one line that stays when it ends. */
final class StepBar implements Progress {

    /** Fits every terminal; asking a terminal for its width would take native code. */
    private static final int WIDTH = 79;

    private static final int REDRAWN_MILLIS = 200;
    private static final long UNKNOWN = -1;

    private final PrintStream out;
    private final StepLines lines;
    private @Nullable ProgressBar bar;

    StepBar(PrintStream out, Clock clock, BooleanSupplier stop) {
        this.out = out;
        this.lines = new StepLines(new PrintWriter(out, true, StandardCharsets.UTF_8), clock, stop);
    }

    @Override
    public void begins(String step) {
        lines.start(step);
        bar = new ProgressBarBuilder()
                .setTaskName(StepLines.name(step))
                .setInitialMax(UNKNOWN)
                .setUpdateIntervalMillis(REDRAWN_MILLIS)
                .continuousUpdate()
                .setRenderer(new StepRenderer())
                .setConsumer(new ConsoleProgressBarConsumer(out, WIDTH) {
                    @Override
                    public void close() {
                        // its line is not kept
                    }
                })
                .build();
    }

    @Override
    public synchronized void expects(long rows) {
        ProgressBar moving = bar;
        if (moving != null) {
            moving.maxHint(Math.max(moving.getMax(), 0) + rows);
        }
    }

    @Override
    public void advances(long rows) {
        lines.advances(rows);
        ProgressBar moving = bar;
        if (moving != null) {
            moving.stepBy(rows);
        }
    }

    @Override
    public void ends() {
        ProgressBar moving = bar;
        if (moving != null) {
            moving.close();
            out.print("\r" + " ".repeat(WIDTH) + "\r");
        }
        bar = null;
        lines.ends();
    }

    @Override
    public boolean stopWanted() {
        return lines.stopWanted();
    }
}
