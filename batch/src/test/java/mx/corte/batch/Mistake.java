package mx.corte.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import mx.corte.batch.source.JdbcSettings;

/**
 * Something a person can do wrong, and what must come of it.
 *
 * @param name what was done, in words
 * @param arrangement makes it so
 * @param line arguments, with {@code FUENTE} for the copied source and {@code AQUI} for the folder of the case
 * @param exit what the shell is told
 * @param said what the sentence must name: the thing, and what to do about it
 */
record Mistake(String name, Arrangement arrangement, String line, int exit, List<String> said) {

    /** Spoils a good source or configuration. */
    @FunctionalInterface
    interface Arrangement {
        void make(Scene scene) throws IOException;
    }

    /** Nothing is spoilt: the line is the mistake. */
    static Mistake of(String name, String line, int exit, String... said) {
        return new Mistake(name, scene -> {}, line, exit, List.of(said));
    }

    static Mistake of(String name, Arrangement arrangement, String line, int exit, String... said) {
        return new Mistake(name, arrangement, line, exit, List.of(said));
    }

    /** In a file of the source, while it is looked at. */
    static Mistake inSource(String name, String file, UnaryOperator<String> change, String... said) {
        return of(name, scene -> scene.change("fuente/" + file, change), "check csv:FUENTE --quarter 2022-T3", 5, said);
    }

    /** In a file of the configuration. */
    static Mistake inConfiguration(String name, String file, UnaryOperator<String> change, String... said) {
        return of(name, scene -> scene.change("config/" + file, change), "check csv:FUENTE --quarter 2022-T3", 6, said);
    }

    @Override
    public String toString() {
        return name;
    }

    /** A folder with a good source and a good configuration, each copied when it is asked for. */
    static final class Scene {

        private final Path folder;
        private JdbcSettings source = new JdbcSettings("", "", "", "");

        Scene(Path folder) throws IOException {
            this.folder = folder;
            TestData.copyOf("bordes", folder.resolve("fuente"));
        }

        Path resolve(String path) {
            return folder.resolve(path);
        }

        JdbcSettings source() {
            return source;
        }

        void sourceAt(String url) {
            source = new JdbcSettings(url, "lector", "secreta", "");
        }

        /** Ends in a slash: of the copy when one was made, else of what is shipped. */
        String configuration() {
            return Files.exists(folder.resolve("config")) ? "file:" + folder.resolve("config") + "/" : shipped() + "/";
        }

        private static String shipped() {
            return "file:" + TestData.module().resolve("../config").normalize();
        }

        void change(String path, UnaryOperator<String> change) throws IOException {
            if (path.startsWith("config/") && !Files.exists(folder.resolve("config"))) {
                TestData.configuration(folder.resolve("config"));
            }
            Path file = folder.resolve(path);
            String text = Files.exists(file) ? Files.readString(file) : "";
            String changed = change.apply(text);
            if (changed.equals(text)) {
                throw new IllegalStateException("nothing changed in " + path);
            }
            Files.write(file, changed.getBytes(StandardCharsets.UTF_8));
        }
    }
}
