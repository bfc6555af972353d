package mx.corte.batch.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import mx.corte.batch.domain.Problem;
import mx.corte.reports.model.Edition;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.model.ReadBack;

/** Takes one report through rendering, reconciliation and publication. One per attempt. */
public final class Publisher {

    private static final String RECONCILIATION = "control/conciliacion.json";

    private final List<PublishedFile> files;
    private final OutputFolders folders;
    private final String program;
    private final Map<String, Long> rows = new ConcurrentHashMap<>();

    /** @param program name and version of this program, for the manifest */
    public Publisher(List<PublishedFile> files, OutputFolders folders, String program) {
        this.files = List.copyOf(files);
        this.folders = folders;
        this.program = program;
    }

    /**
     * Renders every file into a fresh staging folder, as many at a time as there are cores; files about files come last.
     *
     * @param open the public copy of the report: public files are drawn from nothing else
     */
    public void render(QuarterlyReport report, QuarterlyReport open) {
        folders.freshStaging();
        Parallel.forEach(files.stream().filter(file -> !file.last()).toList(), file -> render(file, report, open));
        files.stream().filter(PublishedFile::last).forEach(file -> render(file, report, open));
    }

    /** Where the rendered files that the public may have are, until they are published. */
    public Path publicFolder() {
        return folders.staging().resolve(PublishedFile.PUBLIC);
    }

    private void render(PublishedFile file, QuarterlyReport report, QuarterlyReport open) {
        Path target = OutputFolders.withParents(folders.staging().resolve(file.path()));
        try {
            rows.put(file.path(), file.rendering().render(file.isPublic() ? open : report, target));
        } catch (IOException e) {
            throw unwritable(target).because(e);
        }
    }

    /**
     * Reads every file back and writes {@code control/conciliacion.json}.
     *
     * @throws Problem of kind OUTPUT when a figure differs; nothing is published then
     */
    public void reconcile(QuarterlyReport report, QuarterlyReport open) {
        Reconciliation reconciliation = new Reconciliation(report, open);
        Path target = OutputFolders.withParents(folders.staging().resolve(RECONCILIATION));
        try (ReconciliationDocument document =
                ReconciliationDocument.open(target, report.edition().snapshotId())) {
            Parallel.inOrder(
                    files,
                    file -> reconciliation.compare(file, figures(file, file.isPublic() ? open : report)),
                    lines -> add(document, lines, target));
            document.firstDifference().ifPresent(first -> {
                throw new Problem(
                        Problem.Kind.OUTPUT,
                        "output.difference",
                        document.differences(),
                        first.file(),
                        first.measure(),
                        first.scope() + " " + first.key(),
                        first.inFile(),
                        first.inSnapshot());
            });
        } catch (IOException e) {
            throw unwritable(target).because(e);
        }
    }

    private List<ReadBack> figures(PublishedFile file, QuarterlyReport report) {
        Path staged = folders.staging().resolve(file.path());
        try {
            return file.reading().read(staged, report);
        } catch (IOException e) {
            throw new Problem(Problem.Kind.OUTPUT, "output.unreadable", staged).because(e);
        }
    }

    private static void add(ReconciliationDocument document, List<Reconciliation.Line> lines, Path target) {
        try {
            document.add(lines);
        } catch (IOException e) {
            throw unwritable(target).because(e);
        }
    }

    /**
     * Writes index and manifest and moves everything to its final name. An attempt that died after the move left it done; the same
     * manifest there means the same publication.
     *
     * @return sha256 of the manifest
     */
    public String publish(Edition edition) {
        try {
            write(IndexPage.FILE, IndexPage.bytes(edition, items()));
            List<Manifest.Entry> entries = new ArrayList<>();
            for (PublishedFile file : files) {
                Map<String, Long> sheets = file.sheets().count(folders.staging().resolve(file.path()));
                entries.add(
                        Manifest.entry(folders.staging(), file.path(), rows.getOrDefault(file.path(), -1L), sheets));
            }
            entries.add(Manifest.entry(folders.staging(), RECONCILIATION, -1));
            entries.add(Manifest.entry(folders.staging(), IndexPage.FILE, -1));
            write(Manifest.FILE, Json.bytes(Manifest.of(edition, program, entries)));
            String hash = Manifest.sha256(folders.staging().resolve(Manifest.FILE));
            Path published = folders.published();
            if (!Files.exists(published)) {
                folders.publish();
            } else if (!Files.exists(published.resolve(Manifest.FILE))
                    || !Manifest.sha256(published.resolve(Manifest.FILE)).equals(hash)) {
                throw new Problem(Problem.Kind.OUTPUT, "output.occupied", published);
            }
            folders.clearStaging();
            return hash;
        } catch (IOException e) {
            throw unwritable(folders.staging()).because(e);
        }
    }

    private List<IndexPage.Item> items() throws IOException {
        List<IndexPage.Item> items = new ArrayList<>();
        for (PublishedFile file : files) {
            items.add(new IndexPage.Item(
                    file.path(), file.title(), Files.size(folders.staging().resolve(file.path()))));
        }
        items.add(new IndexPage.Item(
                RECONCILIATION,
                Titles.of("reconciliation"),
                Files.size(folders.staging().resolve(RECONCILIATION))));
        return items;
    }

    private void write(String path, byte[] bytes) {
        Path file = OutputFolders.withParents(folders.staging().resolve(path));
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw unwritable(file).because(e);
        }
    }

    private static Problem unwritable(Path path) {
        return new Problem(Problem.Kind.OUTPUT, "output.unwritable", path);
    }
}
