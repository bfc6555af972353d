package mx.corte.batch.cli;

import java.util.concurrent.Callable;
import mx.corte.batch.domain.Problem;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code corte completion bash}: a script with which a shell completes this program's commands and options. */
@Command(name = "completion", resourceBundle = "mx.corte.batch.cli.messages", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class CompletionCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "SHELL", descriptionKey = "completion.shell")
    private String shell;

    @Override
    public Integer call() {
        if (!shell.equals("bash") && !shell.equals("zsh")) {
            throw new Problem(Problem.Kind.USAGE, "usage.value", "SHELL", shell);
        }
        CommandLine program = spec.root().commandLine();
        program.getOut().print(AutoComplete.bash(program.getCommandName(), program));
        program.getOut().flush();
        return ExitCode.DONE;
    }
}
