package mx.corte.batch.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import mx.corte.batch.domain.EntityCount;
import mx.corte.batch.domain.Jump;
import mx.corte.batch.domain.Problem;
import mx.corte.batch.job.CheckedSource;

/** A checked source as JSON. */
final class CheckDocument {

    private CheckDocument() {}

    static Map<String, Object> of(CheckedSource checked, Optional<Problem> objection) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("fuente", checked.source());
        document.put("trimestre", checked.quarter().toString());
        document.put("fecha_corte", checked.cutoff().toString());
        document.put("se_cerraria", checked.over().isEmpty());
        document.put("maximo_rechazado", checked.maxRejectedPercent());
        document.put(
                "entidades",
                checked.counts().stream().map(count -> entity(checked, count)).toList());
        document.put("inconsistencias", checked.inconsistencies());
        document.put(
                "ejercicios_sin_dias_inhabiles", checked.yearsWithoutCalendar().all());
        document.put("provisionales", checked.placeholders());
        document.put("trimestres_anteriores", checked.earlierQuarters());
        document.put("saltos", checked.jumps().stream().map(CheckDocument::jump).toList());
        document.put("objecion", objection.map(Messages::of).orElse(""));
        return document;
    }

    private static Map<String, Object> entity(CheckedSource checked, EntityCount count) {
        Map<String, Object> entity = new LinkedHashMap<>();
        entity.put("entidad", count.entity().sourceName());
        entity.put("entregada", count.delivered());
        entity.put("leidos", count.read());
        entity.put("aceptados", count.accepted());
        entity.put("rechazados", count.rejected());
        entity.put("motivos", checked.reasons().getOrDefault(count.entity().sourceName(), Map.of()));
        entity.put("excede", checked.over().contains(count));
        return entity;
    }

    private static Map<String, Object> jump(Jump jump) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("medida", jump.count());
        document.put("valor", jump.present());
        document.put("usual", jump.usual());
        document.put("bloquea", jump.severity() == Jump.Severity.BLOCKS);
        return document;
    }
}
