package mx.corte.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import mx.corte.reports.ReportFixture;
import mx.corte.reports.model.MeasureTable;
import org.junit.jupiter.api.Test;

class MeasureNamesTest {

    @Test
    void everyPublishedMeasureHasANameThatLeadsBackToIt() {
        for (String measure : ReportFixture.report(2, false).measures().measures(MeasureTable.TOTAL)) {
            Label label = MeasureNames.label(measure);
            assertThat(label.header()).isNotEqualTo(measure);
            assertThat(label.meaning()).as(measure).isNotEmpty();
            assertThat(label.unit()).as(measure).isNotEmpty();
            assertThat(label.rule()).as(measure).isNotEmpty();
            assertThat(MeasureNames.measure(label.header())).isEqualTo(measure);
        }
    }

    @Test
    void aMeasureNobodyHasNamedShowsItsId() {
        assertThat(MeasureNames.label("nueva").header()).isEqualTo("nueva");
        assertThat(MeasureNames.measure("nueva")).isEqualTo("nueva");
    }
}
