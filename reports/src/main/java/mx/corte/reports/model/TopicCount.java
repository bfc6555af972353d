package mx.corte.reports.model;

/**
 * How much of a topic a dependencia got: over the quarter's cohort, as {@code turnadas} and {@code atendidas}.
 *
 * @param topic {@code SIN_ESPECIFICAR} when the referral has none
 */
public record TopicCount(String dependency, String topic, long referred, long attended) {}
