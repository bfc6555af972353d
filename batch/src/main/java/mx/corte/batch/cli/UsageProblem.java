package mx.corte.batch.cli;

import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Spanish what the command-line library found wrong. */
final class UsageProblem {

    private UsageProblem() {}

    static String sentence(ParameterException e) {
        if (e instanceof MissingParameterException missing) {
            return Messages.of(
                    "usage.missing",
                    missing.getMissing().stream().map(UsageProblem::name).collect(Collectors.joining(", ")));
        }
        if (e instanceof UnmatchedArgumentException unmatched) {
            return Messages.of("usage.unmatched", String.join(" ", unmatched.getUnmatched()));
        }
        if (e instanceof OverwrittenOptionException twice) {
            return Messages.of("usage.twice", name(twice.getOverwritten()));
        }
        ArgSpec argument = e.getArgSpec();
        String value = e.getValue();
        if (argument != null && value != null) {
            return Messages.of("usage.value", name(argument), value);
        }
        return String.valueOf(e.getMessage());
    }

    private static String name(ArgSpec argument) {
        return argument.isOption()
                ? ((picocli.CommandLine.Model.OptionSpec) argument).longestName()
                : argument.paramLabel();
    }
}
