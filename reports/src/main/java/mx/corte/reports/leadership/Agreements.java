package mx.corte.reports.leadership;

import java.util.List;
import mx.corte.reports.leadership.Grid.Place;
import mx.corte.reports.model.AgreementEntry;
import mx.corte.reports.model.MeasureTable;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.pdf.FigureText;
import mx.corte.reports.pdf.Section;
import mx.corte.reports.pdf.Wording;

/** How many agreements were due and kept, and those that are overdue, the oldest first. */
final class Agreements {

    private static final Place TOTAL = new Place(MeasureTable.TOTAL, "");
    private static final int SHOWN = 40;

    private Agreements() {}

    private record Row(String due, String dependency, String agreement) {}

    static List<Section> sections(QuarterlyReport report) {
        List<AgreementEntry> overdue =
                report.agreements().stream().filter(AgreementEntry::overdue).toList();
        if (!report.measures().delivered("acuerdos_por_vencer")) {
            return List.of(Paragraph.section("agreements", Words.of("agreements.unavailable")));
        }
        Section lead = new Section(
                Words.of("section.agreements"),
                Paragraph.TEMPLATE,
                List.of(
                        new Paragraph(
                                "",
                                Words.of(
                                        "agreements.lead",
                                        Grid.text(report, "acuerdos_por_vencer", TOTAL),
                                        Grid.text(report, "acuerdos_cumplidos", TOTAL),
                                        Grid.text(report, "porcentaje_acuerdos", TOTAL))),
                        new Paragraph("", overdue(overdue.size()))));
        List<Row> rows =
                overdue.stream().limit(SHOWN).map(entry -> row(report, entry)).toList();
        return rows.isEmpty() ? List.of(lead) : List.of(lead, new Section("", "leadership/agreements", rows));
    }

    private static String overdue(int count) {
        String key = count == 0 ? "none" : count > SHOWN ? "some" : "all";
        return Words.of("agreements." + key, FigureText.of(count), FigureText.of(SHOWN));
    }

    private static Row row(QuarterlyReport report, AgreementEntry entry) {
        return new Row(
                Wording.shortDay(entry.due()),
                Grid.dependency(report, entry.dependency()),
                Words.of("agreements.row", entry.id(), entry.description()));
    }
}
