package mx.corte.reports.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import mx.corte.reports.model.ReferralRow;
import mx.corte.reports.model.Rows;

/**
 * Referrals counted by seven things at once. There may be nearly as many cells as referrals, so a cell is a few numbers in flat
 * arrays.
 */
final class Cube {

    static final String UNASSIGNED = "SIN_ASIGNAR";
    static final String UNSPECIFIED = "SIN_ESPECIFICAR";

    private static final Comparator<Cell> ORDER = Comparator.comparing(Cell::dependency)
            .thenComparing(Cell::unit)
            .thenComparing(Cell::channel)
            .thenComparing(Cell::topic)
            .thenComparing(Cell::municipality)
            .thenComparing(Cell::status)
            .thenComparing(Cell::month);

    /** What is counted, and how often. */
    record Cell(
            String dependency,
            String unit,
            String channel,
            String topic,
            String municipality,
            String status,
            String month,
            int referred,
            int attended) {}

    private record UnitKey(String dependency, String unit) {}

    /** Small numbers for the values that come, in the order they come. */
    private static final class Codes<K> {

        private final Map<K, Integer> numbers = new HashMap<>();
        private final List<K> values = new ArrayList<>();

        long number(K value) {
            Integer known = numbers.get(value);
            if (known == null) {
                known = values.size();
                numbers.put(value, known);
                values.add(value);
            }
            return known;
        }

        /** One that shares a long with three others. */
        long small(K value) {
            long number = number(value);
            if (number > 0xFFFF) {
                throw new IllegalStateException("more than 65,536 of what is in a catalogue: " + value);
            }
            return number;
        }

        K value(long number) {
            return values.get((int) number);
        }
    }

    private final Predicate<String> knownMunicipality;
    private final Codes<UnitKey> units = new Codes<>();
    private final Codes<String> topics = new Codes<>();
    private final Codes<String> channels = new Codes<>();
    private final Codes<String> municipalities = new Codes<>();
    private final Codes<String> statuses = new Codes<>();
    private final Codes<Integer> months = new Codes<>();
    /** Unit and topic of each cell. */
    private long[] heads = new long[1 << 10];
    /** Channel, municipality, status, month. */
    private long[] tails = new long[1 << 10];

    private int[] referred = new int[1 << 10];
    private int[] attended = new int[1 << 10];
    /** Open addressing: cells by their hash, from 1; 0 is free. */
    private int[] slots = new int[1 << 12];

    private int size;

    /** @param knownMunicipality any other is counted as unspecified, as the measures do */
    Cube(Predicate<String> knownMunicipality) {
        this.knownMunicipality = knownMunicipality;
    }

    void add(ReferralRow row) {
        String unit = row.executingUnit().isEmpty() ? UNASSIGNED : row.executingUnit();
        String topic = row.topic().isEmpty() ? UNSPECIFIED : row.topic();
        String municipality = knownMunicipality.test(row.municipality()) ? row.municipality() : UNSPECIFIED;
        int month = row.referred().getYear() * 100 + row.referred().getMonthValue();
        long head = units.number(new UnitKey(row.dependency(), unit)) << 32 | topics.number(topic);
        long tail = channels.small(row.channel()) << 48
                | municipalities.small(municipality) << 32
                | statuses.small(row.status()) << 16
                | months.small(month);
        int cell = find(head, tail);
        referred[cell]++;
        attended[cell] += row.attended() ? 1 : 0;
    }

    int size() {
        return size;
    }

    /** The referrals of all cells. */
    long referred() {
        return Arrays.stream(referred).asLongStream().sum();
    }

    long attended() {
        return Arrays.stream(attended).asLongStream().sum();
    }

    /** By dependencia, unit and so on. */
    Rows<Cell> cells() {
        return action ->
                IntStream.range(0, size).mapToObj(this::cell).sorted(ORDER).forEach(action);
    }

    private Cell cell(int i) {
        UnitKey unit = units.value(heads[i] >>> 32);
        int month = months.value(tails[i] & 0xFFFF);
        return new Cell(
                unit.dependency,
                unit.unit,
                channels.value(tails[i] >>> 48),
                topics.value(heads[i] & 0xFFFFFFFFL),
                municipalities.value(tails[i] >>> 32 & 0xFFFF),
                statuses.value(tails[i] >>> 16 & 0xFFFF),
                month / 100 + (month % 100 < 10 ? "-0" : "-") + month % 100,
                referred[i],
                attended[i]);
    }

    /** The cell's number; it is made when it is new. */
    private int find(long head, long tail) {
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
