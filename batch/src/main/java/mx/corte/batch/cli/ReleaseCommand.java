package mx.corte.batch.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import mx.corte.batch.domain.Actor;
import mx.corte.batch.domain.Quarter;
import mx.corte.batch.domain.Reason;
import mx.corte.batch.job.QuarterRelease;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code corte release <quarter> --by NAME}: a second person makes a closed version the one that readers open. */
@Command(name = "release", resourceBundle = "mx.corte.batch.cli.messages")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"})
final class ReleaseCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private Corte corte;

    @Parameters(index = "0", paramLabel = "TRIMESTRE", descriptionKey = "run.quarter")
    private String quarter;

    @Option(names = "--version", paramLabel = "N", descriptionKey = "release.number")
    private @Nullable String version;

    @Option(names = "--by", paramLabel = "NOMBRE", required = true, descriptionKey = "release.by")
    private String by;

    @Option(names = "--accept", paramLabel = "MOTIVO", descriptionKey = "release.accept")
    private @Nullable String accept;

    /** Here {@code --version} is that of the quarter, so the usual pair of options is not mixed in. */
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "mixinStandardHelpOptions.help")
    private boolean help;

    @Override
    public Integer call() {
        Quarter wanted = Arguments.quarter(quarter);
        Optional<Integer> number = Optional.ofNullable(version).map(Arguments::version);
        Actor actor = Actor.person(by);
        Optional<Reason> accepted = Optional.ofNullable(accept).map(Reason::new);
        try (ConfigurableApplicationContext context = corte.start()) {
            String name = context.getBean(QuarterRelease.class).release(wanted, number, actor, accepted);
            spec.commandLine().getOut().println(Messages.of("release.done", name, actor.name()));
        }
        return ExitCode.DONE;
    }
}
