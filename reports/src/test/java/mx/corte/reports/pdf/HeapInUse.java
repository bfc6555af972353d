package mx.corte.reports.pdf;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

/** The most heap in use after a collection, since it was last reset. */
public final class HeapInUse {

    private static final Set<String> HEAP = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getName)
            .collect(Collectors.toUnmodifiableSet());

    private final AtomicLong most = new AtomicLong();

    public HeapInUse() {
        NotificationListener listener = (notification, none) -> {
            if (notification.getType().equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
                most.accumulateAndGet(
                        GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData())
                                .getGcInfo()
                                .getMemoryUsageAfterGc()
                                .entrySet()
                                .stream()
                                .filter(pool -> HEAP.contains(pool.getKey()))
                                .mapToLong(pool -> pool.getValue().getUsed())
                                .sum(),
                        Math::max);
            }
        };
        ManagementFactory.getGarbageCollectorMXBeans()
                .forEach(collector -> ((NotificationEmitter) collector).addNotificationListener(listener, null, null));
    }

    public void reset() {
        most.set(0);
    }

    public long megabytes() {
        return most.get() >> 20;
    }
}
