package mx.corte.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.corte.batch.domain.Problem;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Takes a password from the file that {@code …_FILE} names, as container platforms hand them over. The file wins over the variable. */
final class SecretFiles implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final List<String> SECRETS = List.of("CORTE_DB_PASSWORD", "CORTE_SOURCE_PASSWORD");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        Map<String, Object> secrets = new HashMap<>();
        for (String secret : SECRETS) {
            String variable = secret + "_FILE";
            String file = environment.getProperty(variable, "");
            if (!file.isBlank()) {
                secrets.put(secret, content(variable, file));
            }
        }
        environment.getPropertySources().addFirst(new MapPropertySource("secretFiles", secrets));
    }

    private static String content(String variable, String file) {
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException | InvalidPathException e) {
            throw new Problem(Problem.Kind.CONFIGURATION, "configuration.secret", variable).because(e);
        }
    }
}
