package mx.corte.reports.transparency.platform;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The platform's type of a column: the code of row 4, and what a cell of it may hold. */
enum ColumnType {
    SHORT_TEXT(1),
    LONG_TEXT(2),
    NUMBER(3),
    DATE(4),
    TIME(5),
    MONEY(6),
    URL(7),
    FILE(8),
    CATALOGUE(9),
    RELATED(10),
    SEPARATOR(11),
    YEAR(12),
    UPDATED(13),
    NOTE(14);

    private static final int SHORT = 150;
    private static final int LONG = 4000;
    private static final int CENTS = 2;
    private static final Set<String> SCHEMES = Set.of("https", "http", "ftp");
    private static final DateTimeFormatter STRICT_DAY =
            DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final int code;

    ColumnType(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    static Optional<ColumnType> ofCode(String code) {
        return Arrays.stream(values())
                .filter(type -> String.valueOf(type.code).equals(code))
                .findFirst();
    }

    /** What is wrong with a cell that is not blank. Whether a catalogue has it is not asked here. */
    Optional<Breach> breach(Content content) {
        if (content instanceof Content.Foreign) {
            return Optional.of(Rule.FOREIGN.breach());
        }
        return switch (this) {
            case SHORT_TEXT -> text(content, SHORT);
            case LONG_TEXT, NOTE -> text(content, LONG);
            case FILE, CATALOGUE -> text(content, Integer.MAX_VALUE);
            case NUMBER -> amount(content).isPresent() ? Optional.empty() : Optional.of(Rule.NUMBER.breach());
            case MONEY ->
                amount(content)
                                .filter(amount -> amount.stripTrailingZeros().scale() <= CENTS)
                                .isPresent()
                        ? Optional.empty()
                        : Optional.of(Rule.MONEY.breach());
            case DATE, UPDATED ->
                day(content).isPresent() ? Optional.empty() : Optional.of(Rule.DATE.breach(content.shown()));
            case TIME -> isTime(content) ? Optional.empty() : Optional.of(Rule.TIME.breach(content.shown()));
            case URL -> isAddress(content.shown()) ? Optional.empty() : Optional.of(Rule.URL.breach());
            case RELATED -> matches(content, "[1-9][0-9]*");
            case SEPARATOR -> Optional.of(Rule.SEPARATOR.breach());
            case YEAR ->
                content.shown().matches("(19|20)[0-9]{2}")
                        ? Optional.empty()
                        : Optional.of(Rule.YEAR.breach(content.shown()));
        };
    }

    /** A real day, as a date or written dd/MM/yyyy. */
    static Optional<LocalDate> day(Content content) {
        if (content instanceof Content.Day day) {
            return Optional.of(day.date());
        }
        try {
            return content instanceof Content.Text text
                    ? Optional.of(LocalDate.parse(text.shown(), STRICT_DAY))
                    : Optional.empty();
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static Optional<Breach> text(Content content, int longest) {
        if (!(content instanceof Content.Text || content instanceof Content.Amount)) {
            return Optional.of(Rule.TEXT.breach());
        }
        int length = content.shown().codePointCount(0, content.shown().length());
        return length <= longest
                ? StrippedCharacters.first(content.shown()).map(Rule.CHARACTER::breach)
                : Optional.of(Rule.TOO_LONG.breach(length, longest));
    }

    private static Optional<BigDecimal> amount(Content content) {
        if (content instanceof Content.Amount amount) {
            return Optional.of(amount.amount());
        }
        return content instanceof Content.Text text && text.shown().matches("-?[0-9]{1,15}([.][0-9]{1,10})?")
                ? Optional.of(new BigDecimal(text.shown()))
                : Optional.empty();
    }

    private static boolean isTime(Content content) {
        if (content instanceof Content.Hour) {
            return true;
        }
        try {
            return content instanceof Content.Text text
                    && LocalTime.parse(text.shown(), DateTimeFormatter.ISO_LOCAL_TIME) != null;
        } catch (DateTimeException notATime) {
            return false;
        }
    }

    private static boolean isAddress(String text) {
        try {
            URI address = new URI(text);
            return address.getHost() != null && SCHEMES.contains(String.valueOf(address.getScheme()));
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    private static Optional<Breach> matches(Content content, String pattern) {
        return content.shown().matches(pattern) ? Optional.empty() : Optional.of(Rule.RELATED.breach());
    }
}
