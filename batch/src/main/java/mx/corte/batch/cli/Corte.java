package mx.corte.batch.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program on the command line: {@code corte <command>}. */
@Command(
        name = "corte",
        resourceBundle = "mx.corte.batch.cli.messages",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "ORDEN",
        subcommands = {
            RunCommand.class,
            ResumeCommand.class,
            ServeCommand.class,
            BackfillCommand.class,
            CheckCommand.class,
            ReleaseCommand.class,
            DiscardCommand.class,
            PurgeCommand.class,
            StatusCommand.class,
            DiffCommand.class,
            ExplainCommand.class,
            VerifyCommand.class,
            CheckFormatCommand.class,
            AgendaCommand.class,
            SampleCommand.class,
            CompletionCommand.class
        })
public final class Corte implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--quiet", scope = ScopeType.INHERIT, descriptionKey = "corte.quiet")
    private boolean quiet;

    private final Function<Part, ConfigurableApplicationContext> application;

    private Corte(Function<Part, ConfigurableApplicationContext> application) {
        this.application = application;
    }

    /**
     * Runs one command line to its exit code.
     *
     * @param application starts the part of the program that is asked for; called only by commands that need one
     */
    public static int run(Function<Part, ConfigurableApplicationContext> application, String... arguments) {
        CommandLine line = new CommandLine(new Corte(application))
                .setOut(utf8(System.out))
                .setErr(utf8(System.err))
                .setParameterExceptionHandler(Corte::usage)
                .setExecutionExceptionHandler(new FailureHandler());
        return line.execute(arguments);
    }

    boolean isQuiet() {
        return quiet;
    }

    ConfigurableApplicationContext start() {
        return application.apply(Part.WHOLE);
    }

    /** For a command that writes nothing: without a reporting database it finds an empty one, and leaves none behind. */
    ConfigurableApplicationContext look() {
        return application.apply(Part.LOOKING);
    }

    ConfigurableApplicationContext startSources() {
        return application.apply(Part.SOURCES);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), Messages.of("usage.command"));
    }

    private static int usage(ParameterException e, String[] arguments) {
        CommandLine line = e.getCommandLine();
        line.getErr().println(UsageProblem.sentence(e));
        line.getErr().println(Messages.of("usage.help", line.getCommandSpec().qualifiedName()));
        return ExitCode.USAGE;
    }

    private static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
