package mx.corte.batch.cli;

import java.io.PrintWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The one document that {@code --json} puts on standard output; its shapes stand in {@code batch/README.md}. */
final class Json {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Json() {}

    static void print(Object document, PrintWriter out) {
        out.println(MAPPER.writeValueAsString(document));
    }
}
