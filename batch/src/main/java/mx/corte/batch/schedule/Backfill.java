package mx.corte.batch.schedule;

import mx.corte.batch.job.QuarterHistory;

/** Which quarters of a range an operator wants closed. What is published is never closed again. */
public enum Backfill {
    /** Those nobody ever began. */
    MISSING {
        @Override
        public boolean wants(QuarterHistory history) {
            return isOpen(history) && history.lastOfAttempts().isEmpty();
        }
    },
    /** Those whose last attempt failed, died or was stopped. */
    FAILED {
        @Override
        public boolean wants(QuarterHistory history) {
            return isOpen(history) && history.lastOfAttempts().isPresent();
        }
    },
    /** Both. */
    ALL {
        @Override
        public boolean wants(QuarterHistory history) {
            return isOpen(history);
        }
    };

    public abstract boolean wants(QuarterHistory history);

    private static boolean isOpen(QuarterHistory history) {
        return !history.isPublished() && !history.running();
    }
}
