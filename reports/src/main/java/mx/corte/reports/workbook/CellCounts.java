package mx.corte.reports.workbook;

import java.util.Arrays;

/** Two counts for each pair of numbers, in flat arrays: there may be nearly as many pairs as referrals. */
final class CellCounts {

    private long[] heads = new long[1 << 10];
    private long[] tails = new long[1 << 10];
    private int[] referred = new int[1 << 10];
    private int[] attended = new int[1 << 10];
    /** Open addressing: cells by their hash, from 1; 0 is free. */
    private int[] slots = new int[1 << 12];

    private int size;

    void add(long head, long tail, boolean isAttended) {
        int cell = cell(head, tail);
        referred[cell]++;
        attended[cell] += isAttended ? 1 : 0;
    }

    int size() {
        return size;
    }

    long head(int cell) {
        return heads[cell];
    }

    long tail(int cell) {
        return tails[cell];
    }

    int referred(int cell) {
        return referred[cell];
    }

    int attended(int cell) {
        return attended[cell];
    }

    long allReferred() {
        return Arrays.stream(referred).asLongStream().sum();
    }

    long allAttended() {
        return Arrays.stream(attended).asLongStream().sum();
    }

    /** The pair's cell, from 0; it is made when it is new. */
    int cell(long head, long tail) {
        int slot = slot(head, tail);
        while (slots[slot] != 0) {
            int cell = slots[slot] - 1;
            if (heads[cell] == head && tails[cell] == tail) {
                return cell;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        if (size == heads.length) {
            grow();
        }
        heads[size] = head;
        tails[size] = tail;
        slots[slot] = ++size;
        if (size * 2 > slots.length) {
            rehash();
        }
        return size - 1;
    }

    private int slot(long head, long tail) {
        long hash = (head * 0x9E3779B97F4A7C15L ^ tail) * 0xC2B2AE3D27D4EB4FL;
        return (int) (hash >>> 32) & (slots.length - 1);
    }

    private void grow() {
        int more = size * 2;
        heads = Arrays.copyOf(heads, more);
        tails = Arrays.copyOf(tails, more);
        referred = Arrays.copyOf(referred, more);
        attended = Arrays.copyOf(attended, more);
    }

    private void rehash() {
        slots = new int[slots.length * 2];
        for (int cell = 0; cell < size; cell++) {
            int slot = slot(heads[cell], tails[cell]);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = cell + 1;
        }
    }
}
