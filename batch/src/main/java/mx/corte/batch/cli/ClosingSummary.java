package mx.corte.batch.cli;

import java.io.PrintWriter;
import java.text.NumberFormat;
import java.util.Locale;
import mx.corte.batch.domain.EntityCount;
import mx.corte.batch.job.ClosedQuarter;

/** What the operator sees when a quarter is closed. */
final class ClosingSummary {

    private ClosingSummary() {}

    static void print(ClosedQuarter closed, PrintWriter out) {
        if (closed.resumed()) {
            out.println(Messages.of("run.resumed"));
        }
        closed.counts().forEach(count -> out.println(sentence(count)));
        out.println(Messages.of("run.sealed", closed.name(), closed.snapshotHash()));
        closed.changes().ifPresent(changes -> out.println(Messages.of("run.changes", number(changes))));
        out.println(Messages.of("run.published", closed.folder()));
    }

    static String sentence(EntityCount count) {
        return count.delivered()
                ? Messages.of(
                        "run.count",
                        count.entity().sourceName(),
                        number(count.read()),
                        number(count.accepted()),
                        number(count.rejected()))
                : Messages.of("run.absent", count.entity().sourceName());
    }

    /** With the separators an office in Mexico writes. */
    static String number(long number) {
        return NumberFormat.getIntegerInstance(new Locale("es", "MX")).format(number);
    }
}
