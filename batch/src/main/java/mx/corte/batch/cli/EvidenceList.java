package mx.corte.batch.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import mx.corte.batch.domain.Entity;
import mx.corte.batch.domain.Evidence;
import mx.corte.batch.job.PublishedFigure;

/** Prints the rows behind a figure part by part, some of each, and adds all of them up. */
final class EvidenceList {

    /** Rows that are told apart. */
    enum Part {
        /** They count above the line; they may count below it too. */
        NUMERATOR,
        /** They count below the line only. */
        DENOMINATOR
    }

    private final PublishedFigure figure;
    private final long most;
    private final PrintWriter out;
    private Part part = Part.NUMERATOR;
    private long rows;
    private long above;
    private long below;

    /** @param most rows printed of each part */
    EvidenceList(PublishedFigure figure, long most, PrintWriter out) {
        this.figure = figure;
        this.most = most;
        this.out = out;
    }

    /** None where there is no number; one for a count, a median or a percentile. */
    List<Part> parts() {
        if (figure.numerator() == null) {
            return figure.denominator() == null ? List.of() : List.of(Part.DENOMINATOR);
        }
        return figure.denominator() == null ? List.of(Part.NUMERATOR) : List.of(Part.NUMERATOR, Part.DENOMINATOR);
    }

    Consumer<Evidence> begin(Part next) {
        part = next;
        rows = 0;
        out.println(Messages.of(heading()));
        return this::add;
    }

    private String heading() {
        if (part == Part.NUMERATOR) {
            return figure.isCount() ? "explain.rows" : "explain.rows.numerator";
        }
        return figure.numerator() == null ? "explain.rows" : "explain.rows.denominator";
    }

    private void add(Evidence row) {
        if ((part == Part.NUMERATOR) != (row.numerator() > 0)) {
            return;
        }
        above += row.numerator();
        below += row.denominator();
        rows++;
        if (rows <= most) {
            out.println(line(row));
        }
    }

    void end() {
        if (rows == 0) {
            out.println(Messages.of("explain.rows.none"));
        } else if (rows > most) {
            out.println(Messages.of("explain.rows.more", Messages.number(rows - most)));
        }
    }

    /** Whether the rows there are give the numbers that were published. */
    boolean addsUp() {
        return (figure.numerator() == null || above == Objects.requireNonNull(figure.numerator()))
                && (figure.denominator() == null || below == Objects.requireNonNull(figure.denominator()));
    }

    private String line(Evidence row) {
        StringBuilder line = new StringBuilder("  ").append(row.key());
        if (row.referral() > 0) {
            line.append(" turno ").append(row.referral());
        }
        if (!row.dependency().isEmpty() && row.entity() != Entity.DEPENDENCIES) {
            line.append(' ').append(row.dependency());
        }
        long amount = part == Part.NUMERATOR ? row.numerator() : row.denominator();
        return amount == 1 ? line.toString() : line.append(": ").append(amount).toString();
    }
}
