package mx.corte.batch.database;

import java.nio.file.Path;
import java.util.List;

/** The servers that are tested, and in what their programs differ. */
public enum Product {
    MYSQL("bin/mysqld"),
    MARIADB("bin/mariadbd");

    private final String program;

    Product(String program) {
        this.program = program;
    }

    /** A server of the environment: {@code CORTE_TEST_MYSQL_URL}, {@code …_USER}, {@code …_PASSWORD}. */
    String variable(String end) {
        return "CORTE_TEST_" + name() + "_" + end;
    }

    Path program(Path home) {
        return home.resolve(program);
    }

    /** Makes an empty data folder. */
    List<String> initialize(Path home, Path data) {
        String base = "--basedir=" + home;
        String folder = "--datadir=" + data;
        String user = "--user=" + System.getProperty("user.name");
        return switch (this) {
            case MYSQL ->
                List.of(
                        program(home).toString(),
                        "--no-defaults",
                        "--initialize-insecure",
                        user,
                        base,
                        folder,
                        "--lc-messages-dir=" + home.resolve("share"));
            case MARIADB ->
                List.of(
                        home.resolve("scripts/mariadb-install-db").toString(),
                        "--no-defaults",
                        user,
                        base,
                        folder,
                        "--auth-root-authentication-method=normal",
                        "--skip-test-db",
                        "--skip-name-resolve");
        };
    }

    /** Options only one of them knows. */
    List<String> options() {
        // MariaDB makes a new certificate at every start, which takes seconds; MySQL's connections are tested with
        // theirs
        return this == MYSQL ? List.of("--mysqlx=OFF", "--skip-log-bin") : List.of("--ssl=0");
    }
}
