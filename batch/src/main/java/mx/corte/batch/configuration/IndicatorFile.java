package mx.corte.batch.configuration;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mx.corte.batch.domain.Problem;
import mx.corte.batch.indicator.IndicatorDefinition;
import mx.corte.batch.indicator.Measure;
import mx.corte.batch.indicator.TrafficLightBands;
import org.jspecify.annotations.Nullable;

/** One file of {@code config/indicators}, as written; {@link #definition} is what it means. */
record IndicatorFile(
        @JsonProperty(required = true) String id,
        @JsonProperty(required = true) int orden,
        @JsonProperty(required = true) String nombre,
        @JsonProperty(required = true) String objetivo,
        @JsonProperty(required = true) String definicion,
        @JsonProperty(required = true) String formula,
        @JsonProperty(required = true) Part numerador,
        @JsonSetter(nulls = Nulls.SET) @Nullable Part denominador,
        @JsonProperty(required = true) String unidad,
        @JsonProperty(required = true) String frecuencia,
        @JsonProperty(required = true) String dimension,
        @JsonProperty(required = true) Sense sentido,
        @JsonProperty(value = "linea_base", required = true) String lineaBase,
        @JsonProperty(required = true) Lights semaforo,
        @JsonProperty(required = true) String fuente,
        @JsonProperty(value = "area_responsable", required = true) String areaResponsable,
        @JsonProperty(value = "base_legal", required = true) String baseLegal,
        @JsonProperty(value = "vigente_desde", required = true) LocalDate vigenteDesde,
        @JsonProperty("vigente_hasta") @JsonSetter(nulls = Nulls.SET) @Nullable LocalDate vigenteHasta,
        @JsonProperty(required = true) List<WorkedExample> ejemplos) {

    static final String FOLDER = "indicators/";

    record Part(@JsonProperty(required = true) String medida, @JsonProperty(required = true) String nombre) {}

    record Lights(@JsonProperty(required = true) Range verde, @JsonProperty(required = true) Range amarillo) {

        TrafficLightBands bands() {
            return new TrafficLightBands(verde.band(), amarillo.band());
        }

        void check(String name) {
            TrafficLightBands bands = bands();
            if (bands.green().isEmpty()) {
                throw new Problem(Problem.Kind.CONFIGURATION, "configuration.band.empty", name, "semaforo.verde");
            }
            if (!bands.amberEnclosesGreen()) {
                throw new Problem(Problem.Kind.CONFIGURATION, "configuration.band.outside", name, "semaforo.amarillo");
            }
        }
    }

    record Range(
            @JsonProperty(required = true) BigDecimal desde,
            @JsonSetter(nulls = Nulls.SET) @Nullable BigDecimal hasta) {
        TrafficLightBands.Band band() {
            return new TrafficLightBands.Band(desde, Optional.ofNullable(hasta));
        }
    }

    enum Sense {
        ascendente("Ascendente"),
        descendente("Descendente");

        private final String word;

        Sense(String word) {
            this.word = word;
        }
    }

    /** @throws Problem of kind CONFIGURATION naming file and line */
    static IndicatorFile parse(String name, String text) {
        IndicatorFile file = Yaml.read(name, text, IndicatorFile.class);
        file.semaforo.check(name);
        file.ejemplos.forEach(example -> example.check(name, file.definition(name)));
        return file;
    }

    IndicatorDefinition definition(String name) {
        return new IndicatorDefinition(
                id,
                new IndicatorDefinition.Texts(
                        nombre,
                        objetivo,
                        definicion,
                        formula,
                        numerador.nombre,
                        denominador == null ? "" : denominador.nombre,
                        unidad,
                        frecuencia,
                        dimension,
                        sentido.word,
                        lineaBase,
                        fuente,
                        areaResponsable,
                        baseLegal),
                measure(name, numerador),
                Optional.ofNullable(denominador).map(part -> measure(name, part)),
                sentido == Sense.ascendente,
                semaforo.bands(),
                vigenteDesde,
                Optional.ofNullable(vigenteHasta));
    }

    private Measure measure(String name, Part part) {
        Measure measure = Measure.ofId(part.medida)
                .orElseThrow(() -> new Problem(Problem.Kind.CONFIGURATION, "configuration.measure", name, part.medida));
        if (denominador != null && measure.kind() != Measure.Kind.COUNT) {
            throw new Problem(Problem.Kind.CONFIGURATION, "configuration.measure.count", name, part.medida);
        }
        return measure;
    }
}
