package mx.corte.reports.workbook;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Predicate;
import mx.corte.reports.model.ReferralRow;
import mx.corte.reports.model.Rows;

/** Referrals counted by seven things at once. */
final class Cube {

    static final String UNASSIGNED = "SIN_ASIGNAR";
    static final String UNSPECIFIED = "SIN_ESPECIFICAR";

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

    private record UnitKey(String dependency, String unit) implements Comparable<UnitKey> {

        private static final Comparator<UnitKey> ORDER =
                Comparator.comparing(UnitKey::dependency).thenComparing(UnitKey::unit);

        @Override
        public int compareTo(UnitKey other) {
            return ORDER.compare(this, other);
        }
    }

    private final Predicate<String> knownMunicipality;
    private final Axis<UnitKey> units = new Axis<>();
    private final Axis<String> channels = new Axis<>();
    private final Axis<String> topics = new Axis<>();
    private final Axis<String> municipalities = new Axis<>();
    private final Axis<String> statuses = new Axis<>();
    /** 202210 for October 2022. */
    private final Axis<Integer> months = new Axis<>();

    private final CellCounts counts = new CellCounts();

    /** @param knownMunicipality any other is counted as unspecified, as the measures do */
    Cube(Predicate<String> knownMunicipality) {
        this.knownMunicipality = knownMunicipality;
    }

    void add(ReferralRow row) {
        String unit = row.executingUnit().isEmpty() ? UNASSIGNED : row.executingUnit();
        String topic = row.topic().isEmpty() ? UNSPECIFIED : row.topic();
        String municipality = knownMunicipality.test(row.municipality()) ? row.municipality() : UNSPECIFIED;
        int month = row.referred().getYear() * 100 + row.referred().getMonthValue();
        counts.add(
                head(units.code(new UnitKey(row.dependency(), unit)), topics.code(topic)),
                tail(
                        channels.smallCode(row.channel()),
                        municipalities.smallCode(municipality),
                        statuses.smallCode(row.status()),
                        months.smallCode(month)),
                row.attended());
    }

    int size() {
        return counts.size();
    }

    /** The referrals of all cells. */
    long referred() {
        return counts.allReferred();
    }

    long attended() {
        return counts.allAttended();
    }

    /** By dependencia, unit, channel, topic, municipio, status and month: a cell's place among all is one number, so sorting needs no objects. */
    Rows<Cell> cells() {
        return action -> {
            Order order = new Order();
            long[] places = new long[counts.size()];
            for (int cell = 0; cell < places.length; cell++) {
                places[cell] = order.place(counts.head(cell), counts.tail(cell));
            }
            Arrays.sort(places);
            for (long place : places) {
                action.accept(order.cell(place));
            }
        };
    }

    private static long head(long unit, long topic) {
        return unit << 32 | topic;
    }

    private static long tail(long channel, long municipality, long status, long month) {
        return channel << 48 | municipality << 32 | status << 16 | month;
    }

    private final class Order {

        private final Axis.Ranks<UnitKey> unit = units.ranks();
        private final Axis.Ranks<String> channel = channels.ranks();
        private final Axis.Ranks<String> topic = topics.ranks();
        private final Axis.Ranks<String> municipality = municipalities.ranks();
        private final Axis.Ranks<String> status = statuses.ranks();
        private final Axis.Ranks<Integer> month = months.ranks();

        long place(long head, long tail) {
            long place = unit.append(0, (int) (head >>> 32));
            place = channel.append(place, (int) (tail >>> 48));
            place = topic.append(place, (int) head);
            place = municipality.append(place, (int) (tail >>> 32 & 0xFFFF));
            place = status.append(place, (int) (tail >>> 16 & 0xFFFF));
            return month.append(place, (int) (tail & 0xFFFF));
        }

        Cell cell(long place) {
            int monthCode = month.lastCode(place);
            long rest = month.withoutLast(place);
            int statusCode = status.lastCode(rest);
            rest = status.withoutLast(rest);
            int municipalityCode = municipality.lastCode(rest);
            rest = municipality.withoutLast(rest);
            int topicCode = topic.lastCode(rest);
            rest = topic.withoutLast(rest);
            int channelCode = channel.lastCode(rest);
            int unitCode = unit.lastCode(channel.withoutLast(rest));
            int cell =
                    counts.cell(head(unitCode, topicCode), tail(channelCode, municipalityCode, statusCode, monthCode));
            int yearAndMonth = month.value(monthCode);
            return new Cell(
                    unit.value(unitCode).dependency,
                    unit.value(unitCode).unit,
                    channel.value(channelCode),
                    topic.value(topicCode),
                    municipality.value(municipalityCode),
                    status.value(statusCode),
                    yearAndMonth / 100 + (yearAndMonth % 100 < 10 ? "-0" : "-") + yearAndMonth % 100,
                    counts.referred(cell),
                    counts.attended(cell));
        }
    }
}
