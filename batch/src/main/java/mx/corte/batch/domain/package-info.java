/**
 * What is reported, as plain records: quarters, referrals, meetings, agreements, and the calendar they are judged by.
 *
 * <p>Imports {@code java.*} only. Rules with a name in DOMAIN carry that name here.
 */
@NullMarked
package mx.corte.batch.domain;

import org.jspecify.annotations.NullMarked;
