package mx.corte.reports.leadership;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import mx.corte.reports.model.Edition;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.pdf.Booklet;
import mx.corte.reports.pdf.Press;
import mx.corte.reports.pdf.Section;

/** Writes {@code direccion/informe-trimestral.pdf}: letter size, Spanish, the same bytes for the same report. */
public final class LeadershipReport {

    /**
     * @param file is replaced; its folder exists
     * @throws IOException when the file cannot be written
     */
    public void write(QuarterlyReport report, Path file) throws IOException {
        Edition edition = report.edition();
        String footer = Words.of("footer", edition.quarter(), "v" + edition.revision(), Words.day(edition.cutoff()));
        Press.print(
                new Booklet(
                        Words.of("title") + " " + edition.quarter(),
                        edition.sample() ? Words.of("sample") : "",
                        footer,
                        edition.cutoff(),
                        Words.bundle(),
                        sections(report)),
                file);
    }

    private static List<Section> sections(QuarterlyReport report) {
        List<Section> body = Stream.of(
                        Cover.sections(report),
                        Summary.sections(report),
                        Meetings.sections(report),
                        Ranking.sections(report),
                        Timeliness.sections(report),
                        Backlog.sections(report),
                        Breakdowns.sections(report),
                        Agreements.sections(report),
                        Concerns.sections(report),
                        Trend.sections(report),
                        Changes.sections(report),
                        Remarks.sections(report),
                        Glossary.sections(report),
                        Trace.sections(report))
                .flatMap(List::stream)
                .toList();
        return Stream.concat(
                        Stream.of(body.get(0), Section.contents(Words.of("section.contents"), body)),
                        body.stream().skip(1))
                .toList();
    }
}
