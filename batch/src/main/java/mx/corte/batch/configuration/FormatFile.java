package mx.corte.batch.configuration;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import mx.corte.batch.domain.Problem;
import mx.corte.reports.transparency.platform.Datasets;
import mx.corte.reports.transparency.platform.Field;
import mx.corte.reports.transparency.platform.PlatformFormat;
import mx.corte.reports.transparency.platform.Template;
import org.jspecify.annotations.Nullable;

/** One file of {@code config/transparency}, as written: a format of the platform, with a template per period of validity. */
record FormatFile(
        @JsonProperty(required = true) String archivo,
        @JsonProperty(required = true) String titulo,
        @JsonProperty(required = true) List<Validity> vigencias,
        @JsonProperty(required = true) Map<String, String> columnas,
        @JsonSetter(nulls = Nulls.SET) @Nullable Map<String, String> fijos,
        @JsonSetter(nulls = Nulls.SET) @Nullable OpenData bases) {

    static final String FOLDER = "transparency/";

    record Validity(
            @JsonProperty(required = true) LocalDate desde,
            @JsonSetter(nulls = Nulls.SET) @Nullable LocalDate hasta,
            @JsonProperty(required = true) String plantilla,
            @JsonProperty(required = true) String id,
            @JsonProperty(value = "nombre_corto", required = true) String nombreCorto,
            @JsonProperty(required = true) String titulo) {}

    record OpenData(
            @JsonProperty(required = true) String direccion,
            @JsonProperty(required = true) String documentos,
            @JsonProperty(required = true) String series,
            @JsonProperty(required = true) List<OpenFile> archivos) {

        Datasets datasets() {
            return new Datasets(
                    direccion.replaceFirst("/+$", ""),
                    documentos,
                    series,
                    archivos.stream().map(OpenFile::dataset).toList());
        }
    }

    record OpenFile(
            @JsonProperty(required = true) String archivo,
            @JsonProperty(required = true) String tema,
            @JsonProperty(required = true) String proyecto,
            @JsonProperty(required = true) String variables,
            @JsonProperty(required = true) String tipo,
            @JsonProperty(required = true) String nota) {

        Datasets.Dataset dataset() {
            return new Datasets.Dataset(archivo, tema, proyecto, variables, tipo, nota);
        }
    }

    static FormatFile parse(String name, String text) {
        return Yaml.read(name, text, FormatFile.class);
    }

    static boolean is(String name) {
        return name.startsWith(FOLDER) && name.endsWith(".yml");
    }

    /** Names of the files it needs besides itself. */
    List<String> templates() {
        return vigencias.stream().map(validity -> FOLDER + validity.plantilla).toList();
    }

    /**
     * The same format once per validity.
     *
     * @param texts the whole configuration; templates are in it as base64
     */
    List<PlatformFormat> formats(String name, SortedMap<String, String> texts) {
        Map<String, Field> fields = new LinkedHashMap<>();
        columnas.forEach((heading, code) -> fields.put(heading, field(name, code)));
        return vigencias.stream()
                .map(validity -> new PlatformFormat(
                        archivo,
                        titulo,
                        new PlatformFormat.Names(validity.id, validity.nombreCorto, validity.titulo),
                        validity.desde,
                        Optional.ofNullable(validity.hasta),
                        template(name, validity.plantilla, texts),
                        fields,
                        fijos == null ? Map.of() : fijos,
                        Optional.ofNullable(bases).map(OpenData::datasets)))
                .toList();
    }

    private static Field field(String name, String code) {
        return Field.ofCode(code)
                .orElseThrow(() -> new Problem(Problem.Kind.CONFIGURATION, "configuration.format.field", name, code));
    }

    private static Template template(String name, String file, SortedMap<String, String> texts) {
        String base64 = texts.get(FOLDER + file);
        if (base64 == null || !file.matches(".+[.]xlsx?")) {
            throw new Problem(Problem.Kind.CONFIGURATION, "configuration.format.template", name, file);
        }
        return new Template(file, Base64.getDecoder().decode(base64));
    }
}
