/**
 * The Orden del Día: what a working meeting needs on the table, printed before it is held, from live data as of a day.
 *
 * <p>Start at {@link mx.corte.reports.agenda.MeetingKit}, the content; {@link mx.corte.reports.agenda.AgendaReport} prints it.
 */
@NullMarked
package mx.corte.reports.agenda;

import org.jspecify.annotations.NullMarked;
