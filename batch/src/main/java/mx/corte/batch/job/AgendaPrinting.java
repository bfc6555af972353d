package mx.corte.batch.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import mx.corte.batch.configuration.AgendaFile;
import mx.corte.batch.configuration.Configuration;
import mx.corte.batch.configuration.ConfigurationFiles;
import mx.corte.batch.configuration.Thresholds;
import mx.corte.batch.domain.Problem;
import mx.corte.batch.domain.Quarter;
import mx.corte.batch.publication.FileNames;
import mx.corte.batch.publication.OutputFolders;
import mx.corte.batch.publication.Parallel;
import mx.corte.batch.source.Source;
import mx.corte.reports.agenda.AgendaReport;
import mx.corte.reports.agenda.AsOf;
import mx.corte.reports.agenda.MeetingKit;
import mx.corte.reports.data.ControlCsv;
import mx.corte.reports.model.Rows;

/** Prints the Orden del Día of meetings from one live read of a source. Needs no database, and stores nothing in one. */
public final class AgendaPrinting {

    private final Sources sources;
    private final String configurationBase;
    private final Path output;
    private final Thresholds thresholds;
    private final Clock clock;

    /**
     * Wires it.
     *
     * @param configurationBase configuration folder, ending in a slash
     * @param output folder that gets {@code agenda/}
     * @param clock in the office's time zone: it decides which day today is
     */
    public AgendaPrinting(Sources sources, String configurationBase, Path output, Thresholds thresholds, Clock clock) {
        this.sources = sources;
        this.configurationBase = configurationBase;
        this.output = output;
        this.thresholds = thresholds;
        this.clock = clock;
    }

    /**
     * Replaces what was printed of the same meetings before: it is a working paper of the day.
     *
     * @throws Problem saying why nothing can be printed
     */
    public PrintedAgendas print(AgendaRequest request) {
        LocalDate today = LocalDate.now(clock);
        Source source = sources.named(
                request.source().orElse(Sources.SAMPLE),
                Quarter.of(request.asOf().orElse(today)));
        AsOf asOf = asOf(request, source, today);
        Configuration configuration = Configuration.parse(
                ConfigurationFiles.read(configurationBase, thresholds, source.isSample()), source.isSample());
        MeetingChoice choice = new MeetingChoice(request);
        List<MeetingKit> kits;
        try (SourceScan scan = SourceScan.open(source, configuration)) {
            kits = new LiveMeetings(scan, configuration, asOf).kits(choice, AgendaFile.read(configurationBase));
        }
        Path folder = request.output().orElse(output).resolve("agenda");
        return new PrintedAgendas(asOf.cutoff(), write(kits, folder), choice.cancelled(), choice.rejected());
    }

    private static AsOf asOf(AgendaRequest request, Source source, LocalDate today) {
        LocalDate read = source.day().orElse(today);
        LocalDate cutoff = request.asOf().orElse(read);
        return new AsOf(
                Quarter.of(cutoff).toString(),
                cutoff,
                read,
                Sources.described(source.name(), source.isSample()),
                source.isSample());
    }

    /** Each paper, and beside it the list of its observations when there are any. */
    private static List<Path> write(List<MeetingKit> kits, Path folder) {
        Map<String, String> names = FileNames.of(
                kits.stream().map(kit -> kit.appointment().meeting()).toList());
        return Parallel.map(kits, kit -> {
                    Path paper = folder.resolve(names.get(kit.appointment().meeting()) + ".pdf");
                    Path list = folder.resolve(names.get(kit.appointment().meeting()) + "-observaciones.csv");
                    write(paper, unfinished -> new AgendaReport().write(kit, unfinished));
                    if (kit.observations().isEmpty()) {
                        remove(list);
                        return List.of(paper);
                    }
                    write(list, unfinished -> ControlCsv.write(Rows.of(kit.observations()), unfinished));
                    return List.of(paper, list);
                })
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    /** Somebody may have the earlier file open: the new one takes its place when it is whole. */
    private static void write(Path file, Drawing drawing) {
        Path unfinished = OutputFolders.withParents(file.resolveSibling("." + file.getFileName() + ".tmp"));
        try {
            drawing.into(unfinished);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Problem(Problem.Kind.OUTPUT, "output.unwritable", file).because(e);
        }
    }

    /** A list of an earlier day would be taken for this day's. */
    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new Problem(Problem.Kind.OUTPUT, "output.unwritable", file).because(e);
        }
    }

    private interface Drawing {
        void into(Path file) throws IOException;
    }
}
