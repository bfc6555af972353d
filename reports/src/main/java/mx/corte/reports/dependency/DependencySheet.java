package mx.corte.reports.dependency;

import java.io.IOException;
import java.nio.file.Path;
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

    /**
     * Prints one.
     *
     * @param dependency of the report
     * @param file is replaced; its folder exists
     * @throws IOException when the file cannot be written
     */
    public void write(QuarterlyReport report, DependencyEntry dependency, Path file) throws IOException {
        Press.print(
                Room.versions().map(room -> booklet(report, dependency, room)).iterator(), PAGES, file);
    }

    private static Booklet booklet(QuarterlyReport report, DependencyEntry dependency, Room room) {
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
                sections(report, dependency, room));
    }

    private static List<Section> sections(QuarterlyReport report, DependencyEntry dependency, Room room) {
        return Stream.of(
                        Results.sections(report, dependency),
                        Units.sections(report, dependency, room.units()),
                        Topics.sections(report, dependency, room.topics()),
                        Meetings.sections(report, dependency, room.meetings()),
                        Agreements.sections(report, dependency, room.agreements()),
                        ToCorrect.sections(report, dependency, room.folios()))
                .flatMap(List::stream)
                .filter(section -> !section.rows().isEmpty())
                .toList();
    }
}
