package mx.corte.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** Closing a quarter never listens. */
class NoPortIT {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void theStartedProgramIsNotAServerAndListensNowhere() throws IOException {
        Workplace workplace = new Workplace(folder);
        Set<String> before = listening();
        try (ConfigurableApplicationContext context = workplace.start()) {
            assertThat(context.getClass().getName()).doesNotContain("Web");
            assertThat(WebApplicationType.NONE)
                    .isEqualTo(context.getEnvironment()
                            .getProperty(
                                    "spring.main.web-application-type",
                                    WebApplicationType.class,
                                    WebApplicationType.NONE));
            assertThat(context.getBeanDefinitionNames())
                    .noneMatch(name -> name.toLowerCase(java.util.Locale.ROOT).contains("webserver"));
            assertThat(listening()).isEqualTo(before);
        }
    }

    @Test
    void theEmbeddedDatabaseIsAFileAndNotAServer() throws IOException {
        String settings = Files.readString(TestData.module().resolve("../config/application.yml"));

        assertThat(settings).contains("jdbc:h2:file:").doesNotContain("AUTO_SERVER", "h2.console", "h2:tcp");
    }

    @Test
    void aSocketThatListensWouldBeSeen() throws IOException {
        assumeTrue(Files.exists(Path.of("/proc/self/net/tcp")), "needs /proc");
        Set<String> before = listening();
        try (java.net.ServerSocket socket = new java.net.ServerSocket(0)) {
            assertThat(socket.isBound()).isTrue();
            assertThat(listening()).hasSize(before.size() + 1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.apache.catalina.startup.Tomcat",
                "org.eclipse.jetty.server.Server",
                "io.undertow.Undertow",
                "io.netty.bootstrap.ServerBootstrap",
                "org.springframework.web.context.WebApplicationContext"
            })
    void noWebServerIsOnTheClassPath(String type) {
        assertThat(getClass().getClassLoader().getResource(type.replace('.', '/') + ".class"))
                .isNull();
    }

    /** Sockets of this process that listen, by inode; none where the system does not tell. */
    private static Set<String> listening() throws IOException {
        Set<String> listening = new TreeSet<>();
        for (String table : List.of("/proc/self/net/tcp", "/proc/self/net/tcp6")) {
            if (Files.exists(Path.of(table))) {
                Files.readAllLines(Path.of(table)).stream()
                        .map(line -> line.strip().split("\\s+"))
                        .filter(cells -> cells.length > 9 && cells[3].equals("0A"))
                        .forEach(cells -> listening.add("socket:[" + cells[9] + "]"));
            }
        }
        Path own = Path.of("/proc/self/fd");
        if (!Files.exists(own)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.list(own)) {
            listening.retainAll(files.map(NoPortIT::target).collect(Collectors.toSet()));
        }
        return listening;
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (NoSuchFileException closedMeanwhile) {
            return "";
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
