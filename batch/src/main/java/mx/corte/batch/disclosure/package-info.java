/**
 * What public files must not say. Pure: rows in, decisions out.
 *
 * <p>{@link mx.corte.batch.disclosure.Suppression} decides which rows of a {@link mx.corte.batch.disclosure.Release} stay back;
 * {@link mx.corte.batch.disclosure.Attacker} reads what was published and computes what it gives away. They share the
 * arithmetic of {@link mx.corte.batch.disclosure.Region} and nothing else, so that a mistake of the one is found by the other.
 * The rules: DOMAIN, Privacy.
 */
@NullMarked
package mx.corte.batch.disclosure;

import org.jspecify.annotations.NullMarked;
