package mx.corte.batch.job;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.file.Files;
import java.nio.file.Path;
import mx.corte.batch.domain.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeCalendarTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void aDayThereIsNotIsToldByLineAndColumn() throws Exception {
        Path file = Files.createDirectories(folder.resolve("catalogues")).resolve("dias_inhabiles.csv");
        Files.writeString(file, "fecha,motivo\n2021-01-01,Año Nuevo\n2021-13-01,Nada\n");

        assertThatThrownBy(() -> OfficeCalendar.read("file:" + folder + "/"))
                .asInstanceOf(type(Problem.class))
                .returns("configuration.value", Problem::key)
                .returns(new Object[] {"catalogues/dias_inhabiles.csv", 3, "fecha"}, Problem::arguments);
    }
}
