/**
 * The quarters that are expected to be closed, and what is to be done about them. {@link mx.corte.batch.schedule.Timetable} says when a
 * quarter is due, {@link mx.corte.batch.schedule.Ledger} in which state each is, {@link mx.corte.batch.schedule.Plan} what comes next,
 * {@link mx.corte.batch.schedule.Tick} does it. A state is computed from what is on record and the clock, and stored nowhere.
 */
@NullMarked
package mx.corte.batch.schedule;

import org.jspecify.annotations.NullMarked;
