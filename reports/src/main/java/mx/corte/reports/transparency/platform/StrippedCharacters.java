package mx.corte.reports.transparency.platform;

import java.util.Optional;

/** Characters that the platform takes out of a text, or chokes on: a formula is written {@code (A/B)*100}. */
final class StrippedCharacters {

    /** Equals, times, divided by; quotation marks and primes; hyphens that are not the keyboard's, and dashes. */
    private static final String NAMED = "=\u00d7\u00f7\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u2032\u2033"
            + "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufffd";

    private StrippedCharacters() {}

    /** The first one, as a message can show it. */
    static Optional<String> first(String text) {
        return text.codePoints()
                .filter(StrippedCharacters::isStripped)
                .mapToObj(StrippedCharacters::shown)
                .findFirst();
    }

    private static boolean isStripped(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> NAMED.indexOf(character) >= 0;
        };
    }

    private static String shown(int character) {
        String code = "U+%04X".formatted(character);
        return NAMED.indexOf(character) >= 0 ? Character.toString(character) + " (" + code + ")" : code;
    }
}
