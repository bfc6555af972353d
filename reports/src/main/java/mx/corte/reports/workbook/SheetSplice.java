package mx.corte.reports.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Copies a package that POI wrote, every part as it is, and puts the rows that were deflated apart at the end of their sheets.
 * Nothing is inflated but the few bytes around them.
 */
final class SheetSplice {

    /** The beginning of zip's calendar, as POI writes it. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String END = "</sheetData>";

    /**
     * Rows to put into a sheet.
     *
     * @param cells the range the sheet then has, {@code A1:S24}
     */
    record Rows(String cells, DeflatedRows deflated) {}

    /** What stands around the rows: a piece of a deflated stream. */
    private static final class Piece {
        private final byte[] deflated;
        private final int crc;
        private final int size;

        /** @param last or else another piece follows */
        private Piece(String xml, boolean last) {
            byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
            CRC32 sum = new CRC32();
            sum.update(bytes);
            crc = (int) sum.getValue();
            size = bytes.length;
            Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
            deflater.setInput(bytes);
            if (last) {
                deflater.finish();
            }
            // more than deflating can ever need
            byte[] room = new byte[bytes.length + 1024];
            int length = deflater.deflate(room, 0, room.length, last ? Deflater.NO_FLUSH : Deflater.SYNC_FLUSH);
            deflater.end();
            deflated = Arrays.copyOf(room, length);
        }
    }

    private SheetSplice() {}

    /** @param sheets by the name of their part in the package */
    static void write(byte[] packaged, Map<String, Rows> sheets, Path file) throws IOException {
        try (ZipFile from = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(packaged))
                        .get();
                ZipArchiveOutputStream to = new ZipArchiveOutputStream(file)) {
            for (ZipArchiveEntry entry : Collections.list(from.getEntries())) {
                Rows rows = sheets.get(entry.getName());
                if (rows == null) {
                    try (InputStream raw = from.getRawInputStream(entry)) {
                        to.addRawArchiveEntry(
                                part(entry.getName(), entry.getSize(), entry.getCompressedSize(), entry.getCrc()), raw);
                    }
                } else {
                    try (InputStream in = from.getInputStream(entry)) {
                        splice(new String(in.readAllBytes(), StandardCharsets.UTF_8), entry, rows, to);
                    }
                }
            }
        }
    }

    /** Made anew, because a time that was read is one of a time zone. */
    private static ZipArchiveEntry part(String name, long size, long deflated, long crc) {
        ZipArchiveEntry part = new ZipArchiveEntry(name);
        part.setTimeLocal(NO_TIME);
        part.setMethod(ZipEntry.DEFLATED);
        part.setSize(size);
        part.setCompressedSize(deflated);
        part.setCrc(crc);
        return part;
    }

    private static void splice(String sheet, ZipArchiveEntry entry, Rows rows, ZipArchiveOutputStream to)
            throws IOException {
        int end = sheet.indexOf(END);
        String before = sheet.substring(0, end)
                .replaceFirst("<dimension ref=\"[^\"]*\"", "<dimension ref=\"" + rows.cells() + "\"");
        Piece head = new Piece(before, false);
        Piece tail = new Piece(sheet.substring(end), true);
        DeflatedRows body = rows.deflated();
        int crc = Crc.join(Crc.join(head.crc, body.crc(), body.size()), tail.crc, tail.size);
        ZipArchiveEntry spliced = part(
                entry.getName(),
                head.size + body.size() + tail.size,
                head.deflated.length + body.deflatedSize() + tail.deflated.length,
                Integer.toUnsignedLong(crc));
        try (InputStream raw = new SequenceInputStream(Collections.enumeration(List.of(
                new ByteArrayInputStream(head.deflated), body.open(), new ByteArrayInputStream(tail.deflated))))) {
            to.addRawArchiveEntry(spliced, raw);
        }
    }
}
