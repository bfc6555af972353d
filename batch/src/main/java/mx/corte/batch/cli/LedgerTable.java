package mx.corte.batch.cli;

import java.util.List;
import java.util.stream.Collectors;
import mx.corte.batch.schedule.LedgerEntry;

/** How the period ledger is said. */
final class LedgerTable {

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

    static String alarm(List<LedgerEntry> late) {
        return Messages.of(
                "ledger.alarm",
                late.stream()
                        .map(entry -> entry.quarter() + " (" + state(entry) + ")")
                        .collect(Collectors.joining(", ")));
    }
}
