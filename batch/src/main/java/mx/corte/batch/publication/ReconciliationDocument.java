package mx.corte.batch.publication;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import mx.corte.batch.publication.Reconciliation.Line;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;

/** {@code control/conciliacion.json}, written while files are read: only the first difference is kept in mind. */
final class ReconciliationDocument implements Closeable {

    private final OutputStream out;
    private final JsonGenerator json;
    private long figures;
    private long differences;
    private @Nullable Line first;

    private ReconciliationDocument(OutputStream out) {
        this.out = out;
        this.json = Json.generator(out);
    }

    /** @throws IOException also from every other method, when it cannot be written */
    static ReconciliationDocument open(Path file, String snapshot) throws IOException {
        ReconciliationDocument document =
                new ReconciliationDocument(new BufferedOutputStream(Files.newOutputStream(file)));
        document.write(json ->
                json.writeStartObject().writeStringProperty("corte", snapshot).writeArrayPropertyStart("lecturas"));
        return document;
    }

    void add(List<Line> lines) throws IOException {
        for (Line line : lines) {
            figures++;
            if (!line.agrees()) {
                differences++;
                first = first == null ? line : first;
            }
            write(json -> json.writeStartObject()
                    .writeStringProperty("archivo", line.file())
                    .writeStringProperty("lugar", line.place())
                    .writeStringProperty("medida", line.measure())
                    .writeStringProperty("ambito", line.scope())
                    .writeStringProperty("clave", line.key())
                    .writeStringProperty("leido", line.inFile())
                    .writeStringProperty("corte", line.inSnapshot())
                    .writeBooleanProperty("coincide", line.agrees())
                    .writeEndObject());
        }
    }

    long differences() {
        return differences;
    }

    Optional<Line> firstDifference() {
        return Optional.ofNullable(first);
    }

    @Override
    public void close() throws IOException {
        try (out) {
            write(json -> json.writeEndArray()
                    .writeNumberProperty("cifras", figures)
                    .writeNumberProperty("diferencias", differences)
                    .writeEndObject()
                    .close());
            out.write('\n');
        }
    }

    private void write(Consumer<JsonGenerator> piece) throws IOException {
        try {
            piece.accept(json);
        } catch (JacksonException e) {
            throw new IOException(e);
        }
    }
}
