package mx.corte.reports.transparency;

import java.util.List;

/**
 * A column of a public table: one type, and what its cells mean.
 *
 * @param required never empty
 * @param values all that can stand there; empty for anything of the type
 */
public record OpenColumn(String name, Type type, boolean required, List<String> values) {

    /** Names of Frictionless Table Schema. */
    public enum Type {
        STRING("texto"),
        INTEGER("entero"),
        NUMBER("decimal");

        private final String word;

        Type(String word) {
            this.word = word;
        }

        /** As the dictionary calls it. */
        String word() {
            return word;
        }
    }

    static OpenColumn key(String name) {
        return new OpenColumn(name, Type.STRING, true, List.of());
    }

    static OpenColumn text(String name) {
        return new OpenColumn(name, Type.STRING, false, List.of());
    }

    static OpenColumn code(String name, List<String> values) {
        return new OpenColumn(name, Type.STRING, true, values);
    }

    static OpenColumn period(String name) {
        return new OpenColumn(name, Type.INTEGER, true, List.of());
    }

    static OpenColumn count(String name) {
        return new OpenColumn(name, Type.INTEGER, false, List.of());
    }

    static OpenColumn number(String name) {
        return new OpenColumn(name, Type.NUMBER, false, List.of());
    }

    String meaning() {
        return Texts.get(name + ".significado");
    }

    /** Empty for what has none. */
    String unit() {
        return Texts.get(name + ".unidad");
    }
}
