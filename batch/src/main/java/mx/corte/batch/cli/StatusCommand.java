package mx.corte.batch.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import mx.corte.batch.job.Archive;
import mx.corte.batch.job.VersionSummary;
import mx.corte.batch.schedule.Ledger;
import mx.corte.batch.schedule.LedgerEntry;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code corte status}: which quarters and versions there are, how far each came, and which should have. */
@Command(name = "status", resourceBundle = "mx.corte.batch.cli.messages", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class StatusCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private Corte corte;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    @Override
    public Integer call() {
        try (ConfigurableApplicationContext context = corte.look()) {
            List<VersionSummary> versions = context.getBean(Archive.class).versions();
            Clock clock = context.getBean(Clock.class);
            List<LedgerEntry> expected = context.getBean(Ledger.class).entries(clock.instant()).stream()
                    .filter(LedgerEntry::expected)
                    .toList();
            PrintWriter out = spec.commandLine().getOut();
            if (json) {
                Map<String, Object> document = new LinkedHashMap<>();
                document.put(
                        "versiones",
                        versions.stream().map(StatusCommand::document).toList());
                document.put(
                        "trimestres",
                        expected.stream().map(LedgerTable::document).toList());
                Json.print(document, out);
            } else {
                print(versions, out);
                LedgerTable.print(expected, clock.getZone(), out);
            }
            return expected.stream().anyMatch(LedgerEntry::overdue) ? ExitCode.OVERDUE : ExitCode.DONE;
        }
    }

    private static void print(List<VersionSummary> versions, PrintWriter out) {
        if (versions.isEmpty()) {
            out.println(Messages.of("status.none"));
            return;
        }
        out.println(line((Object[]) Messages.of("status.columns").split(" ", -1)));
        for (VersionSummary version : versions) {
            out.println(line(
                    version.quarter(),
                    "v" + version.version(),
                    word(version.state()),
                    version.kind().code(),
                    version.cutoff(),
                    version.source(),
                    version.extractedOn(),
                    version.publishedAt().map(StatusCommand::minute).orElse("")));
            if (!version.reason().isEmpty()) {
                out.println(Messages.of("status.reason", version.reason()));
            }
            version.folder().ifPresent(folder -> out.println(Messages.of("status.folder", folder)));
        }
    }

    private static String line(Object... cells) {
        return String.format(Locale.ROOT, "%-10s %-8s %-10s %-11s %-11s %-7s %-11s %s", cells)
                .stripTrailing();
    }

    /** Nobody reads nanoseconds. */
    private static String minute(String instant) {
        return instant.substring(0, "2022-12-31T23:59".length()).replace('T', ' ') + " UTC";
    }

    private static String word(VersionSummary.State state) {
        return switch (state) {
            case BEGUN -> "empezada";
            case SEALED -> "sellada";
            case PUBLISHED -> "publicada";
            case IN_FORCE -> "vigente";
        };
    }

    private static Map<String, Object> document(VersionSummary version) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("trimestre", version.quarter().toString());
        document.put("version", version.version());
        document.put("estado", word(version.state()));
        document.put("tipo", version.kind().code());
        document.put("motivo", version.reason());
        document.put("fecha_corte", version.cutoff().toString());
        document.put("fuente", version.source());
        document.put("muestra", version.sample());
        document.put("extraido", version.extractedOn().toString());
        document.put("sellado_en", version.sealedAt().orElse(""));
        document.put("publicado_en", version.publishedAt().orElse(""));
        document.put("carpeta", version.folder().orElse(""));
        return document;
    }
}
