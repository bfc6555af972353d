package mx.corte.batch.publication;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes control documents: indented, LF line ends, the same bytes everywhere. */
public final class Json {

    private static final ObjectWriter WRITER = JsonMapper.shared()
            .writer()
            .with(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private Json() {}

    public static byte[] bytes(Object value) {
        return (WRITER.writeValueAsString(value) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** For a document that is written piece by piece, since it takes more room than there is. Its stream is the caller's to close. */
    static JsonGenerator generator(OutputStream out) {
        return WRITER.without(StreamWriteFeature.AUTO_CLOSE_TARGET).createGenerator(out);
    }
}
