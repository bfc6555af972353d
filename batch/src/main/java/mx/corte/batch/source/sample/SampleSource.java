package mx.corte.batch.source.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import mx.corte.batch.domain.Entity;
import mx.corte.batch.source.Source;
import mx.corte.batch.source.SourceReading;

/**
 * Two years, 2021 and 2022 or others, of an invented government with 22 dependencias, seen two months later. Nothing in it is real
 * but the names of the municipios; the default rows count to the practice's published figures of 2022. The same rows every
 * time, on every machine.
 */
public final class SampleSource implements Source {

    private final Map<Entity, List<String[]>> catalogues;
    private final SamplePlan plan;

    /**
     * The calibrated sample.
     *
     * @param catalogues the office's {@code municipios} and {@code dias_inhabiles}: cells in the contract's order. The
     *     other rows do not depend on them
     */
    public SampleSource(Map<Entity, List<String[]>> catalogues) {
        this(catalogues, SamplePlan.CALIBRATED);
    }

    /**
     * As many petitions as wanted, over both years; how many of them are attended is left to chance.
     *
     * @param seed another one gives other rows
     * @param year the later of the two years
     * @throws IllegalArgumentException for a negative number
     */
    public SampleSource(Map<Entity, List<String[]>> catalogues, int petitions, long seed, int year) {
        this(catalogues, new SamplePlan(petitions, seed, year, OptionalInt.empty()));
    }

    private SampleSource(Map<Entity, List<String[]>> catalogues, SamplePlan plan) {
        this.catalogues = Map.copyOf(catalogues);
        this.plan = plan;
    }

    @Override
    public String name() {
        return "sample";
    }

    @Override
    public boolean isSample() {
        return true;
    }

    @Override
    public Optional<LocalDate> day() {
        return Optional.of(plan.asOf());
    }

    @Override
    public SourceReading open() {
        return new SampleReading(plan, catalogues);
    }
}
