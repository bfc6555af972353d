package mx.corte.reports.workbook;

/** What a column says of itself: its heading, and its line in the dictionary. */
record Label(String header, String meaning, String unit, String rule) {

    /** For a column that exists once per quarter: the heading names it. */
    Label of(String quarter) {
        return new Label(header.formatted(quarter), meaning, unit, rule);
    }
}
