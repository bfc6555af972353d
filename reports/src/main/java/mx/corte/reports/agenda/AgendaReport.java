package mx.corte.reports.agenda;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import mx.corte.reports.pdf.Booklet;
import mx.corte.reports.pdf.Press;
import mx.corte.reports.pdf.Section;
import mx.corte.reports.pdf.Wording;

/** Writes the Orden del Día of a meeting as PDF: letter size, Spanish, the same bytes for the same kit. */
public final class AgendaReport {

    static final Wording WORDS = new Wording("mx.corte.reports.agenda.messages");

    /**
     * Prints one.
     *
     * @param file is replaced; its folder exists
     * @throws IOException when the file cannot be written
     */
    public void write(MeetingKit kit, Path file) throws IOException {
        String meeting = kit.appointment().meeting();
        Press.print(
                new Booklet(
                        WORDS.of("document", meeting, kit.dependency().name()),
                        kit.asOf().sample() ? WORDS.of("sample") : "",
                        WORDS.of("footer", meeting, Wording.day(kit.asOf().cutoff())),
                        kit.asOf().cutoff(),
                        WORDS.bundle(),
                        sections(kit)),
                file);
    }

    /** In the order in which a meeting goes through them. */
    private static List<Section> sections(MeetingKit kit) {
        return Stream.of(
                        Opening.sections(kit),
                        Attention.sections(kit),
                        Observations.sections(kit),
                        Rules.sections(kit.texts()),
                        Comments.sections(kit),
                        OpenAgreements.sections(kit),
                        Opening.notes(kit),
                        Blanks.sections(kit.texts()))
                .flatMap(List::stream)
                .filter(section -> !section.rows().isEmpty())
                .toList();
    }
}
