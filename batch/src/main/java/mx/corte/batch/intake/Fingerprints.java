package mx.corte.batch.intake;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Remembers a small number for each of millions of keys without keeping the keys: 128 bits of their sha256, outside the heap.
 * Two different keys would have to collide in 128 bits to be confused.
 */
final class Fingerprints {

    /** What an unknown key has. */
    static final int ABSENT = Integer.MIN_VALUE;

    private static final int SLOT = 20;

    private final MessageDigest digest;
    private ByteBuffer table = ByteBuffer.allocateDirect(SLOT << 10);
    private int mask = (1 << 10) - 1;
    private int size;

    Fingerprints() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether the key was not there; it is afterwards. */
    boolean add(String key) {
        return lower(key, 0) == ABSENT;
    }

    /**
     * Keeps the lower of the given number and the one the key has.
     *
     * @param value any but {@link #ABSENT}
     * @return what it had before, or {@link #ABSENT}
     */
    int lower(String key, int value) {
        ByteBuffer hash = ByteBuffer.wrap(digest.digest(key.getBytes(StandardCharsets.UTF_8)));
        long high = hash.getLong() | 1; // never 0: a slot of 0 is free
        long low = hash.getLong();
        int at = find(high, low);
        if (table.getLong(at) == 0) {
            put(at, high, low, value);
            size++;
            if (size > mask / 4 * 3) {
                grow();
            }
            return ABSENT;
        }
        int before = table.getInt(at + 16);
        if (value < before) {
            table.putInt(at + 16, value);
        }
        return before;
    }

    private int find(long high, long low) {
        int slot = (int) (low & mask);
        while (true) {
            int at = slot * SLOT;
            long there = table.getLong(at);
            if (there == 0 || (there == high && table.getLong(at + 8) == low)) {
                return at;
            }
            slot = (slot + 1) & mask;
        }
    }

    private void put(int at, long high, long low, int value) {
        table.putLong(at, high).putLong(at + 8, low).putInt(at + 16, value);
    }

    private void grow() {
        ByteBuffer old = table;
        table = ByteBuffer.allocateDirect(Math.multiplyExact(old.capacity(), 2));
        mask = mask * 2 + 1;
        for (int at = 0; at < old.capacity(); at += SLOT) {
            long high = old.getLong(at);
            if (high != 0) {
                long low = old.getLong(at + 8);
                put(find(high, low), high, low, old.getInt(at + 16));
            }
        }
    }
}
