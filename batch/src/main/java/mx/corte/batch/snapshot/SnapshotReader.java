package mx.corte.batch.snapshot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.sql.DataSource;
import mx.corte.batch.domain.Agreement;
import mx.corte.batch.domain.Dependency;
import mx.corte.batch.domain.Entity;
import mx.corte.batch.domain.ExecutingUnit;
import mx.corte.batch.domain.Meeting;
import mx.corte.batch.domain.Municipality;
import mx.corte.batch.domain.NonWorkingDay;
import mx.corte.batch.domain.Petition;
import mx.corte.batch.domain.Projection;
import mx.corte.batch.domain.Quarter;
import mx.corte.batch.domain.Referral;
import mx.corte.batch.domain.Reject;
import mx.corte.batch.domain.RejectReason;
import mx.corte.batch.domain.StatusEffect;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one snapshot, always in key order. Small tables come as lists, referrals and rejects as streams. */
public final class SnapshotReader {

    /** Turns the present row of a result into a record. */
    @FunctionalInterface
    private interface Mapping<T> {
        T map(ResultSet row) throws SQLException;
    }

    private final Streaming streaming;
    private final long snapshot;

    public SnapshotReader(DataSource dataSource, long snapshot) {
        this.streaming = new Streaming(dataSource);
        this.snapshot = snapshot;
    }

    public Map<String, String> configuration() {
        Map<String, String> texts = new TreeMap<>();
        streaming.forEach(FrozenTable.CONFIGURATION, snapshot, row -> texts.put(text(row, 1), text(row, 2)));
        return texts;
    }

    public List<Dependency> dependencies() {
        return list(
                FrozenTable.DEPENDENCIES,
                row -> new Dependency(text(row, 1), text(row, 2), text(row, 3), date(row, 4), date(row, 5)));
    }

    public List<ExecutingUnit> executingUnits() {
        return list(FrozenTable.EXECUTING_UNITS, row -> new ExecutingUnit(text(row, 1), text(row, 2), text(row, 3)));
    }

    public List<Municipality> municipalities() {
        return list(FrozenTable.MUNICIPALITIES, row -> new Municipality(text(row, 1), text(row, 2)));
    }

    public List<NonWorkingDay> nonWorkingDays() {
        return list(FrozenTable.NON_WORKING_DAYS, row -> new NonWorkingDay(day(row, 1), text(row, 2)));
    }

    public List<Projection> projections() {
        return list(
                FrozenTable.PROJECTIONS,
                row -> new Projection(new Quarter(row.getInt(1), row.getInt(2)), text(row, 3), row.getInt(4)));
    }

    /** @param tookPlace by meeting status */
    public List<Meeting> meetings(Map<String, Boolean> tookPlace) {
        return list(
                FrozenTable.MEETINGS,
                row -> new Meeting(
                        text(row, 1),
                        text(row, 2),
                        day(row, 3),
                        text(row, 4),
                        text(row, 5),
                        text(row, 6),
                        text(row, 7),
                        Objects.requireNonNull(tookPlace.get(text(row, 7))),
                        date(row, 8),
                        row.getInt(9),
                        row.getInt(10)));
    }

    public List<Agreement> agreements() {
        return list(
                FrozenTable.AGREEMENTS,
                row -> new Agreement(
                        text(row, 1),
                        text(row, 2),
                        text(row, 3),
                        text(row, 4),
                        text(row, 5),
                        day(row, 6),
                        date(row, 7),
                        text(row, 8)));
    }

    /** Earliest day of reception or referral; empty without referrals. */
    public Optional<LocalDate> firstDay() {
        return streaming.firstDay(snapshot);
    }

    public long referralCount() {
        return streaming.referralCount(snapshot);
    }

    public void rejects(Consumer<Reject> consumer) {
        streaming.forEach(
                FrozenTable.REJECTS,
                snapshot,
                row -> consumer.accept(new Reject(
                        Entity.ofSourceName(text(row, 1)),
                        row.getLong(2),
                        text(row, 3),
                        text(row, 4),
                        text(row, 5),
                        RejectReason.valueOf(text(row, 6)),
                        text(row, 7))));
    }

    /** @param effects of each referral status */
    public void referrals(Map<String, StatusEffect> effects, Consumer<Referral> consumer) {
        referrals(effects, FolioRange.ALL, consumer);
    }

    private void referrals(Map<String, StatusEffect> effects, FolioRange range, Consumer<Referral> consumer) {
        streaming.forEachReferral(snapshot, range, row -> consumer.accept(referral(row, effects)));
    }

    /** Parts to be read by as many threads, about equal in rows. */
    public List<FolioRange> folioRanges(int parts) {
        return streaming.folioRanges(snapshot, parts);
    }

    /** The referrals of a range, those of a folio together. */
    public void petitions(Map<String, StatusEffect> effects, FolioRange range, Consumer<Petition> consumer) {
        Map<String, LocalDate> earlier = new HashMap<>();
        streaming.forEach(FrozenTable.EARLIER_RECEPTIONS, snapshot, row -> earlier.put(text(row, 1), day(row, 2)));
        List<Referral> folio = new ArrayList<>();
        referrals(effects, range, referral -> {
            if (!folio.isEmpty() && !folio.get(0).folio().equals(referral.folio())) {
                consumer.accept(petition(folio, earlier));
                folio.clear();
            }
            folio.add(referral);
        });
        if (!folio.isEmpty()) {
            consumer.accept(petition(folio, earlier));
        }
    }

    private static Petition petition(List<Referral> referrals, Map<String, LocalDate> earlier) {
        String folio = referrals.get(0).folio();
        return new Petition(folio, referrals, earlier.get(folio));
    }

    private static Referral referral(ResultSet row, Map<String, StatusEffect> effects) throws SQLException {
        String status = text(row, 10);
        return new Referral(
                text(row, 1),
                row.getInt(2),
                day(row, 3),
                text(row, 4),
                text(row, 5),
                text(row, 6),
                text(row, 7),
                day(row, 8),
                text(row, 9),
                status,
                Objects.requireNonNull(effects.get(status)),
                date(row, 11),
                row.getInt(12));
    }

    private <T> List<T> list(FrozenTable table, Mapping<T> mapping) {
        List<T> all = new ArrayList<>();
        streaming.forEach(table, snapshot, row -> all.add(mapping.map(row)));
        return List.copyOf(all);
    }

    private static String text(ResultSet row, int column) throws SQLException {
        return Objects.requireNonNull(row.getString(column));
    }

    private static LocalDate day(ResultSet row, int column) throws SQLException {
        return Objects.requireNonNull(date(row, column));
    }

    private static @Nullable LocalDate date(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
