package mx.corte.batch.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceRowTest {

    @ParameterizedTest
    @ValueSource(strings = {"A 1", " A 1 ", "\tA 1\t", "\u00a0A 1\u00a0", "\u2007A 1\u3000", "\r\nA 1\n"})
    void cellsAreTrimmedOfWhiteSpaceOfEveryKind(String cell) {
        assertThat(row(cell).get(0)).isEqualTo("A 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\u00a0 "})
    void aCellOfWhiteSpaceIsEmpty(String cell) {
        assertThat(row(cell).get(0)).isEmpty();
    }

    @Test
    void whiteSpaceInsideACellStays() {
        assertThat(row("a\u00a0\tb").get(0)).isEqualTo("a\u00a0\tb");
    }

    @Test
    void aRowHasACellForEveryColumn() {
        assertThatThrownBy(() -> new SourceRow(Entity.MUNICIPALITIES, 1, "15106"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aColumnIsFoundByItsNameTheOptionalOnesLast() {
        assertThat(Entity.DEPENDENCIES.index("clave")).isZero();
        assertThat(Entity.DEPENDENCIES.index("vigente_desde")).isEqualTo(3);
        assertThat(Entity.DEPENDENCIES.index("vigente_hasta")).isEqualTo(4);
        assertThatThrownBy(() -> Entity.PETITIONS.index("curp")).isInstanceOf(IllegalArgumentException.class);
        assertThat(Entity.ofSourceName("acuerdos")).isEqualTo(Entity.AGREEMENTS);
        assertThatThrownBy(() -> Entity.ofSourceName("Acuerdos")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readRowsAreAcceptedOrRejected() {
        assertThatThrownBy(() -> new EntityCount(Entity.PETITIONS, true, 3, 1, 1, ""))
                .isInstanceOf(IllegalStateException.class);
        assertThat(new EntityCount(Entity.PETITIONS, true, 3, 1, 2, "").read()).isEqualTo(3);
    }

    private static SourceRow row(String key) {
        return new SourceRow(Entity.MUNICIPALITIES, 1, key, "Toluca");
    }
}
