package mx.corte.batch.job;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Takes items from a source in a thread of its own, a bounded number ahead of who wants them, in the source's order. The source
 * is touched by that thread only, and by nobody any more once this is closed.
 */
final class ReadAhead<T> implements AutoCloseable {

    private static final int PARCEL = 500;
    private static final int PARCELS = 8;

    /** Some items; the last parcel has fewer than {@link #PARCEL}, or says why no more come. */
    private record Parcel<T>(List<T> items, @Nullable Throwable failure) {}

    private final Supplier<@Nullable T> source;
    private final BlockingQueue<Parcel<T>> parcels = new ArrayBlockingQueue<>(PARCELS);
    private final Queue<T> opened = new ArrayDeque<>();
    private final Thread thread;
    private volatile boolean closed;
    private boolean ended;

    /** @param source gives null after its last item */
    ReadAhead(String name, Supplier<@Nullable T> source) {
        this.source = source;
        this.thread = new Thread(this::read, name);
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * The next item, or null after the last.
     *
     * @throws RuntimeException what the source threw; items it gave shortly before may be lost
     */
    @Nullable
    T next() {
        if (opened.isEmpty() && !ended) {
            open(take());
        }
        return opened.poll();
    }

    private void open(Parcel<T> parcel) {
        if (parcel.failure() instanceof Error error) {
            throw error;
        }
        if (parcel.failure() instanceof RuntimeException failure) {
            throw failure;
        }
        opened.addAll(parcel.items());
        ended = parcel.items().size() < PARCEL;
    }

    private Parcel<T> take() {
        try {
            return parcels.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private void read() {
        boolean more = true;
        while (more && !closed) {
            Parcel<T> parcel = parcel();
            more = parcel.failure() == null && parcel.items().size() == PARCEL;
            offer(parcel);
        }
    }

    private Parcel<T> parcel() {
        List<T> items = new ArrayList<>(PARCEL);
        try {
            while (items.size() < PARCEL && !closed) {
                T item = source.get();
                if (item == null) {
                    break;
                }
                items.add(item);
            }
            return new Parcel<>(items, null);
        } catch (RuntimeException | Error e) {
            return new Parcel<>(List.of(), e);
        }
    }

    private void offer(Parcel<T> parcel) {
        try {
            while (!closed && !parcels.offer(parcel, 50, TimeUnit.MILLISECONDS)) {
                // full: whoever takes may also have gone
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
