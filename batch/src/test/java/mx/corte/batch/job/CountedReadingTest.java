package mx.corte.batch.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import mx.corte.batch.TestData;
import mx.corte.batch.domain.Entity;
import mx.corte.batch.domain.EntityCount;
import mx.corte.batch.source.CsvSource;
import mx.corte.batch.source.SourceReading;
import org.junit.jupiter.api.Test;

class CountedReadingTest {

    @Test
    void partOfASourceIsNeverTakenForAllOfIt() {
        try (SourceReading source = new CsvSource(TestData.source("bordes")).open()) {
            CountedReading reading = new CountedReading(source, Progress.SILENT);
            Arrays.stream(Entity.values())
                    .filter(entity -> entity != Entity.PETITIONS)
                    .forEach(entity -> reading.catalogue(entity, row -> row));
            reading.count(Entity.PETITIONS, 10, 0);
            assertThatThrownBy(reading::counts)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("PETITIONS");

            reading.count(Entity.PETITIONS, 16, 8);
            reading.ended(Entity.PETITIONS);
            assertThat(reading.counts())
                    .filteredOn(count -> count.entity() == Entity.PETITIONS)
                    .extracting(EntityCount::read, EntityCount::rejected)
                    .containsExactly(tuple(26L, 8L));
        }
    }
}
