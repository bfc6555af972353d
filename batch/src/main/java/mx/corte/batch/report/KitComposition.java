package mx.corte.batch.report;

import java.util.HashMap;
import java.util.Map;
import mx.corte.batch.domain.Dependency;
import mx.corte.batch.domain.Meeting;
import mx.corte.batch.indicator.MeasureResult;
import mx.corte.batch.indicator.Scope;
import mx.corte.reports.agenda.Appointment;
import mx.corte.reports.agenda.KitTexts;
import mx.corte.reports.agenda.MeetingKit;
import mx.corte.reports.model.DependencyEntry;
import mx.corte.reports.model.MeasureTable;

/** Live rows and results in, the kit of a meeting out. */
public final class KitComposition {

    private final LiveQuarter quarter;
    private final KitTexts texts;

    public KitComposition(LiveQuarter quarter, KitTexts texts) {
        this.quarter = quarter;
        this.texts = texts;
    }

    /** @param findings of the meeting's dependencia */
    public MeetingKit compose(Meeting meeting, DependencyFindings findings) {
        return new MeetingKit(
                new Appointment(
                        meeting.id(),
                        meeting.scheduled(),
                        meeting.time(),
                        quarter.modalities().getOrDefault(meeting.modality(), meeting.modality()),
                        meeting.place(),
                        meeting.status()),
                dependency(meeting.dependency()),
                quarter.asOf(),
                measures(meeting.dependency()),
                unitNames(meeting.dependency()),
                findings.topics(),
                findings.inconsistencies(),
                findings.overdue(),
                findings.agreements(),
                Notes.of(quarter, findings.firstDay()),
                texts);
    }

    private DependencyEntry dependency(String key) {
        Dependency found = quarter.dependencies().stream()
                .filter(dependency -> dependency.key().equals(key))
                .findFirst()
                .orElseThrow();
        return Entries.of(found, quarter.asOf().cutoff());
    }

    private MeasureTable measures(String dependency) {
        return new MeasureTable(quarter.measures().stream()
                .filter(result -> concerns(result, dependency))
                .map(ReportComposition::value)
                .toList());
    }

    private static boolean concerns(MeasureResult result, String dependency) {
        return switch (result.scope()) {
            // what only the total has counts whole petitions or dependencias, which live rows do not
            case TOTAL -> result.measure().publishedFor(Scope.DEPENDENCY);
            case DEPENDENCY -> result.key().equals(dependency);
            case EXECUTING_UNIT -> result.key().startsWith(dependency + "/");
            default -> false;
        };
    }

    private Map<String, String> unitNames(String dependency) {
        Map<String, String> names = new HashMap<>();
        names.put(ReportComposition.unassigned(dependency), ReportComposition.UNASSIGNED_NAME);
        quarter.executingUnits().stream()
                .filter(unit -> unit.dependency().equals(dependency))
                .forEach(unit -> names.put(dependency + "/" + unit.key(), unit.name()));
        return names;
    }
}
