package mx.corte.reports.transparency;

import java.util.ArrayList;
import java.util.List;
import mx.corte.reports.model.Edition;
import mx.corte.reports.model.QuarterlyReport;

/** What a reader of the public tables must know, in whole sentences. */
final class OpenNotes {

    private OpenNotes() {}

    static String title(Edition edition) {
        return Texts.get("titulo") + ", " + edition.quarter();
    }

    static List<String> of(QuarterlyReport report, List<OpenTable> tables) {
        Edition edition = report.edition();
        List<String> notes = new ArrayList<>();
        notes.add(title(edition));
        notes.add(Texts.get("descripcion"));
        notes.add(Texts.get("nota.periodo").formatted(edition.start(), edition.end(), edition.cutoff()));
        notes.add(
                edition.revision() == 1
                        ? Texts.get("nota.primera")
                        : Texts.get("nota.version").formatted(edition.revision(), edition.reason()));
        report.intake().stream()
                .filter(count -> !count.delivered())
                .forEach(count -> notes.add(Texts.get("nota.ausente." + count.entity())));
        notes.add(Texts.get("nota.reserva"));
        notes.add(Texts.get("nota.vacias"));
        tables.forEach(
                table -> notes.add(Texts.get("nota.tabla").formatted(table.sheet(), table.title(), table.file())));
        return notes;
    }
}
