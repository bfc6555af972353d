package mx.corte.batch.cli;

import java.time.Duration;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBarRenderer;
import me.tongfei.progressbar.ProgressState;

/** Draws a step in one line: a bar, rows and time left when it is known how many rows there are, else rows and time gone. */
final class StepRenderer implements ProgressBarRenderer {

    @Override
    public String render(ProgressState state, int width) {
        String rows = Messages.number(state.getCurrent());
        if (!state.isIndefinite() && state.getCurrent() > 0) {
            String tail = Messages.of("step.rows.of", rows, Messages.number(state.getMax()), time(left(state)));
            return bar(state, tail, width);
        }
        String gone = time(state.getElapsedAfterStart());
        return state.getCurrent() == 0
                ? Messages.of("step.time", state.getTaskName(), gone)
                : Messages.of("step.rows", state.getTaskName(), rows, gone);
    }

    private static String bar(ProgressState state, String tail, int width) {
        String head = state.getTaskName() + " [";
        int room = Math.max(width - head.length() - tail.length() - 2, 0);
        int done = (int) Math.min(room * state.getCurrent() / Math.max(state.getMax(), 1), room);
        return head + "=".repeat(done) + " ".repeat(room - done) + "] " + tail;
    }

    /** What is left takes as long a row as what is done. */
    private static Duration left(ProgressState state) {
        return state.getElapsedAfterStart()
                .multipliedBy(Math.max(state.getMax() - state.getCurrent(), 0))
                .dividedBy(state.getCurrent());
    }

    private static String time(Duration time) {
        return String.format(Locale.ROOT, "%d:%02d", time.toMinutes(), time.toSecondsPart());
    }
}
