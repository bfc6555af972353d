package mx.corte.batch.intake;

import static mx.corte.batch.domain.RowFixture.aRow;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import mx.corte.batch.domain.Dependency;
import mx.corte.batch.domain.Entity;
import mx.corte.batch.domain.ExecutingUnit;
import mx.corte.batch.domain.Municipality;
import mx.corte.batch.domain.NonWorkingDay;
import mx.corte.batch.domain.Problem;
import mx.corte.batch.domain.RowFixture;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A defect in a catalogue stops the run and says where. */
class CatalogueReadingTest {

    private final CatalogueReading reading = new CatalogueReading();

    @Test
    void readsEveryCatalogue() {
        assertThat(reading.dependency(dependency().build()))
                .isEqualTo(new Dependency("SALUD", "Secretaría de Salud", "SS", null, null));
        assertThat(reading.dependency(dependency()
                        .with("clave", "OBRAS")
                        .with("vigente_desde", "2022-01-01")
                        .with("vigente_hasta", "2022-12-31")
                        .build()))
                .isEqualTo(new Dependency(
                        "OBRAS", "Secretaría de Salud", "SS", LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31)));
        assertThat(reading.executingUnit(unit("HOSPITALES", "SALUD").build()))
                .isEqualTo(new ExecutingUnit("SALUD", "HOSPITALES", "Unidad"));
        assertThat(reading.municipality(
                        aRow(Entity.MUNICIPALITIES, "15106", "Toluca").build()))
                .isEqualTo(new Municipality("15106", "Toluca"));
        assertThat(reading.nonWorkingDay(aRow(Entity.NON_WORKING_DAYS, "2022-11-21", "Revolución")
                        .build()))
                .isEqualTo(new NonWorkingDay(LocalDate.of(2022, 11, 21), "Revolución"));
    }

    @Test
    void aKeyIsNeverEmpty() {
        refused(() -> reading.dependency(dependency().with("clave", "").build()), "dependencias", 4L, "clave");
        refused(() -> reading.executingUnit(unit("", "SALUD").build()), "unidades_ejecutoras", 4L, "clave");
        refused(() -> reading.executingUnit(unit("NORTE", "").build()), "unidades_ejecutoras", 4L, "dependencia");
        refused(
                () -> reading.municipality(aRow(Entity.MUNICIPALITIES, "\u00a0", "Toluca")
                        .number(4)
                        .build()),
                "municipios",
                4L,
                "clave");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "21/11/2022", "2022-02-30", "0000-01-01", "20221121"})
    void aNonWorkingDayIsARealDay(String cell) {
        refused(
                () -> reading.nonWorkingDay(
                        aRow(Entity.NON_WORKING_DAYS, cell, "").number(9).build()),
                "dias_inhabiles",
                9L,
                "fecha");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vigente_desde", "vigente_hasta"})
    void theValidityOfADependenciaIsRealDaysOrEmpty(String column) {
        refused(() -> reading.dependency(dependency().with(column, "2022-06-31").build()), "dependencias", 4L, column);
    }

    @Test
    void aKeyStandsOnceInItsCatalogue() {
        reading.dependency(dependency().build());
        reading.municipality(aRow(Entity.MUNICIPALITIES, "SALUD", "x").build());
        reading.nonWorkingDay(aRow(Entity.NON_WORKING_DAYS, "2022-11-21", "x").build());

        twice(() -> reading.dependency(dependency().build()), "dependencias", 4L);
        twice(
                () -> reading.nonWorkingDay(aRow(Entity.NON_WORKING_DAYS, "2022-11-21", "y")
                        .number(5)
                        .build()),
                "dias_inhabiles",
                5L);
        assertThat(reading.dependency(dependency().with("clave", "salud").build())
                        .key())
                .isEqualTo("salud");
    }

    @Test
    void theKeyOfAUnitIsItsDependenciaAndItsClave() {
        reading.executingUnit(unit("NORTE", "SALUD").build());

        assertThat(reading.executingUnit(unit("NORTE", "OBRAS").build()).dependency())
                .isEqualTo("OBRAS");
        twice(() -> reading.executingUnit(unit("NORTE", "SALUD").build()), "unidades_ejecutoras", 4L);
    }

    @Test
    void aNameTooLongToBeStoredIsRefused() {
        assertThatThrownBy(() -> reading.municipality(
                        aRow(Entity.MUNICIPALITIES, "15106", "x".repeat(256)).build()))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.key()).isEqualTo("source.cell.long"));
    }

    @Test
    void validityIncludesItsLastDay() {
        Dependency dependency = new Dependency("A", "A", "A", LocalDate.of(2022, 2, 1), LocalDate.of(2022, 6, 30));

        assertThat(dependency.inForceOn(LocalDate.of(2022, 1, 31))).isFalse();
        assertThat(dependency.inForceOn(LocalDate.of(2022, 2, 1))).isTrue();
        assertThat(dependency.inForceOn(LocalDate.of(2022, 6, 30))).isTrue();
        assertThat(dependency.inForceOn(LocalDate.of(2022, 7, 1))).isFalse();
        assertThat(new Dependency("A", "A", "A", null, null).inForceOn(LocalDate.EPOCH))
                .isTrue();
    }

    private static RowFixture dependency() {
        return aRow(Entity.DEPENDENCIES, "SALUD", "Secretaría de Salud", "SS").number(4);
    }

    private static RowFixture unit(String key, String dependency) {
        return aRow(Entity.EXECUTING_UNITS, key, dependency, "Unidad").number(4);
    }

    private static void refused(ThrowingCallable reading, Object... where) {
        problem(reading, "source.catalogue.invalid", where);
    }

    private static void twice(ThrowingCallable reading, Object... where) {
        problem(reading, "source.catalogue.twice", where);
    }

    private static void problem(ThrowingCallable reading, String key, Object... where) {
        assertThatThrownBy(reading).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.kind()).isEqualTo(Problem.Kind.SOURCE);
            assertThat(problem.key()).isEqualTo(key);
            assertThat(problem.arguments()).containsExactly(where);
        });
    }
}
