package mx.corte.batch.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mx.corte.batch.disclosure.Disclosure;
import mx.corte.batch.disclosure.InternalTexts;
import mx.corte.batch.domain.Problem;
import mx.corte.reports.model.MeasureTable;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.transparency.PackReader;
import mx.corte.reports.transparency.PackRow;

/** Reads the public files as they were rendered and lets the attacker and the searches loose on them. */
final class PackInspection {

    private final FrozenQuarters frozen;
    private final QuarterlyReport report;
    private final Disclosure disclosure;

    PackInspection(FrozenQuarters frozen, QuarterlyReport report, Disclosure disclosure) {
        this.frozen = frozen;
        this.report = report;
        this.disclosure = disclosure;
    }

    /** @throws Problem of kind OUTPUT when the files say what they must not */
    void inspect(Path publicFolder) {
        List<PackRow> pack;
        try {
            pack = PackReader.read(publicFolder);
        } catch (IOException e) {
            throw new Problem(Problem.Kind.OUTPUT, "output.unreadable", publicFolder).because(e);
        }
        disclosure.inspect(pack);
        frozen.singleCases()
                .refuseIn(
                        new InternalTexts(pack, vocabulary(), frozen.configurationTexts()),
                        find -> new Problem(Problem.Kind.OUTPUT, "disclosure.folio", find.place(), find.key()),
                        find -> new Problem(Problem.Kind.OUTPUT, "disclosure.place", find.place(), find.key()),
                        find -> new Problem(Problem.Kind.OUTPUT, "disclosure.description", find.place(), find.key()));
    }

    /** Keys and names that the public tables print. */
    private Set<String> vocabulary() {
        Set<String> words = new HashSet<>();
        report.dependencies().forEach(dependency -> words.addAll(List.of(dependency.key(), dependency.name())));
        for (String scope : List.of(
                MeasureTable.EXECUTING_UNIT, MeasureTable.CHANNEL, MeasureTable.TOPIC, MeasureTable.MUNICIPALITY)) {
            for (String key : report.measures().keys(scope)) {
                words.addAll(List.of(key, key.substring(key.indexOf('/') + 1), report.name(scope, key)));
            }
        }
        return words;
    }
}
