package mx.corte.batch.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import mx.corte.batch.domain.Change;
import mx.corte.batch.domain.Quarter;
import mx.corte.batch.job.Archive;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code corte diff <quarter> v1 v2}: the figures that moved between two versions. */
@Command(name = "diff", resourceBundle = "mx.corte.batch.cli.messages", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class DiffCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private Corte corte;

    @Parameters(index = "0", paramLabel = "TRIMESTRE", descriptionKey = "run.quarter")
    private String quarter;

    @Parameters(index = "1", paramLabel = "ANTES", descriptionKey = "diff.before")
    private String before;

    @Parameters(index = "2", paramLabel = "DESPUÉS", descriptionKey = "diff.after")
    private String after;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    @Override
    public Integer call() {
        Quarter asked = Arguments.quarter(quarter);
        int earlier = Arguments.version(before);
        int later = Arguments.version(after);
        try (ConfigurableApplicationContext context = corte.look()) {
            List<Change> changes = context.getBean(Archive.class).changes(asked, earlier, later);
            PrintWriter out = spec.commandLine().getOut();
            if (json) {
                Map<String, Object> document = new LinkedHashMap<>();
                document.put("trimestre", asked.toString());
                document.put("antes", earlier);
                document.put("despues", later);
                document.put(
                        "cambios", changes.stream().map(DiffCommand::document).toList());
                Json.print(document, out);
            } else {
                changes.forEach(change -> out.println(line(change)));
                out.println(Messages.of("diff.count", Messages.number(changes.size())));
            }
        }
        return ExitCode.DONE;
    }

    private static String line(Change change) {
        return Messages.of(
                "diff.line",
                change.subject(),
                change.id(),
                change.key().isEmpty() ? change.scope() : change.scope() + " " + change.key(),
                change.column(),
                shown(change.before()),
                shown(change.after()));
    }

    private static String shown(String cell) {
        return cell.isEmpty() ? "—" : cell;
    }

    private static Map<String, Object> document(Change change) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("que", change.subject());
        document.put("id", change.id());
        document.put("ambito", change.scope());
        document.put("clave", change.key());
        document.put("columna", change.column());
        document.put("antes", change.before());
        document.put("despues", change.after());
        return document;
    }
}
