package mx.corte.reports.model;

/**
 * A government body as the snapshot's catalogue names it, in catalogue order.
 *
 * @param inForce valid on the quarter's last day
 */
public record DependencyEntry(String key, String name, String acronym, boolean inForce) {}
