package mx.corte.reports.workbook;

import mx.corte.reports.model.Unit;

/** How a cell is written; the format codes are the file format's own and show in the reader's language. */
enum Ink {
    /** A key or a name: the text format keeps {@code =1+1} a text even when somebody edits the cell. */
    TEXT("@"),
    /** A sentence: wrapped. */
    PROSE("@"),
    COUNT("#,##0"),
    PERCENT("0.00%"),
    DAYS("#,##0.00"),
    DATE("dd/mm/yyyy"),
    /** A number among texts: to the left, like them. */
    FACT("#,##0"),
    /** The reason why there is no number, where the number would stand. */
    WORD("@"),
    HEADER("@"),
    TITLE("@"),
    SECTION("@"),
    /** Says that the data are invented. */
    MARK("@"),
    LINK("@");

    private final String format;

    Ink(String format) {
        this.format = format;
    }

    String format() {
        return format;
    }

    static Ink of(Unit unit) {
        return switch (unit) {
            case COUNT -> COUNT;
            case PERCENT -> PERCENT;
            case DAYS -> DAYS;
        };
    }
}
