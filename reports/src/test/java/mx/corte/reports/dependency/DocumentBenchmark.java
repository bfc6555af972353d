package mx.corte.reports.dependency;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import mx.corte.reports.model.QuarterlyReport;
import mx.corte.reports.pdf.BareJasper;
import mx.corte.reports.pdf.HeapInUse;
import mx.corte.reports.pdf.Press;

/**
 * Dependency sheets on all cores, written by this program and by the bare exporter of JasperReports from the same filled pages, which
 * gives neither tags nor an archive's profile: documents and pages per second, and the most heap in use after a collection.
 *
 * <p>Argument: documents. The heap is the virtual machine's.
 */
public final class DocumentBenchmark {

    private static final int CORES = Runtime.getRuntime().availableProcessors();

    /** Writes filled pages to a file. */
    @FunctionalInterface
    private interface Writing {
        void write(Press.Proof proof, Path file) throws Exception;
    }

    private final QuarterlyReport report = SheetFixture.report(8, "Unidad número ");
    private final HeapInUse heap = new HeapInUse();
    private final LongAdder pages = new LongAdder();
    private final LongAdder writing = new LongAdder();

    private DocumentBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        int documents = Integer.parseInt(arguments[0]);
        System.out.printf(
                Locale.ROOT,
                "%d dependency sheets, heap %d MB, %d threads, Java %s, load average %.1f%n",
                documents,
                Runtime.getRuntime().maxMemory() >> 20,
                CORES,
                Runtime.version(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        DocumentBenchmark benchmark = new DocumentBenchmark();
        benchmark.time("(warming up)", 2 * documents / 5, Press.Proof::print);
        benchmark.time("(warming up)", 2 * documents / 5, BareJasper::export);
        double bare = benchmark.time("bare Jasper", documents, BareJasper::export);
        double ours = benchmark.time("tagged and finished", documents, Press.Proof::print);
        System.out.printf(Locale.ROOT, "ratio %.2f%n", ours / bare);
    }

    private double time(String name, int documents, Writing way) throws Exception {
        pages.reset();
        writing.reset();
        System.gc();
        heap.reset();
        long start = System.nanoTime();
        run(documents, way);
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%-20s %6.1f s %7.1f documents/s %7.1f pages/s, of that laying out %2.0f %%, heap %d MB%n",
                name,
                seconds,
                documents / seconds,
                pages.sum() / seconds,
                100 * (1 - writing.sum() / 1e9 / CORES / seconds),
                heap.megabytes());
        return seconds;
    }

    private void run(int documents, Writing way) throws Exception {
        Path folder = Files.createDirectories(Path.of("target", "benchmark-documents"));
        ExecutorService pool = Executors.newFixedThreadPool(CORES);
        try {
            List<Callable<Path>> tasks = new ArrayList<>();
            for (int i = 0; i < documents; i++) {
                Path file = folder.resolve("ficha-" + i + ".pdf");
                tasks.add(() -> one(way, file));
            }
            for (Future<Path> done : pool.invokeAll(tasks)) {
                done.get();
            }
        } finally {
            pool.shutdown();
        }
    }

    private Path one(Writing way, Path file) throws Exception {
        Press.Proof proof = DependencySheet.layOut(report, report.dependencies().get(0));
        pages.add(proof.pages());
        long start = System.nanoTime();
        way.write(proof, file);
        writing.add(System.nanoTime() - start);
        Files.delete(file);
        return file;
    }
}
