package mx.corte.batch.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import mx.corte.reports.model.Edition;
import org.jspecify.annotations.Nullable;

/** {@code manifiesto.json}: which snapshot, which configuration, which program, and the hash of every file. */
record Manifest(
        String trimestre,
        int version,
        String tipo,
        String motivo,
        @JsonProperty("fecha_corte") String fechaCorte,
        @JsonProperty("datos_de_muestra") boolean datosDeMuestra,
        SnapshotId corte,
        @JsonProperty("hash_configuracion") String hashConfiguracion,
        String programa,
        List<Entry> archivos) {

    static final String FILE = "manifiesto.json";

    record SnapshotId(String id, String hash) {}

    /**
     * @param filas null for files without rows
     * @param hojas of the analysts' workbook, the rows of each sheet
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Entry(String ruta, String sha256, long bytes, @Nullable Long filas, Map<String, Long> hojas) {}

    static Manifest of(Edition edition, String program, List<Entry> files) {
        return new Manifest(
                edition.quarter(),
                edition.revision(),
                edition.kind(),
                edition.reason(),
                edition.cutoff().toString(),
                edition.sample(),
                new SnapshotId(edition.snapshotId(), edition.snapshotHash()),
                edition.configurationHash(),
                program,
                files);
    }

    /** @param rows -1 for a file without rows */
    static Entry entry(Path folder, String path, long rows) throws IOException {
        return entry(folder, path, rows, Map.of());
    }

    static Entry entry(Path folder, String path, long rows, Map<String, Long> sheets) throws IOException {
        Path file = folder.resolve(path);
        return new Entry(path, sha256(file), Files.size(file), rows < 0 ? null : rows, sheets);
    }

    static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                DigestOutputStream out =
                        new DigestOutputStream(OutputStream.nullOutputStream(), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(out);
            return HexFormat.of().formatHex(out.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
