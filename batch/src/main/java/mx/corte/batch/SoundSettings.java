package mx.corte.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import mx.corte.batch.domain.Problem;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;

/** Says what would make the start fail in a library's words: a log that cannot be written, a database address of no known kind. */
final class SoundSettings implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        String log = event.getEnvironment().getProperty("logging.file.name", "");
        if (!log.isBlank()) {
            requireWritable(Path.of(log).toAbsolutePath());
        }
        try {
            DriverManager.getDriver(event.getEnvironment().getProperty("spring.datasource.url", ""));
        } catch (SQLException noDriver) {
            throw new Problem(Problem.Kind.CONFIGURATION, "database.driver");
        }
    }

    private static void requireWritable(Path log) {
        Problem problem = new Problem(Problem.Kind.OUTPUT, "log.unwritable", log);
        try {
            Files.createDirectories(log.getParent());
        } catch (IOException e) {
            throw problem.because(e);
        }
        if (!Files.isWritable(Files.exists(log) ? log : log.getParent())) {
            throw problem;
        }
    }

    /** After {@link NothingLeftBehind}, which may take the log away. */
    @Override
    public int getOrder() {
        return NothingLeftBehind.ORDER + 1;
    }
}
