package mx.corte.reports.transparency.platform;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import mx.corte.reports.workbook.TimelessPackage;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The blank templates of {@code config/transparency}: stand-ins of our own, in the structure of the platform's, until the office
 * puts in those it downloads for its period. {@code main} draws them anew.
 */
final class ShippedTemplates {

    private static final String FRACTION_V = "Indicadores de interés público";
    private static final String FRACTION_VI = "Indicadores de resultados";
    private static final String STATISTICS = "Estadísticas generadas";

    private static final String[] PERIOD = {
        "Fecha de inicio del periodo que se informa", "Fecha de término del periodo que se informa"
    };

    private ShippedTemplates() {}

    /** By file name without its ending. Article 70 until the law of 2025, which numbers them anew. */
    static Map<String, BlankTemplate> all() {
        Map<String, BlankTemplate> all = new LinkedHashMap<>();
        all.put("fraccion-v-2018", indicators("7005", "LGT_Art_70_Fr_V", FRACTION_V, false, true));
        all.put("fraccion-v-2023", indicators("7105", "LGT_Art_70_Fr_V", FRACTION_V, false, false));
        all.put("fraccion-v-2025", indicators("6505", "LGT_Art_65_Fr_V", FRACTION_V, false, false));
        all.put("fraccion-vi-2018", indicators("7006", "LGT_Art_70_Fr_VI", FRACTION_VI, true, true));
        all.put("fraccion-vi-2023", indicators("7106", "LGT_Art_70_Fr_VI", FRACTION_VI, true, false));
        all.put("fraccion-vi-2025", indicators("6506", "LGT_Art_65_Fr_VI", FRACTION_VI, true, false));
        all.put("estadisticas-2018", statistics("7030", "LGT_Art_70_Fr_XXX", true));
        all.put("estadisticas-2023", statistics("7130", "LGT_Art_70_Fr_XXX", false));
        all.put("estadisticas-2025", statistics("6530", "LGT_Art_65_Estadisticas", false));
        return all;
    }

    static BlankTemplate named(String name) {
        return Objects.requireNonNull(all().get(name), name);
    }

    private static BlankTemplate indicators(
            String id, String shortName, String title, boolean programme, boolean validated) {
        BlankTemplate template = period(BlankTemplate.of(
                id, shortName, title, title + ", con sus metas y su avance en el periodo que se informa"));
        if (programme) {
            template.with(2, "Nombre del programa o concepto al que corresponde el indicador");
        }
        template.with(2, "Objetivo institucional", "Nombre(s) del(os) indicador(es)")
                .with(1, "Dimensión(es) a medir")
                .with(2, "Definición del indicador", "Método de cálculo con variables de la fórmula")
                .with(1, "Unidad de medida", "Frecuencia de medición")
                .with(
                        2,
                        "Línea base",
                        "Metas programadas",
                        "Metas ajustadas que existan, en su caso",
                        "Avance de metas")
                .catalogue("Sentido del indicador (catálogo)", "Ascendente", "Descendente")
                .with(2, "Fuente de información");
        return area(template, validated);
    }

    private static BlankTemplate statistics(String id, String shortName, boolean validated) {
        BlankTemplate template = period(BlankTemplate.of(
                        id,
                        shortName,
                        STATISTICS,
                        STATISTICS + " en cumplimiento de las facultades del área, con sus bases de datos"))
                .with(2, "Tema de la estadística")
                .with(1, "Periodo de actualización de datos")
                .with(2, "Denominación del proyecto", "Descripción de variables")
                .with(7, "Documentos técnicos, metodológicos y normativos (hipervínculo)")
                .catalogue(
                        "Tipo de archivo de las bases de datos (catálogo)",
                        "HTML",
                        "XLS",
                        "IQY",
                        "CSV",
                        "XML",
                        "SAV",
                        "Otro")
                .with(7, "Hipervínculo a las bases de datos", "Hipervínculo a las series o bancos de datos");
        return area(template, validated);
    }

    private static BlankTemplate period(BlankTemplate template) {
        return template.with(12, "Ejercicio").with(4, PERIOD);
    }

    private static BlankTemplate area(BlankTemplate template, boolean validated) {
        template.with(2, "Área(s) responsable(s) que genera(n), posee(n), publica(n) y actualizan la información");
        if (validated) {
            template.with(4, "Fecha de validación");
        }
        return template.with(13, "Fecha de actualización").with(14, "Nota");
    }

    /** @param arguments the folder to write them into */
    public static void main(String... arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        for (Map.Entry<String, BlankTemplate> template : all().entrySet()) {
            try (XSSFWorkbook drawn = new XSSFWorkbook(
                    new ByteArrayInputStream(template.getValue().xlsx()))) {
                TimelessPackage.save(drawn, folder.resolve(template.getKey() + ".xlsx"));
            }
            Files.write(
                    Files.createDirectories(folder.resolve("xls")).resolve(template.getKey() + ".xls"),
                    template.getValue().xls());
        }
    }
}
