package mx.corte.batch.job;

import java.util.Collection;
import java.util.List;
import mx.corte.batch.configuration.Configuration;
import mx.corte.batch.domain.Dependency;
import mx.corte.batch.snapshot.Snapshot;

/** What the steps of one extraction share: the open snapshot, the one read of the source, and who judges its rows. */
final class Extraction {

    private final Snapshot snapshot;
    private final Configuration configuration;
    private final CountedReading reading;
    private Judges judges;

    Extraction(Snapshot snapshot, Configuration configuration, CountedReading reading) {
        this.snapshot = snapshot;
        this.configuration = configuration;
        this.reading = reading;
        this.judges = Judges.of(List.of(), configuration);
    }

    Snapshot snapshot() {
        return snapshot;
    }

    Configuration configuration() {
        return configuration;
    }

    CountedReading reading() {
        return reading;
    }

    void know(Collection<Dependency> dependencies) {
        judges = Judges.of(dependencies, configuration);
        configuration.requireGoalsOf(judges.dependencies());
    }

    /** They know no dependencia until the catalogues are read. */
    Judges judges() {
        return judges;
    }
}
