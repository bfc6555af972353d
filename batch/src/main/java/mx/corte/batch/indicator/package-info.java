/**
 * The rules: what a referral counts for, the tallies that add it up, the measures they give and the lights they get.
 *
 * <p>Pure: imports {@code java.*}, the domain and the figure. Follow {@link mx.corte.batch.indicator.ReferralRules} (one
 * referral judged), {@link mx.corte.batch.indicator.QuarterTally} (all of them added), {@link
 * mx.corte.batch.indicator.Measure} (what is published), {@link mx.corte.batch.indicator.Assessment} (goal and light).
 * Rounding happens once, in {@link mx.corte.batch.indicator.Rounding}.
 */
@NullMarked
package mx.corte.batch.indicator;

import org.jspecify.annotations.NullMarked;
