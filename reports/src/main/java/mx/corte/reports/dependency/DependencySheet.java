package mx.corte.reports.dependency;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mx.corte.reports.model.DependencyEntry;
import mx.corte.reports.model.Edition;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.pdf.Booklet;
import mx.corte.reports.pdf.Press;
import mx.corte.reports.pdf.Section;
import mx.corte.reports.pdf.Wording;

/** Writes {@code dependencias/<clave>.pdf}: two pages, letter size, Spanish, the same bytes for the same report. */
public final class DependencySheet {

    static final Wording WORDS = new Wording("mx.corte.reports.dependency.messages");

    private static final int PAGES = 2;

    /** What stands on one page, given how much room its lists have. */
    private interface Page {
        List<Section> sections(Room room);
    }

    /**
     * Prints one.
     *
     * @param dependency of the report
     * @param file is replaced; its folder exists
     * @throws IOException when the file cannot be written
     */
    public void write(QuarterlyReport report, DependencyEntry dependency, Path file) throws IOException {
        layOut(report, dependency).print(file);
    }

    static Press.Proof layOut(QuarterlyReport report, DependencyEntry dependency) {
        Page figures = room -> figures(report, dependency, room);
        Page followUp = room -> followUp(report, dependency, room);
        Press.Proof proof = Press.proof(
                booklet(report, dependency, both(figures.sections(Room.of(0)), followUp.sections(Room.of(0)))));
        if (proof.pages() > PAGES) {
            proof = Press.proof(booklet(
                    report,
                    dependency,
                    both(fitting(report, dependency, figures), fitting(report, dependency, followUp))));
        }
        return proof;
    }

    private static List<Section> both(List<Section> figures, List<Section> followUp) {
        return Stream.of(
                        figures.stream(),
                        Stream.of(followUp.get(0).startingPage()),
                        followUp.stream().skip(1))
                .flatMap(sections -> sections)
                .toList();
    }

    /** With as much room as a page gives; a single text longer than a page goes on over the next rather than being cut. */
    private static List<Section> fitting(QuarterlyReport report, DependencyEntry dependency, Page page) {
        int from = 0;
        int to = Room.STEPS;
        while (from < to) {
            int middle = (from + to) / 2;
            Booklet alone = booklet(report, dependency, page.sections(Room.of(middle)));
            if (Press.proof(alone).pages() == 1) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return page.sections(Room.of(to));
    }

    private static Booklet booklet(QuarterlyReport report, DependencyEntry dependency, List<Section> sections) {
        Edition edition = report.edition();
        return new Booklet(
                WORDS.of("document", dependency.name(), edition.quarter()),
                edition.sample() ? WORDS.of("sample") : "",
                WORDS.of(
                        "footer",
                        dependency.key(),
                        edition.quarter(),
                        "v" + edition.revision(),
                        Wording.day(edition.cutoff())),
                edition.cutoff(),
                WORDS.bundle(),
                sections);
    }

    private static List<Section> figures(QuarterlyReport report, DependencyEntry dependency, Room room) {
        return Stream.concat(
                        Results.sections(report, dependency).stream(),
                        Stream.of(
                                Units.section(report, dependency, room.units()),
                                Topics.section(report, dependency, room.topics())))
                .toList();
    }

    private static List<Section> followUp(QuarterlyReport report, DependencyEntry dependency, Room room) {
        List<Section> sections = new ArrayList<>(List.of(
                Meetings.section(report, dependency, room.meetings()),
                Agreements.section(report, dependency, room.agreements()),
                ToCorrect.section(report, dependency, room.folios())));
        if (!report.notes().isEmpty()) {
            sections.add(Sentence.each(WORDS.of("section.notes"), report.notes()));
        }
        return sections;
    }
}
