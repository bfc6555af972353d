package mx.corte.reports.transparency.platform;

import java.util.Optional;

/**
 * Where a workbook breaks a rule of the platform.
 *
 * @param row from 1, as people count; empty when it is about the whole sheet
 * @param column {@code T}; empty when it is about the whole row
 * @param heading of the column, empty in the first seven rows
 * @param sentence what is wrong, in Spanish
 */
public record Violation(Optional<Integer> row, String column, String heading, Rule rule, String sentence) {

    /** {@code T8}, {@code 8} or nothing. */
    public String place() {
        return column + row.map(String::valueOf).orElse("");
    }
}
