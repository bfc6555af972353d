package mx.corte.batch.source.sample;

import java.util.List;
import java.util.Random;

/**
 * An invented dependencia and how it works.
 *
 * @param position in the catalogue, from 0
 * @param weight share of the referrals
 * @param delay business days it usually takes to answer
 * @param unanswered per mille of referrals it never answers
 * @param unsupported per mille of answers without a supporting document
 */
record SampleDependency(
        int position,
        String key,
        int weight,
        int delay,
        int unanswered,
        int unsupported,
        List<String> topics,
        List<String> units) {

    String topic(Random random) {
        return topics.get(random.nextInt(topics.size()));
    }

    /** The first units get the most. */
    String unit(Random random) {
        return units.get(Math.min(random.nextInt(units.size()), random.nextInt(units.size())));
    }
}
