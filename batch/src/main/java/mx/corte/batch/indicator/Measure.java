package mx.corte.batch.indicator;

import static mx.corte.batch.domain.Entity.AGREEMENTS;
import static mx.corte.batch.domain.Entity.DEPENDENCIES;
import static mx.corte.batch.domain.Entity.MEETINGS;
import static mx.corte.batch.domain.Entity.PETITIONS;
import static mx.corte.batch.domain.Entity.PROJECTIONS;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import mx.corte.batch.domain.Entity;
import org.jspecify.annotations.Nullable;

/** Every published measure, in publication order, with its rule's shape. The rules themselves: DOMAIN, Measures. */
public enum Measure {
    REFERRED("turnadas", PETITIONS),
    ATTENDED("atendidas", PETITIONS),
    PENDING("pendientes", PETITIONS),
    ATTENTION_RATE("porcentaje_atencion", ATTENDED, REFERRED),
    REFERRED_IN_YEAR("turnadas_acumulado", PETITIONS),
    ATTENDED_IN_YEAR("atendidas_acumulado", PETITIONS),
    ATTENTION_RATE_IN_YEAR("porcentaje_atencion_acumulado", ATTENDED_IN_YEAR, REFERRED_IN_YEAR),
    TIMELINESS_KNOWN("con_plazo_resuelto", PETITIONS),
    IN_TIME("en_plazo", PETITIONS),
    TIMELINESS_RATE("porcentaje_en_plazo", IN_TIME, TIMELINESS_KNOWN),
    SUPPORTED("con_soporte", PETITIONS),
    SUPPORT_RATE("porcentaje_con_soporte", SUPPORTED, ATTENDED),
    MEAN_DAYS("dias_promedio", Kind.MEAN),
    MEDIAN_DAYS("dias_mediana", Kind.QUANTILE),
    P90_DAYS("dias_p90", Kind.QUANTILE),
    OPENING_BACKLOG("rezago_inicial", PETITIONS),
    CONCLUDED("concluidas_en_periodo", PETITIONS),
    BACKLOG("rezago", PETITIONS),
    BACKLOG_UP_TO_15("rezago_0-15", PETITIONS),
    BACKLOG_UP_TO_30("rezago_16-30", PETITIONS),
    BACKLOG_UP_TO_60("rezago_31-60", PETITIONS),
    BACKLOG_OVER_60("rezago_61+", PETITIONS),
    MEETINGS_HELD("reuniones_realizadas", MEETINGS),
    MEETINGS_PLANNED("reuniones_proyectadas", PROJECTIONS),
    MEETING_RATE("porcentaje_reuniones", MEETINGS_HELD, MEETINGS_PLANNED),
    MEETINGS_HELD_IN_YEAR("reuniones_acumulado", MEETINGS),
    MEETINGS_PLANNED_TO_DATE("reuniones_proyectadas_acumulado", PROJECTIONS),
    MEETINGS_PLANNED_IN_YEAR("reuniones_proyectadas_anual", PROJECTIONS),
    ANNUAL_PROGRESS("avance_anual", MEETINGS_HELD_IN_YEAR, MEETINGS_PLANNED_IN_YEAR),
    TRAINED("personas_capacitadas", MEETINGS),
    TRAINED_IN_YEAR("personas_capacitadas_acumulado", MEETINGS),
    AGREEMENTS_DUE("acuerdos_por_vencer", AGREEMENTS),
    AGREEMENTS_FULFILLED("acuerdos_cumplidos", AGREEMENTS),
    AGREEMENT_RATE("porcentaje_acuerdos", AGREEMENTS_FULFILLED, AGREEMENTS_DUE),
    PETITIONS_RECEIVED("peticiones_recibidas", PETITIONS),
    PETITIONS_ATTENDED("peticiones_atendidas", PETITIONS),
    PETITIONS_RECEIVED_IN_YEAR("peticiones_recibidas_acumulado", PETITIONS),
    PETITIONS_ATTENDED_IN_YEAR("peticiones_atendidas_acumulado", PETITIONS),
    DEPENDENCIES_MET("dependencias_con_reunion", MEETINGS),
    DEPENDENCIES_IN_FORCE("dependencias_vigentes", DEPENDENCIES),
    COVERAGE("cobertura", DEPENDENCIES_MET, DEPENDENCIES_IN_FORCE);

    /** How a measure's figure comes from what was tallied. */
    public enum Kind {
        COUNT,
        PERCENTAGE,
        MEAN,
        QUANTILE
    }

    private static final Set<Measure> OF_TOTAL_ONLY = EnumSet.range(PETITIONS_RECEIVED, COVERAGE);
    private static final Set<Measure> OF_BREAKDOWNS = EnumSet.of(REFERRED, ATTENDED, ATTENTION_RATE);

    private final String id;
    private final Kind kind;
    private final Set<Entity> sources;
    private final @Nullable Measure numerator;
    private final @Nullable Measure denominator;

    Measure(String id, Entity source) {
        this(id, Kind.COUNT, EnumSet.of(source), null, null);
    }

    Measure(String id, Kind daysToAnswer) {
        this(id, daysToAnswer, EnumSet.of(PETITIONS), null, null);
    }

    Measure(String id, Measure numerator, Measure denominator) {
        this(id, Kind.PERCENTAGE, union(numerator.sources, denominator.sources), numerator, denominator);
    }

    Measure(String id, Kind kind, Set<Entity> sources, @Nullable Measure numerator, @Nullable Measure denominator) {
        this.id = id;
        this.kind = kind;
        this.sources = sources;
        this.numerator = numerator;
        this.denominator = denominator;
    }

    public static Optional<Measure> ofId(String id) {
        return Arrays.stream(values()).filter(measure -> measure.id.equals(id)).findFirst();
    }

    /** The published percentage of two counts. */
    static Optional<Measure> percentage(Measure numerator, Measure denominator) {
        return Arrays.stream(values())
                .filter(measure -> measure.numerator == numerator && measure.denominator == denominator)
                .findFirst();
    }

    /** As published in the column {@code medida}. */
    public String id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    /** What must have been delivered for the measure to exist at all. */
    public Set<Entity> sources() {
        return sources;
    }

    @Nullable
    Measure numerator() {
        return numerator;
    }

    @Nullable
    Measure denominator() {
        return denominator;
    }

    /** OUTPUT lists which measures each scope publishes. */
    public boolean publishedFor(Scope scope) {
        if (scope.isBreakdown()) {
            return OF_BREAKDOWNS.contains(this);
        }
        return scope == Scope.TOTAL || !OF_TOTAL_ONLY.contains(this);
    }

    private static Set<Entity> union(Set<Entity> one, Set<Entity> other) {
        EnumSet<Entity> all = EnumSet.copyOf(one);
        all.addAll(other);
        return all;
    }
}
