package mx.corte.reports.workbook;

import mx.corte.reports.model.Figure;

/** The status codes of the data files as readers see them: {@code no_aplica} is "no aplica". */
final class FigureWords {

    private FigureWords() {}

    static String of(Figure absent) {
        return of(absent.status());
    }

    static String of(String code) {
        return code.replace('_', ' ');
    }

    static String code(String words) {
        return words.replace(' ', '_');
    }
}
