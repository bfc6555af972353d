package mx.corte.batch;

import java.math.BigDecimal;
import java.nio.file.Path;
import mx.corte.batch.configuration.Thresholds;
import mx.corte.batch.domain.JumpLimits;
import mx.corte.batch.schedule.ScheduleSettings;
import mx.corte.batch.source.JdbcSettings;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings under {@code corte} in {@code config/application.yml}.
 *
 * @param output folder that gets the published quarters
 * @param answerDays N: business days after reception within which an answer is in time
 * @param maxRejectedPercent share of rejects in one entity above which a run fails
 * @param suppressionK counts of 1..k-1 are suppressed in public files
 * @param chunk rows written in one transaction
 * @param releaseAutomatically whether publishing also releases
 * @param plausibility how far counts may be from earlier quarters
 * @param schedule when the scheduler closes what
 * @param source connection of the source {@code jdbc}
 */
@ConfigurationProperties("corte")
public record CorteProperties(
        Path output,
        int answerDays,
        BigDecimal maxRejectedPercent,
        int suppressionK,
        int chunk,
        boolean releaseAutomatically,
        @DefaultValue Plausibility plausibility,
        @DefaultValue ScheduleSettings schedule,
        @DefaultValue JdbcSettings source) {

    /** See {@link JumpLimits}. */
    record Plausibility(
            @DefaultValue("1.5") BigDecimal warnTimes,
            @DefaultValue("4") BigDecimal blockTimes,
            @DefaultValue("20") long least) {

        JumpLimits limits() {
            return new JumpLimits(warnTimes, blockTimes, least);
        }
    }

    Thresholds thresholds() {
        return new Thresholds(answerDays, maxRejectedPercent, suppressionK);
    }
}
