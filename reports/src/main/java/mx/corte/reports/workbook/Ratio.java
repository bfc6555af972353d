package mx.corte.reports.workbook;

import java.util.Map;
import java.util.Optional;

/** What a percentage divides by what, so that its cell can be a formula. A percentage not named here stays a value. */
record Ratio(String numerator, String denominator) {

    private static final Map<String, Ratio> BY_MEASURE = Map.of(
            "porcentaje_atencion", new Ratio("atendidas", "turnadas"),
            "porcentaje_atencion_acumulado", new Ratio("atendidas_acumulado", "turnadas_acumulado"),
            "porcentaje_en_plazo", new Ratio("en_plazo", "con_plazo_resuelto"),
            "porcentaje_con_soporte", new Ratio("con_soporte", "atendidas"),
            "porcentaje_reuniones", new Ratio("reuniones_realizadas", "reuniones_proyectadas"),
            "avance_anual", new Ratio("reuniones_acumulado", "reuniones_proyectadas_anual"),
            "porcentaje_acuerdos", new Ratio("acuerdos_cumplidos", "acuerdos_por_vencer"));

    static Optional<Ratio> of(String measure) {
        return Optional.ofNullable(BY_MEASURE.get(measure));
    }

    /** As a fraction; the only rounding: the percentage's two decimals. */
    static String formula(String numerator, String denominator) {
        return quotient(numerator, denominator, 4);
    }

    static String quotient(String numerator, String denominator, int decimals) {
        return "IF(" + denominator + "=0," + Formulas.quoted(Formulas.NOT_APPLICABLE) + ",ROUND(" + numerator + "/"
                + denominator + "," + decimals + "))";
    }
}
