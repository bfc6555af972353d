package mx.corte.batch.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import mx.corte.batch.job.AgendaPrinting;
import mx.corte.batch.job.AgendaRequest;
import mx.corte.batch.job.PrintedAgendas;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code corte agenda <meeting>}: prints the Orden del Día of meetings to come, from live data. Starts no database. */
@Command(name = "agenda", resourceBundle = "mx.corte.batch.cli.messages", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class AgendaCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private Corte corte;

    @Parameters(index = "0", arity = "0..1", paramLabel = "REUNIÓN", descriptionKey = "agenda.meeting")
    private @Nullable String meeting;

    @Option(names = "--from", paramLabel = "FECHA", descriptionKey = "agenda.from")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "FECHA", descriptionKey = "agenda.to")
    private @Nullable LocalDate to;

    @Option(names = "--source", paramLabel = "FUENTE", descriptionKey = "run.source")
    private @Nullable String source;

    @Option(names = "--as-of", paramLabel = "FECHA", descriptionKey = "agenda.as-of")
    private @Nullable LocalDate asOf;

    @Option(names = "--output", paramLabel = "CARPETA", descriptionKey = "run.output")
    private @Nullable Path output;

    @Override
    public Integer call() {
        AgendaRequest request = new AgendaRequest(
                Optional.ofNullable(meeting),
                Optional.ofNullable(from),
                Optional.ofNullable(to),
                Optional.ofNullable(source),
                Optional.ofNullable(asOf),
                Optional.ofNullable(output));
        try (ConfigurableApplicationContext context = corte.startSources()) {
            report(context.getBean(AgendaPrinting.class).print(request));
        }
        return ExitCode.DONE;
    }

    private void report(PrintedAgendas printed) {
        PrintWriter out = spec.commandLine().getOut();
        printed.files()
                .forEach(file -> out.println(
                        Messages.of("agenda.file", file.toAbsolutePath().normalize())));
        if (printed.cancelled() > 0) {
            out.println(Messages.of("agenda.cancelled", printed.cancelled()));
        }
        if (printed.rejected() > 0) {
            out.println(Messages.of("agenda.rejects", printed.rejected()));
        }
        out.println(Messages.of("agenda.done", printed.asOf()));
    }
}
