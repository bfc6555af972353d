package mx.corte.batch.configuration;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Properties;
import mx.corte.batch.domain.Problem;

/**
 * Numbers that change what is published.
 *
 * @param answerDays N: business days after reception within which an answer is in time
 * @param maxRejectedPercent a run with strictly more rejects than this in one entity fails before it freezes
 * @param suppressionK counts of 1..k-1 are suppressed in public files
 */
public record Thresholds(int answerDays, BigDecimal maxRejectedPercent, int suppressionK) {

    static final String FILE = "umbrales.properties";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @throws Problem of kind CONFIGURATION for a number that makes no sense */
    public Thresholds {
        require("corte.answer-days", answerDays, answerDays >= 1);
        require(
                "corte.max-rejected-percent",
                maxRejectedPercent,
                maxRejectedPercent.signum() >= 0 && maxRejectedPercent.compareTo(HUNDRED) <= 0);
        require("corte.suppression-k", suppressionK, suppressionK >= 1);
    }

    private static void require(String setting, Object value, boolean holds) {
        if (!holds) {
            throw new Problem(Problem.Kind.CONFIGURATION, "configuration.setting", setting, value);
        }
    }

    public Thresholds withMaxRejectedPercent(BigDecimal percent) {
        return new Thresholds(answerDays, percent, suppressionK);
    }

    String text() {
        return "dias_de_respuesta=" + answerDays + "\n"
                + "maximo_rechazado=" + maxRejectedPercent.stripTrailingZeros().toPlainString() + "\n"
                + "supresion_k=" + suppressionK + "\n";
    }

    static Thresholds parse(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Thresholds(
                Integer.parseInt(properties.getProperty("dias_de_respuesta")),
                new BigDecimal(properties.getProperty("maximo_rechazado")),
                Integer.parseInt(properties.getProperty("supresion_k")));
    }
}
