package mx.corte.batch.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Does independent pieces of work on all cores; the first failure is the failure of the whole. */
final class Parallel {

    private Parallel() {}

    static <T> void forEach(List<T> items, Consumer<T> work) {
        ExecutorService cores =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<?>> pending = new ArrayList<>();
            items.forEach(item -> pending.add(cores.submit(() -> work.accept(item))));
            for (Future<?> piece : pending) {
                await(piece);
            }
        } finally {
            cores.shutdownNow();
            awaitEnd(cores);
        }
    }

    /** Nobody may still be writing when the caller clears up. */
    private static void awaitEnd(ExecutorService cores) {
        try {
            while (!cores.awaitTermination(1, TimeUnit.MINUTES)) {
                cores.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(Future<?> piece) {
        try {
            piece.get();
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
