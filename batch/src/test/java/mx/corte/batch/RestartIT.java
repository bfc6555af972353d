package mx.corte.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.aop.support.AopUtils;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobInstanceAlreadyCompleteException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.ResourcelessJobRepository;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;

/** A run that died anywhere is finished by giving the same command again, with the result it would have had. */
class RestartIT {

    /** What a killed process leaves in the job repository: executions that say they are running. */
    private static final String[] KILLED = {
        "update BATCH_STEP_EXECUTION set STATUS = 'STARTED', EXIT_CODE = 'EXECUTING', END_TIME = null"
                + " where STEP_EXECUTION_ID = (select max(STEP_EXECUTION_ID) from BATCH_STEP_EXECUTION)",
        "update BATCH_JOB_EXECUTION set STATUS = 'STARTED', EXIT_CODE = 'UNKNOWN', END_TIME = null"
                + " where JOB_EXECUTION_ID = (select max(JOB_EXECUTION_ID) from BATCH_JOB_EXECUTION)"
    };

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path undisturbed;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private static SortedMap<String, String> whole = new java.util.TreeMap<>();

    @BeforeAll
    static void closeOnceUndisturbed() {
        Workplace workplace = new Workplace(undisturbed);
        assertThat(workplace.close("2022-T3", "bordes").exit()).isZero();
        whole = Workplace.hashes(workplace.version("2022-T3"));
    }

    @Test
    void whatADiedExtractionLeftOpenIsDroppedAndExtractedAnew() throws Exception {
        Workplace workplace = new Workplace(folder);
        Path source = TestData.copyOf("bordes", folder.resolve("fuente"));
        Path petitions = source.resolve("peticiones.csv");
        String good = Files.readString(petitions);
        // a row that was there in the first moment only, and a break after it
        Files.writeString(petitions, good + "P-ANTES,1,2022-09-24,VENTANILLA,VIEJO,15001,A,2022-09-26,U1,TURNADA,,0\n");
        assertThat(workplace.run("run", "2022-T3", "--source", "csv:" + source).exit())
                .isEqualTo(4);
        workplace.execute(KILLED);
        assertThat(workplace.query("select count(*) from corte_turno where folio = 'P-ANTES'"))
                .containsExactly("1");
        Files.writeString(petitions, good);

        Workplace.Outcome again = workplace.run("run", "2022-T3", "--source", "csv:" + source, "--max-rejected", "100");

        assertThat(again.err()).isEmpty();
        assertThat(again.exit()).isZero();
        assertThat(again.out()).doesNotContain("reanudó");
        isTheUndisturbedResult(workplace);
        assertThat(workplace.query("select count(*) from corte")).containsExactly("1");
        assertThat(workplace.query("select folio from corte_turno where tema = 'VIEJO'"))
                .isEmpty();
    }

    @Test
    void aSealedCorteIsFinishedWithoutTheSource() throws Exception {
        Workplace workplace = new Workplace(folder);
        Path source = TestData.copyOf("bordes", folder.resolve("fuente"));
        Path blocked = Files.writeString(workplace.output(), "no es una carpeta");
        String[] command = {"run", "2022-T3", "--source", "csv:" + source, "--max-rejected", "100"};
        assertThat(workplace.run(command).exit()).isEqualTo(7);
        workplace.execute(KILLED);
        List<String> seal = workplace.query("select hash, sellado_en from corte_sello");
        assertThat(seal).hasSize(1);
        Files.delete(blocked);
        for (String file : List.of("peticiones.csv", "dependencias.csv", "reuniones.csv")) {
            Files.delete(source.resolve(file));
        }

        Workplace.Outcome again = workplace.run(command);

        assertThat(again.err()).isEmpty();
        assertThat(again.exit()).isZero();
        assertThat(again.out()).contains("El corte ya estaba sellado; se reanudó desde ahí.");
        isTheUndisturbedResult(workplace);
        assertThat(workplace.query("select hash, sellado_en from corte_sello")).isEqualTo(seal);
    }

    @Test
    void aSealedCorteIsNotFinishedAsAnotherOne() throws IOException, SQLException {
        Workplace workplace = new Workplace(folder);
        Path blocked = Files.writeString(workplace.output(), "no es una carpeta");
        assertThat(workplace.close("2022-T3", "bordes").exit()).isEqualTo(7);
        Files.delete(blocked);

        Workplace.Outcome otherDay = workplace.close("2022-T3", "bordes", "--cutoff", "2022-11-04");
        Workplace.Outcome otherSource = workplace.run("run", "2022-T3");

        assertThat(otherDay.exit()).isEqualTo(3);
        assertThat(otherSource.exit()).isEqualTo(3);
        assertThat(otherSource.err())
                .isEqualTo(
                        "El corte 2022-T3-v1 ya está sellado con la fuente «csv» y fecha de corte 2022-09-30, y falta"
                                + " publicarlo. Termínelo como se pidió con «corte resume 2022-T3».\n");
        assertThat(workplace.output()).doesNotExist();
    }

    @Test
    void aRunThatDiedBetweenTheMoveAndItsRecordIsRecorded() throws SQLException {
        Workplace workplace = new Workplace(folder);
        assertThat(workplace.close("2022-T3", "bordes").exit()).isZero();
        workplace.execute(KILLED);
        // recorded in one transaction, so a death loses them together
        workplace.execute("delete from publicacion");
        workplace.execute("delete from dato_abierto");

        Workplace.Outcome again = workplace.close("2022-T3", "bordes");

        assertThat(again.err()).isEmpty();
        assertThat(again.exit()).isZero();
        isTheUndisturbedResult(workplace);
        assertThat(workplace.query("select count(*) from publicacion")).containsExactly("1");
        assertThat(workplace.close("2022-T3", "bordes").exit()).isEqualTo(3);
    }

    @Test
    void theFrameworkItselfRefusesASecondRunOfTheSameQuarterAndRevision() throws Exception {
        Workplace workplace = new Workplace(folder);
        assertThat(workplace.close("2022-T3", "bordes").exit()).isZero();
        assertThat(
                        workplace.query(
                                """
                select distinct i.JOB_NAME, p.PARAMETER_NAME, p.PARAMETER_VALUE, p.IDENTIFYING
                from BATCH_JOB_INSTANCE i join BATCH_JOB_EXECUTION e on e.JOB_INSTANCE_ID = i.JOB_INSTANCE_ID
                    join BATCH_JOB_EXECUTION_PARAMS p on p.JOB_EXECUTION_ID = e.JOB_EXECUTION_ID order by 1, 2"""))
                .containsExactly(
                        "cutoffJob|quarter|2022-T3|Y",
                        "cutoffJob|revision|1|Y",
                        "reportJob|quarter|2022-T3|Y",
                        "reportJob|revision|1|Y");
        JobParameters same = new JobParametersBuilder()
                .addString("quarter", "2022-T3")
                .addLong("revision", 1L)
                .toJobParameters();

        try (ConfigurableApplicationContext context = workplace.start()) {
            JobRepository repository = context.getBean(JobRepository.class);
            assertThat(AopUtils.getTargetClass(repository)).isNotEqualTo(ResourcelessJobRepository.class);
            PlatformTransactionManager transactions = context.getBean(PlatformTransactionManager.class);
            for (String name : List.of("cutoffJob", "reportJob")) {
                Job job = new JobBuilder(name, repository)
                        .start(new StepBuilder("nada", repository)
                                .tasklet((contribution, chunk) -> RepeatStatus.FINISHED, transactions)
                                .build())
                        .build();
                assertThatThrownBy(() -> context.getBean(JobOperator.class).start(job, same))
                        .as(name)
                        .isInstanceOf(JobInstanceAlreadyCompleteException.class);
            }
        }
    }

    private static void isTheUndisturbedResult(Workplace workplace) {
        assertThat(Workplace.hashes(workplace.version("2022-T3"))).isEqualTo(whole);
        assertThat(Workplace.hashes(workplace.output().resolve(".en-proceso"))).isEmpty();
    }
}
