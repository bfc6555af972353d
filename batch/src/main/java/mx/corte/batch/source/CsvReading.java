package mx.corte.batch.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import mx.corte.batch.domain.Entity;
import mx.corte.batch.domain.Problem;

/** One read of a folder. The files' hashes are taken first, and each file must still have its hash when it was read. */
final class CsvReading implements SourceReading {

    private final Path folder;
    private final Map<Entity, String> hashes = new EnumMap<>(Entity.class);

    CsvReading(Path folder) {
        this.folder = folder;
        for (Entity entity : Entity.values()) {
            Path file = CsvSource.file(folder, entity);
            if (Files.exists(file)) {
                hashes.put(entity, hash(file));
            }
        }
    }

    @Override
    public boolean delivers(Entity entity) {
        return hashes.containsKey(entity);
    }

    @Override
    public RowCursor read(Entity entity) {
        String hash = hashes.get(entity);
        return hash == null ? RowCursor.empty() : new CsvCursor(entity, CsvSource.file(folder, entity), hash);
    }

    @Override
    public Map<String, String> fingerprints() {
        Map<String, String> fingerprints = new LinkedHashMap<>();
        hashes.forEach((entity, hash) -> fingerprints.put(entity.sourceName(), hash));
        return Collections.unmodifiableMap(fingerprints);
    }

    @Override
    public void close() {
        // every cursor closes its own file
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String hash(Path file) {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new Problem(Problem.Kind.SOURCE, "source.file.unreadable", file).because(e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
