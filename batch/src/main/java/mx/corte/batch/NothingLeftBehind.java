package mx.corte.batch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.support.EnvironmentPostProcessorApplicationListener;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * A command that only looks makes no embedded database and no log where there was none: it sees an empty database in memory,
 * which ends with it.
 */
final class NothingLeftBehind implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    static final int ORDER = EnvironmentPostProcessorApplicationListener.DEFAULT_ORDER + 1;

    private static final String URL = "spring.datasource.url";
    private static final String EMBEDDED = "jdbc:h2:file:";

    private final boolean onlyLooks;

    NothingLeftBehind(boolean onlyLooks) {
        this.onlyLooks = onlyLooks;
    }

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        ConfigurableEnvironment environment = event.getEnvironment();
        String url = environment.getProperty(URL, "");
        if (!onlyLooks || !url.startsWith(EMBEDDED)) {
            return;
        }
        String place = url.substring(EMBEDDED.length()).replaceAll(";.*", "");
        if (!Files.exists(Path.of(place + ".mv.db"))) {
            String options = url.substring(EMBEDDED.length() + place.length());
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "nothingLeftBehind",
                            Map.of(URL, "jdbc:h2:mem:" + UUID.randomUUID() + options, "logging.file.name", "")));
        }
    }

    /** After application.yml was read, before the log is opened. */
    @Override
    public int getOrder() {
        return ORDER;
    }
}
