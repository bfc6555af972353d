package mx.corte.batch.job;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import mx.corte.batch.domain.Referral;
import mx.corte.batch.intake.ReferralRetention;
import mx.corte.batch.snapshot.Snapshot;
import mx.corte.batch.snapshot.SnapshotWriter;

/** Writes those accepted referrals that the snapshot keeps, and the earlier receptions it must not forget. */
final class ReferralKeeper implements Consumer<List<Referral>> {

    private final Snapshot snapshot;
    private final SnapshotWriter writer;
    private final ReferralRetention retention;
    private final Set<String> earlierFolios = new HashSet<>();

    ReferralKeeper(Snapshot snapshot, SnapshotWriter writer) {
        this.snapshot = snapshot;
        this.writer = writer;
        this.retention = new ReferralRetention(snapshot.period());
    }

    @Override
    public void accept(List<Referral> accepted) {
        Map<String, LocalDate> earlier = new TreeMap<>();
        for (Referral referral : accepted) {
            retention
                    .earlierReception(referral)
                    .filter(day -> earlierFolios.add(referral.folio()))
                    .ifPresent(day -> earlier.put(referral.folio(), day));
        }
        writer.referrals(
                snapshot.id(), accepted.stream().filter(retention::keeps).toList());
        writer.earlierReceptions(snapshot.id(), earlier);
    }
}
