package mx.corte.batch.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import mx.corte.batch.domain.ForSeeds;
import org.junit.jupiter.api.Test;

class FingerprintsTest {

    @Test
    void aKeyIsNewOnce() {
        Fingerprints fingerprints = new Fingerprints();

        assertThat(fingerprints.add("F-1")).isTrue();
        assertThat(fingerprints.add("F-1")).isFalse();
        assertThat(fingerprints.add("")).isTrue();
        assertThat(fingerprints.add("")).isFalse();
    }

    @Test
    void theLowestNumberOfAKeyIsKept() {
        Fingerprints fingerprints = new Fingerprints();

        assertThat(fingerprints.lower("F-1", 5)).isEqualTo(Fingerprints.ABSENT);
        assertThat(fingerprints.lower("F-1", 7)).isEqualTo(5);
        assertThat(fingerprints.lower("F-1", -3)).isEqualTo(5);
        assertThat(fingerprints.lower("F-1", 0)).isEqualTo(-3);
    }

    @ForSeeds
    void agreesWithAMapThatKeepsTheKeysWhileItGrows(long seed) {
        Random random = new Random(seed);
        Fingerprints fingerprints = new Fingerprints();
        Map<String, Integer> map = new HashMap<>();
        int keys = 1 + random.nextInt(6000);
        for (int i = 0; i < 8000; i++) {
            String key = Integer.toString(random.nextInt(keys), 36);
            int value = random.nextInt();
            if (value == Fingerprints.ABSENT) {
                continue;
            }
            assertThat(fingerprints.lower(key, value)).isEqualTo(map.getOrDefault(key, Fingerprints.ABSENT));
            map.merge(key, value, Math::min);
        }
    }

    @Test
    void remembersFarMoreKeysThanItBeganWith() {
        Fingerprints fingerprints = new Fingerprints();
        for (int i = 0; i < 100_000; i++) {
            if (!fingerprints.add("F-" + i)) {
                assertThat(i).as("a key that is new").isNegative();
            }
        }
        for (int i = 0; i < 100_000; i++) {
            if (fingerprints.add("F-" + i)) {
                assertThat(i).as("a key that is known").isNegative();
            }
        }
    }
}
