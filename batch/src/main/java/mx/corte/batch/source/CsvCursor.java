package mx.corte.batch.source;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import mx.corte.batch.domain.Entity;
import mx.corte.batch.domain.Problem;
import mx.corte.batch.domain.SourceRow;
import org.jspecify.annotations.Nullable;

/** Streams one file. Columns are found by name; columns the contract does not have are never read. */
final class CsvCursor implements RowCursor {

    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final int LONGEST_CELL = 1 << 24;

    private final Entity entity;
    private final Path file;
    private final String expectedHash;
    private final MessageDigest digest = CsvReading.sha256();
    private final CsvReader<CsvRecord> reader;
    private final CloseableIterator<CsvRecord> records;
    private final CsvHeader header;
    private long number;
    private boolean ended;

    /** @param expectedHash sha256 the file had when the extraction began */
    CsvCursor(Entity entity, Path file, String expectedHash) {
        this.entity = entity;
        this.file = file;
        this.expectedHash = expectedHash;
        try {
            reader = CsvReader.builder()
                    .maxBufferSize(LONGEST_CELL)
                    // left open, it would swallow all the rows behind it
                    .allowUnclosedQuote(false)
                    // next() counts the cells itself, against the header
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(new InputStreamReader(
                            withoutBom(new DigestInputStream(Files.newInputStream(file), digest)),
                            StandardCharsets.UTF_8
                                    .newDecoder()
                                    .onMalformedInput(CodingErrorAction.REPORT)
                                    .onUnmappableCharacter(CodingErrorAction.REPORT)));
        } catch (IOException e) {
            throw new Problem(Problem.Kind.SOURCE, "source.file.unreadable", file).because(e);
        }
        records = reader.iterator();
        CsvRecord first = advance();
        if (first == null) {
            throw new Problem(Problem.Kind.SOURCE, "source.file.empty", file);
        }
        header = CsvHeader.of(entity, file, first.getFields());
    }

    @Override
    public @Nullable SourceRow next() {
        CsvRecord record = ended ? null : advance();
        if (record == null) {
            if (!ended) {
                requireSameBytes();
            }
            ended = true;
            return null;
        }
        if (record.getFieldCount() != header.width()) {
            throw new Problem(
                    Problem.Kind.SOURCE,
                    "source.file.ragged",
                    file,
                    record.getStartingLineNumber(),
                    record.getFieldCount(),
                    header.width());
        }
        return new SourceRow(entity, ++number, header.cells(record));
    }

    private @Nullable CsvRecord advance() {
        try {
            return records.hasNext() ? records.next() : null;
        } catch (CsvParseException | UncheckedIOException e) {
            throw new Problem(Problem.Kind.SOURCE, reason(e), file, number + 2).because(e);
        }
    }

    private static String reason(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                return "source.file.encoding";
            }
        }
        return e instanceof CsvParseException ? "source.file.csv" : "source.file.unreadable";
    }

    private void requireSameBytes() {
        if (!HexFormat.of().formatHex(digest.digest()).equals(expectedHash)) {
            throw new Problem(Problem.Kind.SOURCE, "source.file.changed", file);
        }
    }

    private static InputStream withoutBom(InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
        buffered.mark(BOM.length);
        if (!java.util.Arrays.equals(buffered.readNBytes(BOM.length), BOM)) {
            buffered.reset();
        }
        return buffered;
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
