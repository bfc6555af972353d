package mx.corte.batch.cli;

import java.io.PrintWriter;
import java.time.Period;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.corte.batch.domain.Actor;
import mx.corte.batch.domain.Problem;
import mx.corte.batch.job.Purge;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code corte purge --older-than 5y}: deletes the rows of old versions from the reporting database. No file is touched. */
@Command(name = "purge", resourceBundle = "mx.corte.batch.cli.messages", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class PurgeCommand implements Callable<Integer> {

    private static final Pattern AGE = Pattern.compile("([1-9][0-9]{0,2})([ym])");

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private Corte corte;

    @Option(names = "--older-than", paramLabel = "ANTIGÜEDAD", required = true, descriptionKey = "purge.age")
    private String age;

    @Option(names = "--dry-run", descriptionKey = "backfill.dry-run")
    private boolean dryRun;

    @Option(names = "--by", paramLabel = "NOMBRE", defaultValue = "${sys:user.name}", descriptionKey = "run.by")
    private String by;

    @Override
    public Integer call() {
        Period older = age();
        Actor actor = Actor.person(by);
        try (ConfigurableApplicationContext context = dryRun ? corte.look() : corte.start()) {
            PrintWriter out = spec.commandLine().getOut();
            Purge purge = context.getBean(Purge.class);
            List<String> candidates = purge.candidates(older);
            if (candidates.isEmpty()) {
                out.println(Messages.of("purge.nothing"));
            }
            candidates.forEach(name -> out.println(Messages.of("purge.candidate", name)));
            if (!dryRun) {
                purge.run(older, actor, purged -> out.println(Messages.of("purge.done", purged.name(), purged.rows())));
            }
        }
        return ExitCode.DONE;
    }

    /** {@code 5y} or {@code 24m}. */
    private Period age() {
        Matcher form = AGE.matcher(age);
        if (!form.matches()) {
            throw new Problem(Problem.Kind.USAGE, "purge.form", age);
        }
        int number = Integer.parseInt(form.group(1));
        return form.group(2).equals("y") ? Period.ofYears(number) : Period.ofMonths(number);
    }
}
