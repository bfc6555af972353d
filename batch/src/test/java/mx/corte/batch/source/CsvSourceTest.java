package mx.corte.batch.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import mx.corte.batch.domain.Entity;
import mx.corte.batch.domain.Problem;
import mx.corte.batch.domain.SourceRow;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** DOMAIN, source contract: a folder of files. */
@SuppressWarnings("NullAway.Init") // JUnit sets the folder
class CsvSourceTest {

    private static final String PETITIONS =
            "folio,turno,fecha_recepcion,canal,tema,municipio,dependencia,fecha_turno,unidad_ejecutora,estatus,"
                    + "fecha_respuesta,documentos_soporte\n";
    private static final String PETITION = "F-1,1,2022-10-03,VENTANILLA,,,SALUD,2022-10-03,,TURNADA,,0\n";

    @TempDir
    Path folder;

    @BeforeEach
    void aFolderHasDependencias() {
        file("dependencias", "clave,nombre,siglas\nSALUD,Secretaría de Salud,SS\n");
    }

    @Test
    void theRowsOfAFileComeInItsOrderNumberedFromOne() {
        file("municipios", "clave,nombre\n15106,Toluca\n15058,Nezahualcóyotl\n");

        assertThat(read(Entity.MUNICIPALITIES)).containsExactly("1: 15106|Toluca", "2: 15058|Nezahualcóyotl");
    }

    @Test
    void itIsNamedWithoutItsPath() {
        assertThat(source().name()).isEqualTo("csv");
        assertThat(source().isSample()).isFalse();
    }

    @Test
    void whatIsNotInTheFolderWasNotDelivered() {
        file("municipios", "clave,nombre\n");
        try (SourceReading reading = source().open()) {
            assertThat(reading.delivers(Entity.DEPENDENCIES)).isTrue();
            assertThat(reading.delivers(Entity.MUNICIPALITIES)).isTrue();
            assertThat(reading.delivers(Entity.PETITIONS)).isFalse();
            assertThat(reading.fingerprints()).containsOnlyKeys("dependencias", "municipios");
            assertThat(reading.fingerprints().get("municipios")).matches("[0-9a-f]{64}");
        }
        assertThat(read(Entity.MUNICIPALITIES)).isEmpty();
        assertThat(read(Entity.PETITIONS)).isEmpty();
    }

    @Test
    void withoutDependenciasNothingIsRead() {
        Path missing = folder.resolve("dependencias.csv");
        delete(missing);

        refused(() -> source().open(), "source.file.missing", missing);
    }

    @Test
    void aFolderThatIsNotOneIsRefused() {
        Path file = folder.resolve("dependencias.csv");

        refused(() -> new CsvSource(file).open(), "source.folder.missing", file);
        refused(
                () -> new CsvSource(folder.resolve("nowhere")).open(),
                "source.folder.missing",
                folder.resolve("nowhere"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "clave,nombre\n15106,Toluca\n",
                "clave,nombre\r\n15106,Toluca\r\n",
                "clave,nombre\n15106,Toluca",
                "\ufeffclave,nombre\n15106,Toluca\n",
                "\ufeff\"clave\",\"nombre\"\r\n\"15106\",\"Toluca\"\r\n",
                "nombre,clave\nToluca,15106\n",
                "extra,nombre,clave,otra\nx,Toluca,15106,y\n",
                " clave , nombre \n 15106\t,\u00a0Toluca \n",
                "clave,nombre\n\n15106,Toluca\n\n"
            })
    void theSameRowMayBeWrittenInManyWays(String text) {
        file("municipios", text);

        assertThat(read(Entity.MUNICIPALITIES)).containsExactly("1: 15106|Toluca");
    }

    @Test
    void quotedCellsKeepTheirCommasQuotesAndNewLines() {
        file("municipios", "clave,nombre\r\n15106,\"Toluca, \"\"La Bella\"\"\nsegunda línea\"\r\n15058,b\r\n");

        assertThat(read(Entity.MUNICIPALITIES))
                .containsExactly("1: 15106|Toluca, \"La Bella\"\nsegunda línea", "2: 15058|b");
    }

    @Test
    void theValidityOfADependenciaNeedNotBeThere() {
        assertThat(read(Entity.DEPENDENCIES)).containsExactly("1: SALUD|Secretaría de Salud|SS||");

        file("dependencias", "vigente_hasta,clave,nombre,siglas\n2022-12-31,SALUD,Salud,SS\n");

        assertThat(read(Entity.DEPENDENCIES)).containsExactly("1: SALUD|Salud|SS||2022-12-31");
    }

    @Test
    void aMissingColumnIsNamed() {
        file("municipios", "clave,name\n15106,Toluca\n");
        refused(() -> read(Entity.MUNICIPALITIES), "source.column.missing", path("municipios"), "nombre");

        file("municipios", "Clave,nombre\n15106,Toluca\n");
        refused(() -> read(Entity.MUNICIPALITIES), "source.column.missing", path("municipios"), "clave");
    }

    @Test
    void aColumnThatStandsTwiceIsNamed() {
        file("municipios", "clave,nombre,nombre\n15106,Toluca,Toluca\n");
        refused(() -> read(Entity.MUNICIPALITIES), "source.column.twice", path("municipios"), "nombre");

        file("dependencias", "clave,nombre,siglas,vigente_hasta,vigente_hasta\nSALUD,a,b,,\n");
        refused(() -> read(Entity.DEPENDENCIES), "source.column.twice", path("dependencias"), "vigente_hasta");
    }

    @Test
    void aColumnTheContractDoesNotHaveMayStandTwice() {
        file("municipios", "clave,x,nombre,x\n15106,1,Toluca,2\n");

        assertThat(read(Entity.MUNICIPALITIES)).containsExactly("1: 15106|Toluca");
    }

    @ParameterizedTest
    @ValueSource(strings = {"clave;nombre\n15106;Toluca\n", "clave\tnombre\n15106\tToluca\n"})
    void anotherSeparatorIsToldApartFromAMissingColumn(String text) {
        file("municipios", text);

        refused(() -> read(Entity.MUNICIPALITIES), "source.file.separator", path("municipios"), "clave");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\ufeff", "\n\n"})
    void aFileWithoutAHeaderIsEmpty(String text) {
        file("municipios", text);

        refused(() -> read(Entity.MUNICIPALITIES), "source.file.empty", path("municipios"));
    }

    @Test
    void anotherEncodingIsRefusedRatherThanGuessed() {
        bytes("municipios", "clave,nombre\n15058,Nezahualcóyotl\n".getBytes(ISO_8859_1));

        refused(() -> read(Entity.MUNICIPALITIES), "source.file.encoding", path("municipios"));
    }

    @Test
    void anotherEncodingFarDownIsRefusedToo() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(("clave,nombre\n" + "15106,Toluca\n".repeat(50_000)).getBytes(UTF_8));
        bytes.writeBytes("15058,Nezahualcóyotl\n".getBytes(ISO_8859_1));
        bytes("municipios", bytes.toByteArray());

        refused(() -> read(Entity.MUNICIPALITIES), "source.file.encoding", path("municipios"));
    }

    @Test
    void aLineWithMoreOrFewerCellsIsRefusedWithItsLine() {
        file("municipios", "clave,nombre\n15106,Toluca\n15058\n");
        refused(() -> read(Entity.MUNICIPALITIES), "source.file.ragged", path("municipios"), 3L, 1, 2);

        file("municipios", "clave,nombre\n15106,\"To\nluca\"\n15058,b,c\n");
        refused(() -> read(Entity.MUNICIPALITIES), "source.file.ragged", path("municipios"), 4L, 3, 2);
    }

    @Test
    void textAfterAClosingQuoteIsRefused() {
        file("municipios", "clave,nombre\n15106,\"Toluca\"x\n");

        refused(() -> read(Entity.MUNICIPALITIES), "source.file.csv", path("municipios"));
    }

    @Test
    void aQuoteThatIsNeverClosedDoesNotSwallowTheRowsBehindIt() {
        file("peticiones", PETITIONS + PETITION.replace(",0\n", ",\"0\n") + PETITION.repeat(3));

        refused(() -> read(Entity.PETITIONS), "source.file.csv", path("peticiones"));
    }

    @Test
    void aFileThatChangesWhileItIsReadIsRefused() {
        file("municipios", "clave,nombre\n15106,Toluca\n");
        try (SourceReading reading = source().open()) {
            file("municipios", "clave,nombre\n15106,Toluca\n15058,b\n");

            refused(() -> rows(reading, Entity.MUNICIPALITIES), "source.file.changed", path("municipios"));
        }
    }

    @Test
    void aFileThatIsOnlyWrittenAgainHasNotChanged() {
        file("municipios", "clave,nombre\n15106,Toluca\n");
        try (SourceReading reading = source().open()) {
            file("municipios", "clave,nombre\n15106,Toluca\n");

            assertThat(rows(reading, Entity.MUNICIPALITIES)).hasSize(1);
        }
    }

    @Test
    void aFileThatGrowsBehindABufferIsRefused() {
        file("municipios", "clave,nombre\n" + "15106,Toluca\n".repeat(100_000));
        try (SourceReading reading = source().open();
                RowCursor cursor = reading.read(Entity.MUNICIPALITIES)) {
            assertThat(cursor.next()).isNotNull();
            append("municipios", "15058,b\n");

            refused(() -> drain(cursor), "source.file.changed", path("municipios"));
        }
    }

    @Test
    void afterTheLastRowThereIsNoneHoweverOftenItIsAsked() {
        file("municipios", "clave,nombre\n15106,Toluca\n");
        try (SourceReading reading = source().open();
                RowCursor cursor = reading.read(Entity.MUNICIPALITIES)) {
            assertThat(cursor.next()).isNotNull();
            assertThat(cursor.next()).isNull();
            assertThat(cursor.next()).isNull();
        }
    }

    @Test
    void aFileMayBeReadTwice() {
        file("peticiones", PETITIONS + PETITION);
        try (SourceReading reading = source().open()) {
            assertThat(rows(reading, Entity.PETITIONS)).isEqualTo(rows(reading, Entity.PETITIONS));
        }
    }

    @Test
    void aFolderInThePlaceOfAFileIsRefused() throws IOException {
        Files.createDirectory(path("municipios"));

        refused(() -> source().open(), "source.file.unreadable", path("municipios"));
    }

    private CsvSource source() {
        return new CsvSource(folder);
    }

    private Path path(String name) {
        return folder.resolve(name + ".csv");
    }

    private void file(String name, String text) {
        bytes(name, text.getBytes(UTF_8));
    }

    private void bytes(String name, byte[] bytes) {
        try {
            Files.write(path(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void append(String name, String text) {
        try {
            Files.writeString(path(name), text, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> read(Entity entity) {
        try (SourceReading reading = source().open()) {
            return rows(reading, entity);
        }
    }

    private static List<String> rows(SourceReading reading, Entity entity) {
        try (RowCursor cursor = reading.read(entity)) {
            return drain(cursor);
        }
    }

    /** Each row as {@code number: cell|cell}. */
    private static List<String> drain(RowCursor cursor) {
        List<String> rows = new ArrayList<>();
        for (SourceRow row = cursor.next(); row != null; row = cursor.next()) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.entity().width(); i++) {
                cells.add(row.get(i));
            }
            rows.add(row.number() + ": " + String.join("|", cells));
        }
        return rows;
    }

    private static void refused(ThrowingCallable reading, String key, Object... where) {
        assertThatThrownBy(reading).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.kind()).isEqualTo(Problem.Kind.SOURCE);
            assertThat(problem.key()).isEqualTo(key);
            assertThat(problem.arguments()).startsWith(where);
        });
    }
}
