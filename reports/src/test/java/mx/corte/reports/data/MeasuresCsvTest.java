package mx.corte.reports.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import mx.corte.reports.ReportFixture;
import mx.corte.reports.model.Figure;
import mx.corte.reports.model.MeasureTable;
import mx.corte.reports.model.MeasureValue;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.model.ReadBack;
import mx.corte.reports.model.Rows;
import mx.corte.reports.model.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasuresCsvTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    private Path file = Path.of("medidas.csv");

    @BeforeEach
    void placeTheFile() {
        file = folder.resolve("medidas.csv");
    }

    @Test
    void everyKindOfFigureHasItsLine() throws IOException {
        MeasuresCsv.write(
                report(
                        row("turnadas", "total", "", 32L, null, Figure.count(32)),
                        row("porcentaje_atencion", "total", "", 21L, 32L, Figure.of(new BigDecimal("65.63"))),
                        row("dias_mediana", "total", "", null, 21L, Figure.of(new BigDecimal("9.00"))),
                        row("porcentaje_atencion", "dependencia", "D01", 0L, 0L, Figure.Absent.NO_APLICA),
                        row("porcentaje_acuerdos", "total", "", 0L, 0L, Figure.Absent.NO_DISPONIBLE),
                        row("turnadas", "tema", "=1+1", 3L, null, Figure.Absent.SUPRIMIDO),
                        row("turnadas", "tema", "a,\"b\"\nc\rd", 6L, null, Figure.count(6))),
                file);
        assertThat(Files.readString(file))
                .isEqualTo(
                        """
                        medida,ambito,clave,numerador,denominador,valor,estado
                        turnadas,total,,32,,32,publicado
                        porcentaje_atencion,total,,21,32,65.63,publicado
                        dias_mediana,total,,,21,9.00,publicado
                        porcentaje_atencion,dependencia,D01,0,0,,no_aplica
                        porcentaje_acuerdos,total,,,,,no_disponible
                        turnadas,tema,=1+1,,,,suprimido
                        turnadas,tema,"a,""b""
                        c\rd",6,,6,publicado
                        """);
    }

    @Test
    void everyFigureReadsBackAsItWasPublished() throws IOException {
        QuarterlyReport report = ReportFixture.report(22, true);
        MeasuresCsv.write(report, file);
        List<ReadBack> read = MeasuresCsv.readBack(file);
        assertThat(read).hasSameSizeAs(report.measures().rows());
        for (ReadBack figure : read) {
            Figure published = report.measures()
                    .get(figure.measure(), figure.scope(), figure.key())
                    .figure();
            assertThat(figure.text())
                    .isEqualTo(published instanceof Figure.Value ? published.plain() : published.status());
        }
        assertThat(read.get(0).place()).isEqualTo("renglón 2");
    }

    @Test
    void aTamperedFigureIsNoticed() throws IOException {
        MeasuresCsv.write(report(row("turnadas", "total", "", 32L, null, Figure.count(32))), file);
        Files.writeString(file, Files.readString(file).replace("32,publicado", "33,publicado"));
        assertThat(MeasuresCsv.readBack(file))
                .containsExactly(new ReadBack("renglón 2", "turnadas", "total", "", "33"));
    }

    private static MeasureValue row(
            String measure,
            String scope,
            String key,
            @Nullable Long numerator,
            @Nullable Long denominator,
            Figure figure) {
        return new MeasureValue(measure, scope, key, Unit.COUNT, numerator, denominator, figure);
    }

    private static QuarterlyReport report(MeasureValue... rows) {
        return new QuarterlyReport(
                ReportFixture.report(1, false).edition(),
                List.of(),
                new MeasureTable(List.of(rows)),
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                Rows.of(List.of()),
                Rows.of(List.of()),
                0,
                Rows.of(List.of()));
    }
}
