package mx.corte.batch.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import mx.corte.batch.job.SampleFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code corte sample <folder>}: writes a source of any size to try things with. Needs no database. */
@Command(name = "sample", resourceBundle = "mx.corte.batch.cli.messages", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class SampleCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private Corte corte;

    @Parameters(index = "0", paramLabel = "CARPETA", descriptionKey = "sample.folder")
    private Path folder;

    @Option(names = "--petitions", paramLabel = "N", defaultValue = "48000", descriptionKey = "sample.petitions")
    private int petitions;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", descriptionKey = "sample.seed")
    private long seed;

    @Option(names = "--year", paramLabel = "AÑO", defaultValue = "2022", descriptionKey = "sample.year")
    private int year;

    @Override
    public Integer call() {
        SampleFolder sample = new SampleFolder(petitions, seed, year);
        PrintWriter out = spec.commandLine().getOut();
        return LongRun.of(corte::startSources, corte.isQuiet(), spec.commandLine(), (context, progress) -> {
            sample.write(folder, progress)
                    .forEach((entity, rows) -> out.println(Messages.of(
                            "sample.file", folder.resolve(entity.sourceName() + ".csv"), Messages.number(rows))));
            return ExitCode.DONE;
        });
    }
}
