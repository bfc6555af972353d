package mx.corte.batch;

import java.sql.Connection;
import java.sql.DriverManager;

/** A process that opens a database, says so, and keeps it until its input ends. */
final class DatabaseHolder {

    private DatabaseHolder() {}

    public static void main(String[] arguments) throws Exception {
        try (Connection connection = DriverManager.getConnection(arguments[0], "sa", "")) {
            System.out.println(connection.isValid(1) ? "open" : "not open");
            while (System.in.read() >= 0) {
                // until the other side closes
            }
        }
    }
}
