package mx.corte.batch;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.ZoneId;
import javax.sql.DataSource;
import mx.corte.batch.cli.Corte;
import mx.corte.batch.cli.Part;
import mx.corte.batch.configuration.ConfigurationFiles;
import mx.corte.batch.domain.BusinessCalendar;
import mx.corte.batch.job.Archive;
import mx.corte.batch.job.Discarding;
import mx.corte.batch.job.FigureArchive;
import mx.corte.batch.job.OfficeCalendar;
import mx.corte.batch.job.Purge;
import mx.corte.batch.job.QuarterClosing;
import mx.corte.batch.job.QuarterRelease;
import mx.corte.batch.job.ReadinessGate;
import mx.corte.batch.job.SourceCheck;
import mx.corte.batch.job.Sources;
import mx.corte.batch.schedule.Ledger;
import mx.corte.batch.schedule.ScheduleSettings;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.aop.support.AopUtils;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.ResourcelessJobRepository;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.PlatformTransactionManager;

/** Wires the program. The command line is read first; only a command that needs the database starts it. */
@SpringBootApplication(proxyBeanMethods = false)
@EnableConfigurationProperties(CorteProperties.class)
public class CorteApplication {

    private static final ZoneId OFFICE = ZoneId.of("America/Mexico_City");

    public static void main(String[] arguments) {
        System.exit(Corte.run(CorteApplication::start, arguments));
    }

    /** Starts everything but a port: this program never listens while it closes a quarter. */
    public static ConfigurableApplicationContext start() {
        return start(Part.WHOLE);
    }

    /** Starts no more than a command needs. */
    public static ConfigurableApplicationContext start(Part part) {
        return new SpringApplicationBuilder(part == Part.SOURCES ? SourcesOnly.class : CorteApplication.class)
                .web(WebApplicationType.NONE)
                .listeners(new NothingLeftBehind(part != Part.WHOLE), new SoundSettings())
                .initializers(new SecretFiles())
                .run();
    }

    @Bean
    static Clock clock() {
        return Clock.system(OFFICE);
    }

    /** Bulk writing, on the reporting connection only: the source's never offers a file of this machine. */
    @Bean
    static BeanPostProcessor bulkWriting() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof HikariDataSource pool
                        && String.valueOf(pool.getJdbcUrl()).startsWith("jdbc:mysql:")) {
                    pool.addDataSourceProperty("allowLoadLocalInfile", "true");
                    pool.addDataSourceProperty("rewriteBatchedStatements", "true");
                }
                return bean;
            }
        };
    }

    @Bean
    JavaMigration batchTables() {
        return new BatchTables();
    }

    @Bean
    Sources sources(CorteProperties properties) {
        return new Sources(ConfigurationFiles.base(), properties.source());
    }

    @Bean
    QuarterClosing.Settings closingSettings(CorteProperties properties, ObjectProvider<BuildProperties> build) {
        BuildProperties info = build.getIfAvailable();
        return new QuarterClosing.Settings(
                ConfigurationFiles.base(),
                properties.output(),
                properties.thresholds(),
                properties.chunk(),
                properties.schedule().stepLimit(),
                properties.releaseAutomatically(),
                "corte " + (info == null ? "sin empaquetar" : info.getVersion()));
    }

    @Bean
    SourceCheck sourceCheck(
            DataSource dataSource,
            Sources sources,
            QuarterClosing.Settings settings,
            CorteProperties properties,
            Clock clock) {
        return new SourceCheck(
                dataSource, sources, settings, properties.plausibility().limits(), clock);
    }

    @Bean
    Archive archive(DataSource dataSource) {
        return new Archive(dataSource);
    }

    @Bean
    FigureArchive figureArchive(DataSource dataSource) {
        return new FigureArchive(dataSource);
    }

    @Bean
    BusinessCalendar officeCalendar() {
        return OfficeCalendar.read(ConfigurationFiles.base());
    }

    @Bean
    Ledger ledger(DataSource dataSource, CorteProperties properties, BusinessCalendar calendar) {
        ScheduleSettings settings = properties.schedule();
        return new Ledger(dataSource, settings.timetable(calendar, OFFICE), settings.firstQuarter());
    }

    @Bean
    Purge purge(DataSource dataSource, Clock clock) {
        return new Purge(dataSource, clock);
    }

    @Bean
    QuarterRelease quarterRelease(DataSource dataSource, Clock clock) {
        return new QuarterRelease(dataSource, clock);
    }

    @Bean
    Discarding discarding(DataSource dataSource, JobRepository jobs, Clock clock) {
        return new Discarding(dataSource, jobs, clock);
    }

    @Bean
    ReadinessGate readinessGate(
            DataSource dataSource,
            SourceCheck check,
            CorteProperties properties,
            BusinessCalendar calendar,
            Clock clock) {
        return new ReadinessGate(
                dataSource, check, calendar, properties.schedule().quietDays(), clock);
    }

    @Bean
    QuarterClosing quarterClosing(
            DataSource dataSource,
            PlatformTransactionManager transactions,
            JobRepository jobs,
            JobOperator operator,
            ObjectProvider<StepExecutionListener> listeners,
            ReadinessGate gate,
            Sources sources,
            QuarterClosing.Settings settings,
            Clock clock) {
        if (AopUtils.getTargetClass(jobs) == ResourcelessJobRepository.class) {
            throw new IllegalStateException("the job repository forgets: no restart, no refusal of a second run");
        }
        return new QuarterClosing(
                dataSource,
                transactions,
                jobs,
                operator,
                listeners.orderedStream().toList(),
                gate,
                sources,
                settings,
                clock);
    }
}
