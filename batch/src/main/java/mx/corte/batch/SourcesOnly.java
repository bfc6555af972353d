package mx.corte.batch;

import java.time.Clock;
import mx.corte.batch.cli.Part;
import mx.corte.batch.configuration.ConfigurationFiles;
import mx.corte.batch.job.AgendaPrinting;
import mx.corte.batch.job.Sources;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** {@link Part#SOURCES}. Not annotated and a class of its own: the whole program must not find it by scanning. */
@EnableConfigurationProperties(CorteProperties.class)
class SourcesOnly {

    @Bean
    static Clock clock() {
        return CorteApplication.clock();
    }

    @Bean
    AgendaPrinting agendaPrinting(CorteProperties properties, Clock clock) {
        return new AgendaPrinting(
                new Sources(ConfigurationFiles.base(), properties.source()),
                ConfigurationFiles.base(),
                properties.output(),
                properties.thresholds(),
                clock);
    }
}
