package mx.corte.batch.cli;

import java.util.concurrent.Callable;
import mx.corte.batch.domain.Actor;
import mx.corte.batch.domain.Quarter;
import mx.corte.batch.domain.Reason;
import mx.corte.batch.job.Discarding;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code corte discard <quarter> --reason TEXT}: gives up a version that was begun and cannot be published. */
@Command(name = "discard", resourceBundle = "mx.corte.batch.cli.messages", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class DiscardCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private Corte corte;

    @Parameters(index = "0", paramLabel = "TRIMESTRE", descriptionKey = "run.quarter")
    private String quarter;

    @Option(names = "--reason", paramLabel = "MOTIVO", required = true, descriptionKey = "discard.reason")
    private String reason;

    @Option(names = "--by", paramLabel = "NOMBRE", defaultValue = "${sys:user.name}", descriptionKey = "discard.by")
    private String by;

    @Override
    public Integer call() {
        Quarter wanted = Arguments.quarter(quarter);
        Actor actor = Actor.person(by);
        Reason why = new Reason(reason);
        try (ConfigurableApplicationContext context = corte.start()) {
            String name = context.getBean(Discarding.class).discard(wanted, actor, why);
            spec.commandLine().getOut().println(Messages.of("discard.done", name, wanted));
        }
        return ExitCode.DONE;
    }
}
