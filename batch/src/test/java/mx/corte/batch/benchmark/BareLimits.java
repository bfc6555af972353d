package mx.corte.batch.benchmark;

import java.nio.file.Path;
import java.sql.Connection;

final class BareLimits {
    private BareLimits() {}

    static void print(Connection database, Path source, Path folder) {}
}
