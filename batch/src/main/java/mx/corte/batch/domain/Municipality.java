package mx.corte.batch.domain;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** A municipio by its INEGI code. */
public record Municipality(String key, String name) {

    public static Set<String> keys(Collection<Municipality> municipalities) {
        return municipalities.stream().map(Municipality::key).collect(Collectors.toSet());
    }
}
