package mx.corte.batch.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the collector of a virtual machine wrote: how much of the heap was still in use after each collection. */
final class HeapLog {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ");
    private static final Pattern LINE = Pattern.compile("\\[(\\S+)].* \\d+M->(\\d+)M\\(\\d+M\\).*");

    private record Collection(LocalDateTime at, int megabytes) {}

    private final List<Collection> collections = new ArrayList<>();

    /** The option that makes a virtual machine write such a log. */
    static String option(Path log) {
        return "-Xlog:gc:file=" + log + ":time:filecount=0";
    }

    HeapLog(Path log) throws IOException {
        try (Stream<String> lines = Files.lines(log)) {
            lines.map(LINE::matcher)
                    .filter(Matcher::matches)
                    .forEach(line -> collections.add(new Collection(
                            OffsetDateTime.parse(line.group(1), STAMP).toLocalDateTime(),
                            Integer.parseInt(line.group(2)))));
        }
    }

    /** The most that was in use after a collection, in MB; 0 when nothing was collected meanwhile. */
    int peak(LocalDateTime from, LocalDateTime to) {
        return collections.stream()
                .filter(collection ->
                        !collection.at().isBefore(from) && !collection.at().isAfter(to))
                .mapToInt(Collection::megabytes)
                .max()
                .orElse(0);
    }
}
