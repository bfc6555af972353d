package mx.corte.batch.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class ReadAheadTest {

    private final AtomicInteger given = new AtomicInteger();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 499, 500, 501, 1000, 20_000})
    void allItemsComeInOrder(int items) {
        try (ReadAhead<Integer> ahead = new ReadAhead<>("test", upTo(items))) {
            List<Integer> got = new ArrayList<>();
            for (Integer item = ahead.next(); item != null; item = ahead.next()) {
                got.add(item);
            }
            assertThat(got).isEqualTo(IntStream.rangeClosed(1, items).boxed().toList());
            assertThat(ahead.next()).isNull();
        }
    }

    @Test
    void aFailureOfTheSourceIsTheFailureOfTheReader() {
        IllegalStateException cut = new IllegalStateException("cut");
        try (ReadAhead<Integer> ahead = new ReadAhead<>("test", failingAfter(700, cut))) {
            assertThatThrownBy(() -> {
                        while (ahead.next() != null) {
                            // to the failure
                        }
                    })
                    .isSameAs(cut);
        }
    }

    @Test
    void anErrorIsNotAnEndOfData() {
        AssertionError error = new AssertionError("no memory");
        try (ReadAhead<Integer> ahead = new ReadAhead<>("test", failingAfter(0, error))) {
            assertThatThrownBy(ahead::next).isSameAs(error);
        }
    }

    @Test
    void itStaysBoundedAndTouchesNothingOnceClosed() throws InterruptedException {
        ReadAhead<Integer> ahead = new ReadAhead<>("test", upTo(Integer.MAX_VALUE));
        assertThat(ahead.next()).isEqualTo(1);
        ahead.close();
        int whenClosed = given.get();
        Thread.sleep(100);
        assertThat(given.get()).isEqualTo(whenClosed).isLessThanOrEqualTo(20_000);
    }

    private Supplier<@Nullable Integer> upTo(int last) {
        return () -> given.get() < last ? given.incrementAndGet() : null;
    }

    private Supplier<@Nullable Integer> failingAfter(int items, Throwable failure) {
        return () -> {
            if (given.incrementAndGet() <= items) {
                return given.get();
            }
            if (failure instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) failure;
        };
    }
}
