package mx.corte.batch;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import org.springframework.util.FileSystemUtils;

/**
 * Options with which a child process starts in two thirds of the time: an archive of the classes that a closing loads. The virtual machine
 * keeps classes of jars only, so the folders of the class path are packed first, as they are when the program is delivered.
 */
final class QuickStart {

    /** Made anew in every test run, because classes change between two. */
    private static final List<String> OPTIONS = prepare(TestData.module().resolve("target/children"));

    private QuickStart() {}

    /** A class path, and the archive if this virtual machine can make one. */
    static List<String> options() {
        return OPTIONS;
    }

    private static List<String> prepare(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
            Files.createDirectories(folder);
            Path archive = folder.resolve("classes.jsa");
            List<String> classPath = List.of("-cp", packed(System.getProperty("java.class.path"), folder));
            closeQuarter(folder, archive, classPath);
            List<String> options = new ArrayList<>(classPath);
            if (Files.exists(archive)) {
                // an archive that does not fit is passed over, in silence
                options.addAll(List.of("-XX:SharedArchiveFile=" + archive, "-Xlog:disable"));
            }
            return options;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String packed(String classPath, Path folder) {
        ToolProvider jar = ToolProvider.findFirst("jar").orElseThrow();
        List<String> entries = new ArrayList<>();
        for (String entry : classPath.split(File.pathSeparator, -1)) {
            if (entry.isEmpty()) {
                continue; // the working folder, by the virtual machine's custom; no class of ours is there
            }
            if (Files.isDirectory(Path.of(entry))) {
                String packed = folder.resolve(entries.size() + ".jar").toString();
                int status = jar.run(
                        System.out, System.err, "--create", "--no-compress", "--file", packed, "-C", entry, ".");
                if (status != 0) {
                    throw new IllegalStateException("cannot pack " + entry);
                }
                entries.add(packed);
            } else {
                entries.add(entry);
            }
        }
        return String.join(File.pathSeparator, entries);
    }

    private static void closeQuarter(Path folder, Path archive, List<String> classPath)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(ChildProcess.JAVA);
        command.addAll(classPath);
        command.addAll(new Workplace(folder).options("-XX:ArchiveClassesAtExit=" + archive, "-Xlog:disable"));
        command.addAll(List.of(CorteApplication.class.getName(), "--quiet", "run", "2022-T3"));
        command.addAll(List.of("--source", "csv:" + TestData.source("bordes"), "--max-rejected", "100"));
        int exit = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("closing.txt").toFile())
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IllegalStateException("the closing failed, see closing.txt in " + folder);
        }
    }
}
