package mx.corte.batch.report;

import java.util.List;
import java.util.Map;
import mx.corte.batch.domain.Dependency;
import mx.corte.batch.domain.EntityCount;
import mx.corte.batch.domain.ExecutingUnit;
import mx.corte.batch.domain.NonWorkingDay;
import mx.corte.batch.indicator.MeasureResult;
import mx.corte.reports.agenda.AsOf;

/**
 * A quarter as its source shows it on a day, nothing frozen.
 *
 * @param measures of every scope, without those of whole petitions
 * @param counts of the entities that are measured
 * @param modalities names by code
 */
public record LiveQuarter(
        AsOf asOf,
        List<Dependency> dependencies,
        List<ExecutingUnit> executingUnits,
        List<NonWorkingDay> nonWorkingDays,
        List<MeasureResult> measures,
        List<EntityCount> counts,
        Map<String, String> modalities) {}
