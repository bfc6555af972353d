package mx.corte.batch.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import mx.corte.batch.job.FigureArchive;
import mx.corte.batch.job.FigureQuestion;
import mx.corte.batch.job.Progress;
import mx.corte.batch.job.PublishedFigure;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code corte explain <quarter> <measure> [scope key]}: a figure's rule, its two numbers, and the rows behind them. */
@Command(name = "explain", resourceBundle = "mx.corte.batch.cli.messages", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class ExplainCommand implements Callable<Integer> {

    private static final long SHOWN = 20;

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private Corte corte;

    @Parameters(index = "0", paramLabel = "TRIMESTRE", descriptionKey = "run.quarter")
    private String quarter;

    @Parameters(index = "1", paramLabel = "MEDIDA", descriptionKey = "explain.measures")
    private String measure;

    @Parameters(index = "2", paramLabel = "ÁMBITO", arity = "0..1", descriptionKey = "explain.scopes")
    private @Nullable String scope;

    @Parameters(index = "3", paramLabel = "CLAVE", arity = "0..1", descriptionKey = "explain.keys")
    private @Nullable String key;

    @Option(names = "--revision", paramLabel = "VERSIÓN", descriptionKey = "explain.revision")
    private @Nullable String version;

    @Option(names = "--all", descriptionKey = "explain.all")
    private boolean all;

    @Override
    public Integer call() {
        FigureQuestion question = new FigureQuestion(
                Arguments.quarter(quarter),
                Optional.ofNullable(version).map(Arguments::version),
                measure,
                scope == null ? "total" : scope,
                key == null ? "" : key);
        PrintWriter out = spec.commandLine().getOut();
        try (ConfigurableApplicationContext context = corte.look()) {
            FigureArchive archive = context.getBean(FigureArchive.class);
            PublishedFigure figure = archive.figure(question);
            describe(figure, question, out);
            EvidenceList list = new EvidenceList(figure, all ? Long.MAX_VALUE : SHOWN, out);
            for (EvidenceList.Part part : list.parts()) {
                archive.evidence(question, Progress.SILENT, list.begin(part));
                list.end();
            }
            if (list.addsUp()) {
                return ExitCode.DONE;
            }
            spec.commandLine().getErr().println(Messages.of("explain.differs", figure.version()));
            return ExitCode.DIFFERENCE;
        }
    }

    private static void describe(PublishedFigure figure, FigureQuestion question, PrintWriter out) {
        String place = question.key().isEmpty() ? question.scope() : question.scope() + " " + question.key();
        out.println(Messages.of("explain.header", figure.name(), question.measure(), place, figure.version()));
        out.println(Messages.of("explain.rule", figure.rule()));
        if (figure.numerator() != null && !figure.isCount()) {
            out.println(Messages.of("explain.numerator", Messages.number(figure.numerator())));
        }
        if (figure.denominator() != null) {
            out.println(Messages.of("explain.denominator", Messages.number(figure.denominator())));
        }
        out.println(Messages.of("explain.value", figure.value().isEmpty() ? figure.status() : figure.value()));
    }
}
