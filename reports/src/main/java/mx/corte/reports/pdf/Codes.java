package mx.corte.reports.pdf;

/** Codes of a meeting in the words of every document; a code of an office's own stands as it is. */
public final class Codes {

    private static final Wording WORDS = new Wording("mx.corte.reports.pdf.codes");

    private Codes() {}

    public static String modality(String code) {
        return WORDS.named("modality", code);
    }

    public static String status(String code) {
        return WORDS.named("status", code);
    }
}
