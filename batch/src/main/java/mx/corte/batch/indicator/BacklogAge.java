package mx.corte.batch.indicator;

/** Age of a backlog referral in business days from referral to cut-off. */
public enum BacklogAge {
    UP_TO_15("0-15", 15),
    UP_TO_30("16-30", 30),
    UP_TO_60("31-60", 60),
    OVER_60("61+", Integer.MAX_VALUE);

    private final String label;
    private final int most;

    BacklogAge(String label, int most) {
        this.label = label;
        this.most = most;
    }

    /** As users see it: {@code 16-30}. */
    public String label() {
        return label;
    }

    static BacklogAge of(int businessDays) {
        for (BacklogAge age : values()) {
            if (businessDays <= age.most) {
                return age;
            }
        }
        throw new AssertionError("unreachable: the last bucket has no limit");
    }
}
