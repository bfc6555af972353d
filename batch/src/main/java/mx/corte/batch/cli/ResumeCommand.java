package mx.corte.batch.cli;

import java.util.concurrent.Callable;
import mx.corte.batch.domain.Actor;
import mx.corte.batch.domain.Quarter;
import mx.corte.batch.job.QuarterClosing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code corte resume <quarter>}: finishes a run that died, as it was asked for. */
@Command(name = "resume", resourceBundle = "mx.corte.batch.cli.messages", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class ResumeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private Corte corte;

    @Parameters(index = "0", paramLabel = "TRIMESTRE", descriptionKey = "run.quarter")
    private String quarter;

    @Option(names = "--by", paramLabel = "NOMBRE", defaultValue = "${sys:user.name}", descriptionKey = "run.by")
    private String by;

    @Override
    public Integer call() {
        Quarter wanted = Arguments.quarter(quarter);
        return LongRun.of(corte, spec.commandLine(), (context, progress) -> {
            ClosingSummary.print(
                    context.getBean(QuarterClosing.class).resume(wanted, Actor.person(by), progress),
                    spec.commandLine().getOut());
            LedgerTable.warn(context, spec.commandLine().getErr());
        });
    }
}
