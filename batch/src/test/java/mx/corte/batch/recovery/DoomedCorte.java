package mx.corte.batch.recovery;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import mx.corte.batch.ChildProcess;
import mx.corte.batch.CorteApplication;
import mx.corte.batch.TestData;
import mx.corte.batch.Workplace;
import mx.corte.batch.cli.Corte;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * The real program, which stops dead at a given place and says so, waiting to be killed, or to go on as soon as the file named
 * by {@code doom.until} is there. A place is {@code before:STEP}, {@code after:STEP}, or {@code sql:N:TEXT}, the N-th statement
 * that contains a text.
 */
public final class DoomedCorte {

    static final String HERE = "AT ";

    private static final String CLOCK = "clock";

    private DoomedCorte() {}

    /** Sets the clock of processes that work in a folder, also while they run. */
    static void setClock(Path folder, Duration off) throws IOException {
        Path written = Files.createDirectories(folder).resolve(CLOCK + ".new");
        Files.writeString(written, off.toString());
        Files.move(written, folder.resolve(CLOCK), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    public static void main(String[] arguments) {
        System.exit(Corte.run(
                part -> new SpringApplicationBuilder(CorteApplication.class, Doom.class)
                        .web(WebApplicationType.NONE)
                        .run(),
                arguments));
    }

    /**
     * A process that closes a quarter of the small source in chunks of ten rows.
     *
     * @param options where it is doomed
     */
    static ChildProcess start(Path folder, Workplace workplace, String quarter, String... options) throws IOException {
        String[] all =
                Stream.concat(Stream.of(options), Stream.of("-Dcorte.chunk=10")).toArray(String[]::new);
        return ChildProcess.start(
                folder,
                workplace.options(all),
                DoomedCorte.class,
                "run",
                quarter,
                "--source",
                "csv:" + TestData.source("bordes"),
                "--max-rejected",
                "100");
    }

    private static void reach(String place) {
        if (!place.equals(System.getProperty("doom"))) {
            return;
        }
        new PrintStream(System.out, true, StandardCharsets.UTF_8).println(HERE + place);
        while (!Files.exists(Path.of(System.getProperty("doom.until", "never")))) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** Places to stop at. Not annotated: no other test's application may find it by scanning. */
    static class Doom {

        /** The time of day, as far off as the file {@code clock} of the working folder says. */
        @Bean
        @Primary
        static Clock clockOfThisMachine() {
            return new Clock() {
                @Override
                public Instant instant() {
                    return Instant.now().plus(off());
                }

                @Override
                public ZoneId getZone() {
                    return ZoneId.of("America/Mexico_City");
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    return Clock.offset(Clock.system(zone), off());
                }
            };
        }

        private static Duration off() {
            try {
                Path set = Path.of(CLOCK);
                return Files.exists(set) ? Duration.parse(Files.readString(set)) : Duration.ZERO;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Bean
        StepExecutionListener steps() {
            return new StepExecutionListener() {
                @Override
                public void beforeStep(StepExecution step) {
                    reach("before:" + step.getStepName());
                }

                @Override
                public ExitStatus afterStep(StepExecution step) {
                    reach("after:" + step.getStepName());
                    return step.getExitStatus();
                }
            };
        }

        @Bean
        static BeanPostProcessor statements() {
            AtomicInteger seen = new AtomicInteger();
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource dataSource ? watched(dataSource, seen) : bean;
                }
            };
        }

        private static DataSource watched(DataSource target, AtomicInteger seen) {
            return proxy(
                    DataSource.class,
                    target,
                    (result, method, arguments) -> result instanceof Connection connection
                            ? proxy(Connection.class, connection, (answer, call, texts) -> {
                                if (call.equals("prepareStatement")) {
                                    look(String.valueOf(texts[0]), seen);
                                }
                                return answer;
                            })
                            : result);
        }

        private static void look(String sql, AtomicInteger seen) {
            String[] doom = System.getProperty("doom", "").split(":", 3);
            if (doom.length == 3 && sql.contains(doom[2]) && seen.incrementAndGet() == Integer.parseInt(doom[1])) {
                reach(System.getProperty("doom"));
            }
        }

        /** Sees what a method gave back. */
        private interface Seen {
            Object see(Object result, String method, Object[] arguments);
        }

        private static <T> T proxy(Class<T> type, T target, Seen seen) {
            return type.cast(
                    Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                        try {
                            Object result = method.invoke(target, arguments);
                            return seen.see(result, method.getName(), arguments == null ? new Object[0] : arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    }));
        }
    }
}
