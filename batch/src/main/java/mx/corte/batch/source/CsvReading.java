package mx.corte.batch.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import mx.corte.batch.domain.Entity;
import mx.corte.batch.domain.Problem;

/** One read of a folder. The files' hashes are taken first, and each file must still have its hash when it was read. */
final class CsvReading implements SourceReading {

    private final Path folder;
    private final Map<Entity, String> hashes = new EnumMap<>(Entity.class);
    private final Map<Entity, Long> lines = new EnumMap<>(Entity.class);
    private final Map<Entity, Instant> written = new EnumMap<>(Entity.class);

    CsvReading(Path folder) {
        this.folder = folder;
        for (Entity entity : Entity.values()) {
            Path file = CsvSource.file(folder, entity);
            if (Files.exists(file)) {
                take(entity, file);
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

    /** The lines after the header; a quoted line break makes it one too many. */
    @Override
    public OptionalLong expectedRows(Entity entity) {
        Long ends = lines.get(entity);
        return ends == null ? OptionalLong.empty() : OptionalLong.of(Math.max(ends - 1, 0));
    }

    @Override
    public Optional<Instant> writtenAt(Entity entity) {
        return Optional.ofNullable(written.get(entity));
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

    private void take(Entity entity, Path file) {
        MessageDigest digest = sha256();
        byte[] bytes = new byte[1 << 16];
        long ends = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                digest.update(bytes, 0, read);
                for (int i = 0; i < read; i++) {
                    ends += bytes[i] == '\n' ? 1 : 0;
                }
            }
            written.put(entity, Files.getLastModifiedTime(file).toInstant());
        } catch (IOException e) {
            throw new Problem(Problem.Kind.SOURCE, "source.file.unreadable", file).because(e);
        }
        hashes.put(entity, HexFormat.of().formatHex(digest.digest()));
        lines.put(entity, ends);
    }
}
