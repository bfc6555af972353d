package mx.corte.batch.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import mx.corte.batch.CorteApplication;

/** A finished child process that closed a quarter in a folder of its own, which goes when this is closed. */
record Closing(Path folder, Duration time) implements AutoCloseable {

    private static final String DATABASE =
            "MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;WRITE_DELAY=0";

    /** @param heap as the virtual machine takes it, {@code 512m} */
    static Closing of(Path source, Path parent, String heap, List<String> options)
            throws IOException, InterruptedException {
        Path folder = parent.resolve("closing");
        delete(folder);
        Files.createDirectories(folder);
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx" + heap));
        command.add(HeapLog.option(log(folder)));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), CorteApplication.class.getName()));
        command.addAll(List.of("run", "2022-T4", "--source", "csv:" + source));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).inheritIO();
        builder.environment().keySet().removeIf(name -> name.startsWith("CORTE_") || name.startsWith("SPRING_"));
        long start = System.nanoTime();
        int exit = builder.start().waitFor();
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        if (exit != 0) {
            throw new IllegalStateException("the closing ended with " + exit + ", see " + folder);
        }
        return new Closing(folder, time);
    }

    /** Of its database. */
    String url() {
        return "jdbc:h2:file:" + folder.resolve("data").resolve("corte") + ";" + DATABASE;
    }

    HeapLog heapLog() throws IOException {
        return new HeapLog(log(folder));
    }

    private static Path log(Path folder) {
        return folder.resolve("heap.log");
    }

    @Override
    public void close() throws IOException {
        delete(folder);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
