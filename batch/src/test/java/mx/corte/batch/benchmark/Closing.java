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

    /** @param heap as the virtual machine takes it, {@code 512m} */
    static Closing of(Route route, Path csv, Path parent, String heap, List<String> options)
            throws IOException, InterruptedException {
        Path folder = parent.resolve("closing");
        delete(folder);
        Files.createDirectories(folder);
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx" + heap));
        command.add(HeapLog.option(log(folder)));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), CorteApplication.class.getName()));
        command.addAll(route.arguments(csv));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).inheritIO();
        builder.environment().keySet().removeIf(name -> name.startsWith("CORTE_") || name.startsWith("SPRING_"));
        builder.environment().putAll(route.environment());
        long start = System.nanoTime();
        int exit = builder.start().waitFor();
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        if (exit != 0) {
            throw new IllegalStateException("the closing ended with " + exit + ", see " + folder);
        }
        return new Closing(folder, time);
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
