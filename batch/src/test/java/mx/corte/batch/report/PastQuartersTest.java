package mx.corte.batch.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import mx.corte.batch.domain.Quarter;
import mx.corte.reports.model.Figure;
import mx.corte.reports.model.TrendPoint;
import org.junit.jupiter.api.Test;

/** DOMAIN, Trends: eight quarters as published, over the turn of years, with the gaps shown as gaps. */
class PastQuartersTest {

    private final PastQuarters past = new PastQuarters(
            Quarter.parse("2022-T2").orElseThrow(),
            Map.of("atencion", Map.of("2021-T4", Figure.count(7), "2019-T1", Figure.count(9))),
            Map.of("turnadas", Map.of("2022-T1", Figure.count(3))));

    @Test
    void aTrendEndsWithThePresentAndKnowsNothingOlderThanEightQuarters() {
        assertThat(past.indicator("atencion", Figure.count(8)))
                .hasSize(8)
                .startsWith(new TrendPoint("2020-T3", Figure.Absent.NO_DISPONIBLE))
                .contains(new TrendPoint("2021-T4", Figure.count(7)))
                .endsWith(
                        new TrendPoint("2022-T1", Figure.Absent.NO_DISPONIBLE),
                        new TrendPoint("2022-T2", Figure.count(8)))
                .doesNotContain(new TrendPoint("2019-T1", Figure.count(9)));
    }

    @Test
    void whatTheLatestPublishedWithoutANumberIsNotCompared() {
        PastQuarters stopped = new PastQuarters(
                Quarter.parse("2022-T2").orElseThrow(),
                Map.of(),
                Map.of(
                        "turnadas",
                        Map.of("2021-T3", Figure.Absent.NO_DISPONIBLE, "2021-T4", Figure.count(7)),
                        "acuerdos",
                        Map.of("2021-T4", Figure.count(7), "2022-T1", Figure.Absent.NO_DISPONIBLE),
                        "reuniones",
                        Map.of("2019-T1", Figure.count(9), "2022-T3", Figure.count(8))));

        assertThat(stopped.counts(List.of("turnadas", "acuerdos", "reuniones")))
                .isEqualTo(Map.of("turnadas", List.of(7L), "acuerdos", List.of(), "reuniones", List.of()));
    }

    @Test
    void measuresAndIndicatorsAreToldApart() {
        assertThat(past.measure("turnadas", Figure.count(4)))
                .contains(new TrendPoint("2022-T1", Figure.count(3)))
                .endsWith(new TrendPoint("2022-T2", Figure.count(4)));
        assertThat(past.measure("atencion", Figure.count(4)))
                .doesNotContain(new TrendPoint("2021-T4", Figure.count(7)));
    }
}
