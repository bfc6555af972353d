package mx.corte.batch.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.corte.batch.domain.BusinessCalendar;
import mx.corte.batch.domain.Quarter;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which quarters an office answers for, and that each has its row. */
class LedgerTest {

    private static final Timetable TIMETABLE = new Timetable(
            new BusinessCalendar(List.of()), 5, 6, 0, Duration.ofDays(1), ZoneId.of("America/Mexico_City"));
    private static final Instant FEBRUARY_2022 = Instant.parse("2022-02-10T12:00:00Z");
    private static final Instant NOVEMBER_2022 = Instant.parse("2022-11-10T12:00:00Z");

    private final JdbcConnectionPool database = JdbcConnectionPool.create(
            "jdbc:h2:mem:" + UUID.randomUUID()
                    + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1",
            "sa",
            "");

    @BeforeEach
    void migrate() {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:sql/migrations")
                .load()
                .migrate();
    }

    @AfterEach
    void dispose() {
        database.dispose();
    }

    @Test
    void nothingIsExpectedUntilTheSchedulerRanOnceAndThenNoQuarterIsLeftOut() {
        Ledger ledger = ledger(Optional.empty());
        assertThat(ledger.entries(FEBRUARY_2022)).isEmpty();
        ledger.expect(FEBRUARY_2022);
        ledger.expect(FEBRUARY_2022);
        assertThat(rows()).containsExactly("2022-T1");

        // nine months in which nothing ran: the alarm knows before anything writes
        assertThat(ledger.overdue(NOVEMBER_2022))
                .extracting(entry -> entry.quarter().toString())
                .containsExactly("2022-T1", "2022-T2", "2022-T3");
        assertThat(rows()).containsExactly("2022-T1");
        ledger.expect(NOVEMBER_2022);
        assertThat(rows()).containsExactly("2022-T1", "2022-T2", "2022-T3", "2022-T4");
    }

    @Test
    void anOfficeMayBeginEarlierThanItsScheduler() {
        Ledger ledger = ledger(Quarter.parse("2021-T3"));
        assertThat(ledger.overdue(FEBRUARY_2022))
                .extracting(entry -> entry.quarter().toString())
                .containsExactly("2021-T3", "2021-T4");
        ledger.expect(FEBRUARY_2022);
        assertThat(rows()).containsExactly("2021-T3", "2021-T4", "2022-T1");
    }

    @Test
    void aClockThatGoesBackTakesNothingAwayAndWritesNothingTwice() {
        Ledger ledger = ledger(Optional.empty());
        ledger.expect(Instant.parse("2022-07-01T05:10:00Z"));
        ledger.expect(Instant.parse("2022-07-01T04:10:00Z"));
        ledger.expect(Instant.parse("2022-07-01T05:10:00Z"));
        assertThat(rows()).containsExactly("2022-T2", "2022-T3");
    }

    private Ledger ledger(Optional<Quarter> first) {
        return new Ledger(database, TIMETABLE, first);
    }

    private List<String> rows() {
        return JdbcClient.create(database)
                .sql("select trimestre from periodo order by 1")
                .query(String.class)
                .list();
    }
}
