package mx.corte.batch.configuration;

import java.util.HashMap;
import java.util.Map;
import mx.corte.batch.domain.Problem;
import mx.corte.reports.transparency.OpenTerms;

/** {@code transparency/datos-abiertos.csv}: licence and contact of the open data. */
final class TermsFile {

    static final String NAME = "transparency/datos-abiertos.csv";

    private TermsFile() {}

    static OpenTerms parse(String text) {
        Map<String, String> values = new HashMap<>();
        Table.parse(NAME, text).rows().forEach(row -> values.put(row.get("clave"), row.get("valor")));
        OpenTerms terms = new OpenTerms(
                value(values, "licencia"),
                value(values, "licencia_titulo"),
                value(values, "licencia_url"),
                value(values, "contacto"),
                values.getOrDefault("correo", ""));
        if (!terms.licence().matches("[-a-zA-Z0-9._]+")) {
            throw new Problem(Problem.Kind.CONFIGURATION, "configuration.terms", NAME, "licencia");
        }
        return terms;
    }

    private static String value(Map<String, String> values, String key) {
        String value = values.getOrDefault(key, "");
        if (value.isEmpty()) {
            throw new Problem(Problem.Kind.CONFIGURATION, "configuration.terms", NAME, key);
        }
        return value;
    }
}
