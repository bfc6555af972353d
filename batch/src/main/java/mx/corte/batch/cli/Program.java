package mx.corte.batch.cli;

import org.springframework.context.ConfigurableApplicationContext;

/** What stands behind the commands. Only a command that needs it starts it. */
@FunctionalInterface
public interface Program {

    /** The setting of a command that only looks: a reporting database that is not there is not made for it. */
    String ONLY_LOOKS = "corte.only-looks";

    /** @param settings as {@code --name=value}; they win over every other place */
    ConfigurableApplicationContext start(String... settings);
}
