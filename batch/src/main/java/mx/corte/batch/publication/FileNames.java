package mx.corte.batch.publication;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * File names for keys of a source, which may be any text. A key of plain letters, digits, {@code -} and {@code _} is its own
 * name; any other keeps its plain characters and gets a mark of its hash, so that no two keys share a name, not even on a file
 * system that takes {@code a} and {@code A} for one.
 */
public final class FileNames {

    private static final int LONGEST = 80;
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0," + (LONGEST - 1) + "}");
    /** Devices, on some systems. */
    private static final Pattern RESERVED =
            Pattern.compile("CON|PRN|AUX|NUL|COM[0-9]|LPT[0-9]", Pattern.CASE_INSENSITIVE);

    private FileNames() {}

    /** @return names without ending, by key, in the order of the keys */
    public static Map<String, String> of(Collection<String> keys) {
        Map<String, Long> alike = keys.stream()
                .distinct()
                .collect(Collectors.groupingBy(key -> key.toLowerCase(Locale.ROOT), Collectors.counting()));
        return keys.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        key -> alike.getOrDefault(key.toLowerCase(Locale.ROOT), 0L) == 1 && isPlain(key)
                                ? key
                                : marked(key),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private static boolean isPlain(String key) {
        return PLAIN.matcher(key).matches() && !RESERVED.matcher(key).matches();
    }

    /** A tilde stands in no plain name. */
    private static String marked(String key) {
        String plain = key.replaceAll("[^A-Za-z0-9_-]", "_");
        return plain.substring(0, Math.min(plain.length(), LONGEST)) + "~" + hash(key);
    }

    private static String hash(String key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 5);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
