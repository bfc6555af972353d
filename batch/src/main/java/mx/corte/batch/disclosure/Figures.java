package mx.corte.batch.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import mx.corte.batch.domain.Problem;
import mx.corte.reports.model.MeasureTable;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.transparency.PackRow;

/**
 * Looks for the figures of rows that are kept back where no table is: beside the row's key or name in a row of any file, or in one
 * sentence with it. Figures under the headings of a table are the {@link Attacker}'s.
 */
final class Figures {

    private static final Pattern SENTENCES = Pattern.compile("[.;!?]\\s|[\\r\\n]");
    private static final String NUMBER = "(?<![\\p{L}\\p{N}.,_/$-])%s(?![\\p{L}\\p{N}_/$-]|[.,]\\d)";
    private static final String WORD = "(?<![\\p{L}\\p{N}_$])%s(?![\\p{L}\\p{N}_$])";

    /** A shorter name is also a word, or part of a formula: it is looked for as a whole cell only. */
    private static final int NAME = 3;

    /** @param names alternatives for each thing that must be named */
    private record Hidden(RowId id, List<Set<String>> names, Set<String> figures) {

        boolean isNamedIn(String text) {
            return names.stream()
                    .allMatch(some -> some.stream().anyMatch(name -> name.length() >= NAME && text.contains(name)));
        }
    }

    private final List<Hidden> hidden = new ArrayList<>();

    Figures(QuarterlyReport report, Release release, Decision decision) {
        for (Row row : release.rows()) {
            Set<String> figures = figures(row, decision);
            if (!figures.isEmpty() && !row.id().key().isEmpty()) {
                hidden.add(new Hidden(row.id(), names(report, row.id()), figures));
            }
        }
    }

    /** @throws Problem of kind OUTPUT that names the place */
    void search(List<PackRow> pack) {
        for (PackRow row : pack) {
            List<String> unexplained = PackCells.unexplained(row);
            if (unexplained.isEmpty()) {
                continue;
            }
            Set<String> cells = Set.copyOf(row.texts());
            for (Hidden one : hidden) {
                if (stands(one, cells, Set.copyOf(unexplained)) || isSaid(one, unexplained)) {
                    throw new Problem(
                            Problem.Kind.OUTPUT,
                            "disclosure.figure",
                            row.place(),
                            one.id().table(),
                            one.id().key());
                }
            }
        }
    }

    private static boolean stands(Hidden one, Set<String> cells, Set<String> unexplained) {
        return one.figures.stream().anyMatch(unexplained::contains)
                && one.names.stream().allMatch(names -> names.stream().anyMatch(cells::contains));
    }

    private static boolean isSaid(Hidden one, List<String> texts) {
        return texts.stream()
                .filter(one::isNamedIn)
                .flatMap(SENTENCES::splitAsStream)
                .anyMatch(sentence -> isSaid(one, sentence));
    }

    private static boolean isSaid(Hidden one, String sentence) {
        String rest = sentence;
        for (Set<String> names : one.names) {
            String before = rest;
            for (String name :
                    names.stream().filter(name -> name.length() >= NAME).toList()) {
                rest = rest.replaceAll(WORD.formatted(Pattern.quote(name)), " ");
            }
            if (before.equals(rest)) {
                return false;
            }
        }
        String without = rest;
        return one.figures.stream().anyMatch(figure -> Pattern.compile(NUMBER.formatted(Pattern.quote(figure)))
                .matcher(without)
                .find());
    }

    private static Set<String> figures(Row row, Decision decision) {
        Set<String> figures = new HashSet<>();
        for (Count count : List.of(Count.REFERRED, Count.ATTENDED)) {
            if (!decision.prints(row, count)) {
                figures.add(String.valueOf(row.count(count)));
                if (row.pending() > 0) {
                    figures.add(String.valueOf(row.pending()));
                }
            }
        }
        if (!figures.isEmpty() && row.attended() > 0) {
            BigDecimal rate = BigDecimal.valueOf(row.attended())
                    .movePointRight(2)
                    .divide(BigDecimal.valueOf(row.referred()), 2, RoundingMode.HALF_UP);
            figures.add(rate.toPlainString());
        }
        return figures;
    }

    private static List<Set<String>> names(QuarterlyReport report, RowId id) {
        Set<String> names = new HashSet<>(Set.of(id.key()));
        names.add(report.name(id.table(), id.key()));
        if (!id.table().equals(MeasureTable.EXECUTING_UNIT)) {
            return List.of(names);
        }
        int slash = id.key().indexOf('/');
        names.add(id.key().substring(slash + 1));
        return List.of(names, Set.of(id.key().substring(0, slash), id.key()));
    }
}
