package mx.corte.reports.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.apache.poi.util.TempFile;

/**
 * The rows of one sheet in a temporary file, deflated on all cores as they come: deflating costs three times what encoding does. Every
 * block is deflated for itself and ends on a byte's edge, unfinished, so that another may follow it; how many cores there are changes
 * no byte.
 */
final class DeflatedRows implements Closeable {

    /** Level 3 takes half of level 6's time and gives a file about a tenth larger. */
    private static final int LEVEL = 3;

    private static final int CORES = Runtime.getRuntime().availableProcessors();

    /** Rows that are deflated when it is made. */
    private static final class Block {
        private final byte[] deflated;
        private final int length;
        private final int size;
        private final int crc;

        private Block(byte[] rows) {
            CRC32 sum = new CRC32();
            sum.update(rows);
            crc = (int) sum.getValue();
            size = rows.length;
            // more than deflating can ever need
            deflated = new byte[size + size / 1000 + 1024];
            Deflater deflater = new Deflater(LEVEL, true);
            deflater.setInput(rows);
            length = deflater.deflate(deflated, 0, deflated.length, Deflater.SYNC_FLUSH);
            deflater.end();
        }
    }

    private final Path file = TempFile.createTempFile("corte-renglones", ".z").toPath();
    private final OutputStream out = Files.newOutputStream(file);
    private final ExecutorService workers = Executors.newFixedThreadPool(CORES, DeflatedRows::thread);
    private final Queue<Future<Block>> pending = new ArrayDeque<>();
    private long size;
    private long deflatedSize;
    private int crc;

    DeflatedRows() throws IOException {}

    /** Takes a copy of a block. */
    void add(byte[] block, int length) throws IOException {
        byte[] bytes = Arrays.copyOf(block, length);
        pending.add(workers.submit(() -> new Block(bytes)));
        if (pending.size() > CORES) {
            writeOldest();
        }
    }

    void finish() throws IOException {
        while (!pending.isEmpty()) {
            writeOldest();
        }
        out.close();
        workers.shutdown();
    }

    /** Of the rows before they were deflated. */
    long size() {
        return size;
    }

    long deflatedSize() {
        return deflatedSize;
    }

    int crc() {
        return crc;
    }

    InputStream open() throws IOException {
        return Files.newInputStream(file);
    }

    private void writeOldest() throws IOException {
        try {
            Block block = pending.remove().get();
            out.write(block.deflated, 0, block.length);
            crc = Crc.join(crc, block.crc, block.size);
            size += block.size;
            deflatedSize += block.length;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "deflate");
        thread.setDaemon(true);
        return thread;
    }

    /** Also deletes the file. */
    @Override
    public void close() throws IOException {
        workers.shutdownNow();
        out.close();
        Files.delete(file);
    }
}
