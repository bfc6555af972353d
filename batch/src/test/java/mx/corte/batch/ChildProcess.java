package mx.corte.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Another Java process with this one's class path. */
public final class ChildProcess {

    /** The command, with what suits a process that lives for seconds. */
    static final List<String> JAVA = List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC");

    private final Process process;
    private final Path out;
    private final Path err;

    private ChildProcess(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    /**
     * Starts a process in a folder of its own, with no settings from outside.
     *
     * @param options of the virtual machine
     */
    public static ChildProcess start(Path folder, List<String> options, Class<?> main, String... arguments)
            throws IOException {
        return start(List.of(), Map.of(), folder, options, main, arguments);
    }

    /**
     * The same, as if the disk were full for every file that reaches that size.
     *
     * @param environment settings
     */
    public static ChildProcess startOnFullDisk(
            int kilobytes, Map<String, String> environment, Path folder, Class<?> main, String... arguments)
            throws IOException {
        return start(
                List.of("bash", "-c", "ulimit -f " + kilobytes + "; exec \"$@\"", "corte"),
                environment,
                folder,
                List.of("-XX:-UsePerfData"),
                main,
                arguments);
    }

    private static ChildProcess start(
            List<String> prefix,
            Map<String, String> environment,
            Path folder,
            List<String> options,
            Class<?> main,
            String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(prefix);
        // a shell in the background makes its children deaf to Ctrl-C; this one must hear it
        command.addAll(List.of("env", "--default-signal=INT"));
        command.addAll(JAVA);
        command.addAll(QuickStart.options());
        command.addAll(options);
        command.add(main.getName());
        command.addAll(List.of(arguments));
        Files.createDirectories(folder);
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("CORTE_") || name.startsWith("SPRING_"));
        builder.environment().putAll(environment);
        return new ChildProcess(builder.start(), out, err);
    }

    public Process process() {
        return process;
    }

    /** Waits for its end. */
    public Workplace.Outcome outcome() throws IOException, InterruptedException {
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("the child process does not end");
        }
        return new Workplace.Outcome(process.exitValue(), text(out), text(err));
    }

    /** Waits until it prints a line; false when it ends without. */
    public boolean says(String line) throws IOException, InterruptedException {
        return writes(out, line);
    }

    /** Waits until it says something on its standard error; false when it ends without. */
    public boolean complains(String line) throws IOException, InterruptedException {
        return writes(err, line);
    }

    private boolean writes(Path file, String line) throws IOException, InterruptedException {
        for (int tenths = 0; tenths < 1200; tenths++) {
            if (text(file).contains(line)) {
                return true;
            }
            if (!process.isAlive()) {
                return false;
            }
            Thread.sleep(100);
        }
        return false;
    }

    /** @param name as {@code kill} takes it, e.g. {@code INT} */
    public void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                .start()
                .waitFor();
    }

    /** What it wrote to its standard output so far. */
    public String said() throws IOException {
        return text(out);
    }

    /** What it wrote to its standard error so far. */
    public String complaint() throws IOException {
        return text(err);
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
