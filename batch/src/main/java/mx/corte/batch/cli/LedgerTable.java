package mx.corte.batch.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mx.corte.batch.domain.LogEntry;
import mx.corte.batch.schedule.Ledger;
import mx.corte.batch.schedule.LedgerEntry;
import mx.corte.batch.schedule.PeriodState;
import org.springframework.context.ConfigurableApplicationContext;

/** How the period ledger is said. */
final class LedgerTable {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private LedgerTable() {}

    static String state(LedgerEntry entry) {
        return switch (entry.state()) {
            case EXPECTED -> Messages.of("ledger.expected");
            case DUE -> Messages.of("ledger.due");
            case RUNNING -> Messages.of("ledger.running");
            case CLOSED -> Messages.of("ledger.closed");
            case RELEASED -> Messages.of("ledger.released");
            case FAILED -> Messages.of("ledger.failed");
            case OVERDUE -> Messages.of("ledger.overdue");
        };
    }

    /** Every quarter the scheduler answers for; without any, nothing. */
    static void print(List<LedgerEntry> expected, ZoneId zone, PrintWriter out) {
        if (expected.isEmpty()) {
            return;
        }
        out.println(Messages.of("ledger.header"));
        for (LedgerEntry entry : expected) {
            out.println(Messages.of(
                    "ledger.line",
                    entry.quarter(),
                    state(entry),
                    LocalDateTime.ofInstant(entry.due(), zone).format(MINUTE)));
            if (entry.state() == PeriodState.FAILED) {
                out.println(Messages.of("ledger.reason", lastSentence(entry)));
            }
        }
        alarm(expected.stream().filter(LedgerEntry::overdue).toList()).ifPresent(out::println);
    }

    static Map<String, Object> document(LedgerEntry entry) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("trimestre", entry.quarter().toString());
        document.put("estado", code(entry.state()));
        document.put("vence", entry.due().toString());
        document.put("vencido", entry.overdue());
        document.put("falla", entry.state() == PeriodState.FAILED ? lastSentence(entry) : "");
        return document;
    }

    private static String code(PeriodState state) {
        return switch (state) {
            case EXPECTED -> "esperado";
            case DUE -> "por_cerrar";
            case RUNNING -> "en_proceso";
            case CLOSED -> "cerrado";
            case RELEASED -> "liberado";
            case FAILED -> "con_falla";
            case OVERDUE -> "vencido";
        };
    }

    /** What the last attempt said; one that died said nothing. */
    private static String lastSentence(LedgerEntry entry) {
        List<String> words = entry.history()
                .lastOfAttempts()
                .map(LogEntry::detail)
                .filter(detail -> !detail.isEmpty() && Messages.BUNDLE.containsKey(detail.get(0)))
                .orElse(List.of("ledger.died"));
        return Messages.of(words.get(0), words.subList(1, words.size()).toArray());
    }

    /** Says which quarters are late beside whatever else was asked for: who never asks for them must hear of it too. */
    static void warn(ConfigurableApplicationContext context, PrintWriter err) {
        Instant now = context.getBean(Clock.class).instant();
        alarm(context.getBean(Ledger.class).overdue(now)).ifPresent(err::println);
    }

    static Optional<String> alarm(List<LedgerEntry> overdue) {
        return overdue.isEmpty()
                ? Optional.empty()
                : Optional.of(Messages.of(
                        "ledger.alarm",
                        overdue.stream()
                                .map(entry -> entry.quarter() + " (" + state(entry) + ")")
                                .collect(Collectors.joining(", "))));
    }
}
