package mx.corte.reports.dependency;

import static mx.corte.reports.dependency.DependencySheet.WORDS;

import java.util.List;
import mx.corte.reports.model.AgreementEntry;
import mx.corte.reports.model.DependencyEntry;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.pdf.FigureText;
import mx.corte.reports.pdf.Section;
import mx.corte.reports.pdf.Wording;

/** Agreements that are not kept, the longest overdue first. */
final class Agreements {

    private Agreements() {}

    private record Row(String agreement, String description, String unit, String due, String state) {}

    static Section section(QuarterlyReport report, DependencyEntry dependency, int room) {
        List<AgreementEntry> open = report.agreements().stream()
                .filter(agreement -> agreement.dependency().equals(dependency.key()) && !agreement.kept())
                .toList();
        int rest = Math.max(0, open.size() - room);
        return Sentence.around(
                WORDS.of("section.agreements"),
                summary(report, open),
                "dependency/agreements",
                open.stream()
                        .limit(room)
                        .map(agreement -> row(report, dependency, agreement))
                        .toList(),
                rest == 0 ? "" : WORDS.of("agreements.rest", FigureText.of(rest)));
    }

    private static String summary(QuarterlyReport report, List<AgreementEntry> open) {
        if (!report.measures().delivered("acuerdos_por_vencer")) {
            return WORDS.of("agreements.unavailable");
        }
        if (open.isEmpty()) {
            return WORDS.of("agreements.none");
        }
        long overdue = open.stream().filter(AgreementEntry::overdue).count();
        return WORDS.of(
                "agreements.summary",
                FigureText.of(open.size()),
                FigureText.of(overdue),
                FigureText.of(open.size() - overdue));
    }

    private static Row row(QuarterlyReport report, DependencyEntry dependency, AgreementEntry agreement) {
        return new Row(
                agreement.id(),
                agreement.description(),
                agreement.executingUnit().isEmpty()
                        ? WORDS.of("unit.none")
                        : Units.name(report, dependency, dependency.key() + "/" + agreement.executingUnit()),
                Wording.shortDay(agreement.due()),
                WORDS.of(agreement.overdue() ? "agreement.overdue" : "agreement.open"));
    }
}
