package mx.corte.batch.configuration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import mx.corte.batch.domain.Problem;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The configuration as texts by name, e.g. {@code indicators/atencion.yml}: what a snapshot freezes and hashes. The blank templates
 * that formats name are among them, as base64.
 */
public final class ConfigurationFiles {

    private static final String[] PATTERNS = {
        "indicators/*.yml", "goals.csv", "catalogues/*.csv", "transparency/*.yml", TermsFile.NAME
    };

    private final SortedMap<String, String> texts;

    /** @param texts content by name */
    public ConfigurationFiles(Map<String, String> texts) {
        this.texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    /** Where the configuration is: the folder beside the program when there is one, else the defaults in the jar. */
    public static String base() {
        return Files.isDirectory(Path.of("config")) ? "file:./config/" : "classpath:/config/";
    }

    /**
     * Reads a configuration folder.
     *
     * @param base where it is, ending in a slash: {@code file:./config/} or {@code classpath:/config/}
     * @param thresholds numbers that come from {@code application.yml} or the command line
     * @param sample whether the sample's illustrative goals replace the office's
     * @throws Problem of kind CONFIGURATION when it cannot be read
     */
    public static ConfigurationFiles read(String base, Thresholds thresholds, boolean sample) {
        PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
        TreeMap<String, String> texts = new TreeMap<>();
        try {
            for (String pattern : PATTERNS) {
                String folder = pattern.contains("/") ? pattern.substring(0, pattern.indexOf('/') + 1) : "";
                for (Resource resource : resolver.getResources(base + pattern)) {
                    if (!resource.exists()) {
                        throw new Problem(Problem.Kind.CONFIGURATION, "configuration.missing", pattern);
                    }
                    texts.put(folder + resource.getFilename(), resource.getContentAsString(StandardCharsets.UTF_8));
                }
            }
            for (Map.Entry<String, String> format : List.copyOf(texts.entrySet())) {
                if (FormatFile.is(format.getKey())) {
                    addTemplates(base, FormatFile.parse(format.getKey(), format.getValue()), texts);
                }
            }
            if (sample) {
                texts.put(
                        Configuration.GOALS,
                        resolver.getResource("classpath:/mx/corte/batch/configuration/sample-goals.csv")
                                .getContentAsString(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new Problem(Problem.Kind.CONFIGURATION, "configuration.unreadable", base).because(e);
        }
        texts.put(Thresholds.FILE, thresholds.text());
        return new ConfigurationFiles(texts);
    }

    private static void addTemplates(String base, FormatFile format, Map<String, String> texts) throws IOException {
        for (String template : format.templates()) {
            Resource resource = new PathMatchingResourcePatternResolver().getResource(base + template);
            if (!resource.exists()) {
                throw new Problem(Problem.Kind.CONFIGURATION, "configuration.missing", template);
            }
            texts.put(template, Base64.getEncoder().encodeToString(resource.getContentAsByteArray()));
        }
    }

    /** These texts with the formats of the transparency platform of others: what a revision of kind format is drawn with. */
    public ConfigurationFiles withFormatsOf(ConfigurationFiles others) {
        Map<String, String> mixed = new TreeMap<>(texts);
        mixed.keySet().removeIf(ConfigurationFiles::isOfFormats);
        others.texts.forEach((name, text) -> {
            if (isOfFormats(name)) {
                mixed.put(name, text);
            }
        });
        return new ConfigurationFiles(mixed);
    }

    private static boolean isOfFormats(String name) {
        return name.startsWith(FormatFile.FOLDER);
    }

    public SortedMap<String, String> texts() {
        return texts;
    }

    /** sha256 over names and contents, hex. Says nothing of connections, which are not among them. */
    public String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            texts.forEach((name, text) -> {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                digest.update((name + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
