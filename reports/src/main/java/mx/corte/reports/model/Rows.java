package mx.corte.reports.model;

import java.util.List;
import java.util.function.Consumer;

/**
 * Rows too many to keep: they are pushed once per call, in the snapshot's order.
 *
 * @param <T> what a row is
 */
@FunctionalInterface
public interface Rows<T> {

    void forEach(Consumer<? super T> action);

    static <T> Rows<T> of(List<T> rows) {
        return rows::forEach;
    }
}
