package mx.corte.reports.transparency.platform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges a row by its columns, and its dates by each other. */
record RowRules(Layout layout, Blanks blanks) {

    /**
     * What a row breaks, from left to right.
     *
     * @param number from 1
     * @param cells as many as there are columns
     */
    List<Violation> broken(int number, List<Content> cells) {
        List<Violation> violations = new ArrayList<>();
        boolean explained = blanks == Blanks.EXPLAINED && hasNote(cells);
        for (Column column : layout.columns()) {
            breach(column, cells.get(column.index()), explained)
                    .ifPresent(breach -> violations.add(breach.at(column, number)));
        }
        dates(number, cells, violations);
        return violations;
    }

    private static Optional<Breach> breach(Column column, Content content, boolean explained) {
        if (content == Content.Blank.BLANK) {
            boolean excused = column.mayBeBlank() || explained && !column.saysWhen();
            return excused ? Optional.empty() : Optional.of(Rule.REQUIRED.breach());
        }
        Optional<Breach> ofType = column.type().breach(content);
        if (ofType.isEmpty()
                && column.type() == ColumnType.CATALOGUE
                && !column.catalogue().contains(content.shown())) {
            return Optional.of(Rule.CATALOGUE.breach(content.shown(), String.join(", ", column.catalogue())));
        }
        return ofType;
    }

    private boolean hasNote(List<Content> cells) {
        return layout.columns().stream()
                .anyMatch(
                        column -> column.type() == ColumnType.NOTE && cells.get(column.index()) != Content.Blank.BLANK);
    }

    private void dates(int number, List<Content> cells, List<Violation> violations) {
        Optional<LocalDate> start = day("Fecha de inicio", cells);
        Optional<LocalDate> end = day("Fecha de término", cells);
        Optional<LocalDate> updated = day("Fecha de actualización", cells);
        Optional<LocalDate> validated = day("Fecha de validación", cells);
        if (isBefore(end, start)) {
            violations.add(Rule.PERIOD_ORDER.breach().at(column("Fecha de término"), number));
        }
        for (String beginning : List.of("Fecha de inicio", "Fecha de término")) {
            if (isOutsideTheYear(day(beginning, cells), cells)) {
                violations.add(Rule.PERIOD_YEAR.breach().at(column(beginning), number));
            }
        }
        if (isBefore(validated, updated)) {
            violations.add(Rule.VALIDATED_BEFORE_UPDATE.breach().at(column("Fecha de validación"), number));
        }
        if (isBefore(validated, end)) {
            violations.add(Rule.VALIDATED_BEFORE_END.breach().at(column("Fecha de validación"), number));
        }
    }

    private static boolean isBefore(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && other.isPresent() && one.get().isBefore(other.get());
    }

    private boolean isOutsideTheYear(Optional<LocalDate> day, List<Content> cells) {
        Optional<String> year = find("Ejercicio")
                .map(column -> cells.get(column.index()).shown())
                .filter(text -> text.matches("[0-9]{4}"));
        return day.isPresent() && year.isPresent() && day.get().getYear() != Integer.parseInt(year.get());
    }

    private Optional<LocalDate> day(String beginning, List<Content> cells) {
        return find(beginning).flatMap(column -> ColumnType.day(cells.get(column.index())));
    }

    private Optional<Column> find(String beginning) {
        return layout.columns().stream().filter(column -> column.is(beginning)).findFirst();
    }

    private Column column(String beginning) {
        return find(beginning).orElseThrow();
    }
}
