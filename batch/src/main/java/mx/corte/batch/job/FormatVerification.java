package mx.corte.batch.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mx.corte.batch.domain.Problem;
import mx.corte.reports.transparency.platform.FormatCheck;
import mx.corte.reports.transparency.platform.Violation;

/**
 * What a filled workbook of the transparency platform breaks.
 *
 * @param archivo as it was asked for
 * @param formato short name as the workbook has it; empty when its first seven rows are not in order
 * @param filas rows that were judged
 */
public record FormatVerification(String archivo, String formato, int filas, List<Finding> hallazgos) {

    /**
     * One of its defects.
     *
     * @param celda {@code T8}, or the row alone, or empty
     * @param columna heading of the column, empty in the first seven rows
     * @param regla code of the broken rule
     * @param detalle what is wrong, a sentence
     */
    public record Finding(String celda, String columna, String regla, String detalle) {}

    /** @throws Problem of kind REFUSED when it is no workbook */
    public static FormatVerification of(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new Problem(Problem.Kind.REFUSED, "format.missing", file);
        }
        try {
            FormatCheck check = FormatCheck.of(file);
            return new FormatVerification(
                    file.toString(),
                    check.format(),
                    check.rows(),
                    check.violations().stream().map(FormatVerification::finding).toList());
        } catch (IOException e) {
            throw new Problem(Problem.Kind.REFUSED, "format.unreadable", file).because(e);
        }
    }

    private static Finding finding(Violation violation) {
        return new Finding(
                violation.place(), violation.heading(), violation.rule().name(), violation.sentence());
    }
}
