package mx.corte.reports.model;

import java.math.BigDecimal;

/**
 * How one dependencia stands against a goal.
 *
 * @param goal in the measure's unit
 * @param own whether it was set for this dependencia; otherwise it is the goal of the whole
 */
public record DependencyLight(String dependency, BigDecimal goal, boolean own, TrafficLight light) {}
