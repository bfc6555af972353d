package mx.corte.reports.agenda;

import java.util.List;

/**
 * What every Orden del Día of the office says, from {@code config/agenda.yml}.
 *
 * @param matters in the order in which they are dealt with
 * @param policies of attention
 * @param stipulations further ones
 * @param signatures what stands under each line to sign on
 */
public record KitTexts(
        List<String> matters, List<String> policies, List<String> stipulations, List<String> signatures) {

    public KitTexts {
        matters = List.copyOf(matters);
        policies = List.copyOf(policies);
        stipulations = List.copyOf(stipulations);
        signatures = List.copyOf(signatures);
    }
}
