package mx.corte.batch.schedule;

/** Which quarters the scheduler closes by itself when nothing ran at their time. */
public enum CatchUp {
    /** Only the latest that is due. */
    LAST,
    /** Every one, oldest first. */
    ALL,
    /** None: one that was missed is left to an operator. */
    NONE
}
