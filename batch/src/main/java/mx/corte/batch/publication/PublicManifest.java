package mx.corte.batch.publication;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mx.corte.reports.model.Edition;

/** {@code transparencia/manifiesto.json}: the hash of every public file. Says nothing of the snapshot they come from. */
public record PublicManifest(
        String trimestre,
        int version,
        String tipo,
        String motivo,
        @JsonProperty("fecha_corte") String fechaCorte,
        @JsonProperty("datos_de_muestra") boolean datosDeMuestra,
        List<Entry> archivos) {

    /** @param ruta inside the public folder */
    public record Entry(String ruta, String sha256, long bytes) {}

    /**
     * Lists every other file of the folder it is written to.
     *
     * @throws IOException when one cannot be read, or the manifest not be written
     */
    public static void write(Edition edition, Path manifest) throws IOException {
        Path folder = manifest.resolveSibling("");
        List<Path> files;
        try (Stream<Path> found = Files.walk(folder)) {
            files = found.filter(file -> Files.isRegularFile(file) && !file.equals(manifest))
                    .sorted()
                    .toList();
        }
        List<Entry> entries = new ArrayList<>();
        for (Path file : files) {
            String path = folder.relativize(file).toString().replace('\\', '/');
            entries.add(new Entry(path, Manifest.sha256(file), Files.size(file)));
        }
        PublicManifest document = new PublicManifest(
                edition.quarter(),
                edition.revision(),
                edition.kind(),
                edition.reason(),
                edition.cutoff().toString(),
                edition.sample(),
                entries);
        Files.write(manifest, Json.bytes(document));
    }
}
