package mx.corte.reports.transparency.platform;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Formats as the shipped configuration has them, without reading it. */
final class Formats {

    static final String PROGRAMME = "Nombre del programa o concepto al que corresponde el indicador";

    private static final String AREA =
            "Área(s) responsable(s) que genera(n), posee(n), publica(n) y actualizan la información";

    private Formats() {}

    static PlatformFormat fractionVi(boolean xls) throws IOException {
        BlankTemplate blank = ShippedTemplates.named("fraccion-vi-2018");
        return fractionVi(new Template("vi" + (xls ? ".xls" : ".xlsx"), xls ? blank.xls() : blank.xlsx()));
    }

    static PlatformFormat fractionVi(Template template) {
        return format(
                "fraccion-vi",
                new PlatformFormat.Names("7006", "LGT_Art_70_Fr_VI", "Indicadores de resultados"),
                template,
                Map.of(PROGRAMME, "Atención ciudadana"),
                Optional.empty());
    }

    static PlatformFormat statistics() throws IOException {
        return format(
                "estadisticas",
                new PlatformFormat.Names("7130", "LGT_Art_70_Fr_XXX", "Estadísticas generadas"),
                new Template(
                        "e.xlsx", ShippedTemplates.named("estadisticas-2023").xlsx()),
                Map.of("Periodo de actualización de datos", "Trimestral", AREA, "Área"),
                Optional.of(new Datasets(
                        "https://datos.example/salida",
                        "diccionario.csv",
                        "estadisticas-publicas.xlsx",
                        List.of(new Datasets.Dataset(
                                "reuniones.csv", "Reuniones", "Proyecto", "Variables", "CSV", "Nota propia.")))));
    }

    private static PlatformFormat format(
            String file,
            PlatformFormat.Names names,
            Template template,
            Map<String, String> constants,
            Optional<Datasets> datasets) {
        Map<String, Field> fields = fields();
        fields.keySet().removeAll(constants.keySet());
        return new PlatformFormat(
                file,
                "Prueba",
                names,
                LocalDate.of(2018, 1, 1),
                Optional.empty(),
                template,
                fields,
                constants,
                datasets);
    }

    private static Map<String, Field> fields() {
        Map<String, Field> fields = new LinkedHashMap<>();
        fields.put("Ejercicio", Field.YEAR);
        fields.put("Fecha de inicio del periodo que se informa", Field.START);
        fields.put("Fecha de término del periodo que se informa", Field.END);
        fields.put("Objetivo institucional", Field.OBJECTIVE);
        fields.put("Nombre(s) del(os) indicador(es)", Field.NAME);
        fields.put("Dimensión(es) a medir", Field.DIMENSION);
        fields.put("Definición del indicador", Field.DEFINITION);
        fields.put("Método de cálculo con variables de la fórmula", Field.FORMULA);
        fields.put("Unidad de medida", Field.UNIT);
        fields.put("Frecuencia de medición", Field.FREQUENCY);
        fields.put("Línea base", Field.BASELINE);
        fields.put("Metas programadas", Field.GOAL);
        fields.put("Metas ajustadas que existan, en su caso", Field.ADJUSTED_GOAL);
        fields.put("Avance de metas", Field.PROGRESS);
        fields.put("Sentido del indicador (catálogo)", Field.SENSE);
        fields.put("Fuente de información", Field.SOURCE);
        fields.put(AREA, Field.AREA);
        fields.put("Tema de la estadística", Field.TOPIC);
        fields.put("Denominación del proyecto", Field.PROJECT);
        fields.put("Descripción de variables", Field.VARIABLES);
        fields.put("Documentos técnicos, metodológicos y normativos (hipervínculo)", Field.DOCUMENTS);
        fields.put("Tipo de archivo de las bases de datos (catálogo)", Field.FILE_TYPE);
        fields.put("Hipervínculo a las bases de datos", Field.FILE_LINK);
        fields.put("Hipervínculo a las series o bancos de datos", Field.SERIES_LINK);
        fields.put("Fecha de validación", Field.VALIDATED);
        fields.put("Fecha de actualización", Field.UPDATED);
        fields.put("Nota", Field.NOTE);
        return fields;
    }
}
