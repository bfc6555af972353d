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
        NumberFormat numbers = NumberFormat.getIntegerInstance(new Locale("es", "MX"));
        if (closed.resumed()) {
            out.println(Messages.of("run.resumed"));
        }
        for (EntityCount count : closed.counts()) {
            out.println(
                    count.delivered()
                            ? Messages.of(
                                    "run.count",
                                    count.entity().sourceName(),
                                    numbers.format(count.read()),
                                    numbers.format(count.accepted()),
                                    numbers.format(count.rejected()))
                            : Messages.of("run.absent", count.entity().sourceName()));
        }
        out.println(Messages.of("run.sealed", closed.name(), closed.snapshotHash()));
        closed.changes()
                .ifPresent(changes -> out.println(Messages.of("run.changes", numbers.format(changes.longValue()))));
        out.println(
                Messages.of("run.published", closed.folder().toAbsolutePath().normalize()));
    }
}
