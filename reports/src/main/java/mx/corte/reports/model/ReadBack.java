package mx.corte.reports.model;

/**
 * A figure as it stands in a rendered file, read back to be compared with the snapshot.
 *
 * @param place where a person finds it, e.g. {@code Dependencias!F7} or {@code página 2}
 * @param measure published id, or {@code indicador:<id>} for an indicator's value
 * @param scope scope code
 * @param key key within the scope
 * @param text the figure in the form of {@link Figure#plain()}, or its {@link Figure#status()} when absent
 */
public record ReadBack(String place, String measure, String scope, String key, String text) {}
