package mx.corte.batch.publication;

import java.nio.charset.StandardCharsets;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes control documents: indented, LF line ends, the same bytes everywhere. */
public final class Json {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Json() {}

    public static byte[] bytes(Object value) {
        String text = MAPPER.writeValueAsString(value).replace(System.lineSeparator(), "\n");
        return (text + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
