package mx.corte.batch.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Passwords from files, as an adopter sets them: the reference SISPEC is closed by the program's own queries. */
class SecretFilesIT {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private DatabaseServer server;

    @SuppressWarnings("NullAway.Init")
    private ProgramRun program;

    @SuppressWarnings("NullAway.Init")
    private Path secret;

    @BeforeEach
    void aProgramWhosePasswordsAreInAFile() throws SQLException, IOException {
        server = DatabaseServer.shared(Product.MYSQL);
        String sispec = server.createDatabase();
        server.execute(sispec, SqlScript.statements("sispec/schema.sql"));
        server.execute(sispec, SqlScript.statements("sispec/sample.sql"));
        secret = Files.writeString(folder.resolve("secret"), server.password() + "\n");
        program = new ProgramRun(folder)
                .with("CORTE_DB_URL", server.url(server.createDatabase()))
                .with("CORTE_DB_USER", server.user())
                .with("CORTE_DB_PASSWORD", "una-que-no-es")
                .with("CORTE_DB_PASSWORD_FILE", secret.toString())
                .with("CORTE_SOURCE_URL", server.url(sispec))
                .with("CORTE_SOURCE_USER", server.user())
                .with("CORTE_SOURCE_PASSWORD_FILE", secret.toString());
    }

    @Test
    void closesAQuarterOfTheReferenceSispec() throws IOException {
        assertThat(close()).as(program.said()).isZero();

        assertThat(program.said()).contains("peticiones: 4 renglones leídos, 4 aceptados, 0 rechazados");
        assertThat(program.figures("2022-T4").get("datos/medidas.csv"))
                .contains("rezago,total,,1,,1,publicado", "personas_capacitadas,total,,13,,13,publicado")
                .contains("porcentaje_acuerdos,total,,1,2,50.00,publicado");
    }

    @Test
    void aWrongPasswordOfTheSourceIsSaidAndAppearsNowhere() throws IOException {
        Files.writeString(folder.resolve("wrong"), "mala-contra");
        program.with("CORTE_SOURCE_PASSWORD_FILE", folder.resolve("wrong").toString());

        assertThat(close()).isEqualTo(11);

        assertThat(program.said()).contains("no aceptó el usuario o la contraseña");
        appearsNowhere("mala-contra");
    }

    @Test
    void aWrongPasswordOfTheReportingDatabaseIsSaidAndAppearsNowhere() throws IOException {
        Files.writeString(secret, "mala-contra");

        assertThat(close()).isEqualTo(8);

        assertThat(program.said()).contains("no aceptó el usuario o la contraseña", "CORTE_DB_PASSWORD");
        assertThat(program.said().lines()).hasSize(1);
        appearsNowhere("mala-contra");
    }

    @Test
    void aReportingLoginWithoutRightsIsSaid() throws SQLException {
        String user = "sin_permiso_" + Long.toString(System.nanoTime(), 36);
        server.execute("", "create user '%s'@'%%' identified by '%s'".formatted(user, server.password()));
        program.with("CORTE_DB_USER", user);

        assertThat(close()).isEqualTo(8);

        assertThat(program.said()).contains("no tiene los permisos que hacen falta", "CORTE_DB_URL");
        assertThat(program.said().lines()).hasSize(1);
        server.execute("", "drop user '%s'@'%%'".formatted(user));
    }

    @Test
    void aMissingFileIsNamedByItsVariable() {
        program.with("CORTE_DB_PASSWORD_FILE", folder.resolve("nada").toString());

        assertThat(close()).isEqualTo(6);

        assertThat(program.said().strip()).isEqualTo("No se puede leer el archivo que nombra CORTE_DB_PASSWORD_FILE.");
    }

    private int close() {
        return program.run("run", "2022-T4", "--source", "jdbc");
    }

    private void appearsNowhere(String password) throws IOException {
        Path log = folder.resolve("corte.log");
        assertThat(program.said()).doesNotContain(password);
        assertThat(Files.exists(log) ? Files.readString(log) : "").doesNotContain(password);
    }
}
