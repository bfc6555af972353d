package mx.corte.batch.publication;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/** Does independent pieces of work on all cores; the first failure is the failure of the whole. */
public final class Parallel {

    /** How many pieces are worked on at once. */
    public static final int CORES = Runtime.getRuntime().availableProcessors();

    private Parallel() {}

    static <T> void forEach(List<T> items, Consumer<T> work) {
        map(items, item -> {
            work.accept(item);
            return true;
        });
    }

    /** @return what the work gave, in the order of the items */
    public static <T, R> List<R> map(List<T> items, Function<T, R> work) {
        List<R> done = new ArrayList<>();
        inOrder(items, work, done::add);
        return done;
    }

    /**
     * Hands on what the work gives in the order of the items, and works little ahead of it.
     *
     * @param next called by the caller's thread
     */
    static <T, R> void inOrder(List<T> items, Function<T, R> work, Consumer<R> next) {
        ExecutorService cores = Executors.newFixedThreadPool(CORES);
        Queue<Future<R>> pending = new ArrayDeque<>();
        try {
            for (T item : items) {
                if (pending.size() > CORES) {
                    next.accept(await(pending.remove()));
                }
                pending.add(cores.submit(() -> work.apply(item)));
            }
            while (!pending.isEmpty()) {
                next.accept(await(pending.remove()));
            }
        } finally {
            // what runs is not interrupted: in the middle of a read that would close the embedded database's file
            pending.forEach(piece -> piece.cancel(false));
            cores.shutdown();
            awaitEnd(cores);
        }
    }

    /** Nobody may still be writing when the caller clears up. */
    private static void awaitEnd(ExecutorService cores) {
        try {
            cores.awaitTermination(Long.MAX_VALUE, TimeUnit.DAYS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static <R> R await(Future<R> piece) {
        try {
            return piece.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
