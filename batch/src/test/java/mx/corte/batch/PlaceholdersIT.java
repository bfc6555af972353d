package mx.corte.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Nothing provisional goes public without a word; invented data are marked as such anyway. */
class PlaceholdersIT {

    private static final String WARNING = "Aviso: la configuración todavía tiene valores provisionales";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void aRunAndACheckOfRealDataNameThem() throws Exception {
        Workplace workplace = new Workplace(folder);
        String source = "csv:" + TestData.source("bordes");

        assertThat(workplace.close("2022-T3", "bordes").out())
                .containsOnlyOnce(WARNING)
                .contains("indicators/atencion.yml (linea_base, base_legal)");
        assertThat(workplace.run("check", source, "--quarter", "2022-T3").out())
                .containsOnlyOnce(WARNING)
                .contains("transparency/estadisticas.yml (direccion, id)");
        assertThat(JsonMapper.shared()
                        .readTree(workplace
                                .run("check", source, "--quarter", "2022-T3", "--json")
                                .out())
                        .get("provisionales"))
                .extracting(line -> line.stringValue())
                .contains("transparency/fraccion-v.yml (id)");
    }

    @Test
    void theSampleIsNotWarnedOf() {
        assertThat(new Workplace(folder)
                        .run("check", "sample", "--quarter", "2022-T4")
                        .out())
                .contains("No se escribió nada.")
                .doesNotContain(WARNING);
    }
}
