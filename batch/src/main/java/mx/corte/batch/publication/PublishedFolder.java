package mx.corte.batch.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import mx.corte.batch.domain.FileDifference;
import mx.corte.batch.domain.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A folder somebody was handed, compared with the manifest in it. Needs no database. */
public final class PublishedFolder {

    private final Path folder;
    private final List<JsonNode> entries;

    /** @throws Problem of kind REFUSED when the folder has no manifest of ours */
    public PublishedFolder(Path folder) {
        this.folder = folder;
        this.entries = entries(folder);
    }

    /** How many files the manifest lists. */
    public int files() {
        return entries.size();
    }

    /** Files that are missing, changed, or not in the manifest; by path. */
    public List<FileDifference> differences() {
        List<FileDifference> differences = new ArrayList<>();
        Set<String> strangers = present();
        strangers.remove(Manifest.FILE);
        for (JsonNode entry : entries) {
            String path = entry.get("ruta").stringValue();
            if (!strangers.remove(path)) {
                differences.add(new FileDifference(path, FileDifference.Kind.MISSING));
            } else if (!sha256(path).equals(entry.get("sha256").stringValue())) {
                differences.add(new FileDifference(path, FileDifference.Kind.CHANGED));
            }
        }
        strangers.forEach(path -> differences.add(new FileDifference(path, FileDifference.Kind.EXTRA)));
        differences.sort(java.util.Comparator.comparing(FileDifference::path));
        return List.copyOf(differences);
    }

    private Set<String> present() {
        try (Stream<Path> files = Files.walk(folder)) {
            Set<String> paths = new TreeSet<>();
            files.filter(file -> !Files.isDirectory(file))
                    .forEach(
                            file -> paths.add(folder.relativize(file).toString().replace('\\', '/')));
            return paths;
        } catch (IOException | java.io.UncheckedIOException e) {
            throw new Problem(Problem.Kind.OUTPUT, "output.unreadable", folder).because(e);
        }
    }

    private String sha256(String path) {
        try {
            return Manifest.sha256(folder.resolve(path));
        } catch (IOException e) {
            throw new Problem(Problem.Kind.OUTPUT, "output.unreadable", folder.resolve(path)).because(e);
        }
    }

    private static List<JsonNode> entries(Path folder) {
        Path file = folder.resolve(Manifest.FILE);
        if (!Files.isRegularFile(file)) {
            throw new Problem(Problem.Kind.REFUSED, "verify.foreign", folder);
        }
        try {
            JsonNode listed =
                    JsonMapper.shared().readTree(Files.readString(file)).path("archivos");
            List<JsonNode> entries = new ArrayList<>();
            listed.forEach(entries::add);
            boolean ours = !entries.isEmpty()
                    && entries.stream()
                            .allMatch(entry -> entry.path("ruta").isString()
                                    && entry.path("sha256").isString());
            if (!ours) {
                throw new Problem(Problem.Kind.REFUSED, "verify.broken", file);
            }
            return List.copyOf(entries);
        } catch (IOException | JacksonException e) {
            throw new Problem(Problem.Kind.REFUSED, "verify.broken", file).because(e);
        }
    }
}
