package mx.corte.batch.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Folios in the order of the database's key.
 *
 * @param after excluded; null from the first
 * @param upTo included; null to the last
 */
public record FolioRange(@Nullable String after, @Nullable String upTo) {

    static final FolioRange ALL = new FolioRange(null, null);

    /** @param bounds ascending and distinct */
    static List<FolioRange> between(List<String> bounds) {
        List<FolioRange> ranges = new ArrayList<>();
        String after = null;
        for (String bound : bounds) {
            ranges.add(new FolioRange(after, bound));
            after = bound;
        }
        ranges.add(new FolioRange(after, null));
        return ranges;
    }

    String condition() {
        return (after == null ? "" : "and folio > ? ") + (upTo == null ? "" : "and folio <= ?");
    }

    /** What the condition's places stand for. */
    List<String> bounds() {
        return Stream.of(after, upTo).filter(bound -> bound != null).toList();
    }
}
