package mx.corte.batch.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import mx.corte.batch.domain.ForSeeds;
import mx.corte.batch.domain.Petition;
import mx.corte.batch.domain.Referral;
import mx.corte.batch.domain.ReferralFixture;
import mx.corte.batch.domain.StatusEffect;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** However many read a snapshot, each petition is read once and whole. */
class FolioRangeTest {

    private static final Map<String, StatusEffect> EFFECTS = Map.of("TURNADA", StatusEffect.OPEN);
    private static final long SNAPSHOT = 7;

    private final JdbcConnectionPool database = JdbcConnectionPool.create(
            "jdbc:h2:mem:%s;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1"
                    .formatted(UUID.randomUUID()),
            "sa",
            "");
    private final SnapshotReader reader = new SnapshotReader(database, SNAPSHOT);

    @BeforeEach
    void tables() {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:sql/migrations")
                .load()
                .migrate();
    }

    @AfterEach
    void close() {
        database.dispose();
    }

    @ForSeeds
    void everyPetitionIsReadOnceAndWhole(long seed) {
        Random random = new Random(seed);
        List<Referral> referrals = new ArrayList<>();
        int folios = 1 + random.nextInt(40);
        for (int folio = 0; folio < folios; folio++) {
            String name = List.of("a-", "A-", "á-", "Z").get(random.nextInt(4)) + random.nextInt(1000) + "/" + folio;
            for (int number = 1; number <= 1 + random.nextInt(6); number++) {
                referrals.add(ReferralFixture.aReferral().of(name, number).build());
            }
        }
        SnapshotWriter writer = new SnapshotWriter(database);
        writer.referrals(SNAPSHOT, referrals);
        writer.referrals(
                SNAPSHOT + 1,
                List.of(ReferralFixture.aReferral().of("another's", 1).build()));

        List<Petition> whole = petitions(List.of(FolioRange.ALL));
        assertThat(whole).hasSize(folios).doesNotHaveDuplicates();
        for (int parts = 1; parts <= 7; parts++) {
            List<FolioRange> ranges = reader.folioRanges(parts);
            assertThat(ranges).hasSizeLessThanOrEqualTo(parts);
            assertThat(petitions(ranges)).as("%d parts", parts).isEqualTo(whole);
        }
    }

    @Test
    void partsAreAboutEqual() {
        List<Referral> referrals = new ArrayList<>();
        for (int folio = 100; folio < 300; folio++) {
            referrals.add(ReferralFixture.aReferral().of("F-" + folio, 1).build());
        }
        new SnapshotWriter(database).referrals(SNAPSHOT, referrals);

        assertThat(reader.folioRanges(4)).hasSize(4).allSatisfy(range -> assertThat(petitions(List.of(range)))
                .hasSizeBetween(49, 51));
    }

    @Test
    void anEmptySnapshotHasOneEmptyPart() {
        assertThat(reader.folioRanges(4)).containsExactly(FolioRange.ALL);
        assertThat(petitions(reader.folioRanges(4))).isEmpty();
    }

    private List<Petition> petitions(List<FolioRange> ranges) {
        List<Petition> petitions = new ArrayList<>();
        ranges.forEach(range -> reader.petitions(EFFECTS, range, petitions::add));
        return petitions;
    }
}
