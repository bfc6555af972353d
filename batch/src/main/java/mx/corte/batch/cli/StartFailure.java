package mx.corte.batch.cli;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** What the libraries below complain of when the settings or the reporting database are not as they should be, in our words. */
final class StartFailure {

    private static final int H2_ALREADY_IN_USE = 90020;
    private static final Set<Integer> WRONG_LOGIN = Set.of(1045, 1698, 28000);
    /** MySQL: on a database, none such, on a table, column or server; H2. */
    private static final Set<Integer> NO_RIGHT = Set.of(1044, 1049, 1142, 1143, 1227, 90096);
    /** MySQL: disk full, table full. */
    private static final Set<Integer> FULL = Set.of(1021, 1114);

    private StartFailure() {}

    /** The sentence for what the database said; empty for what nobody but us can mend. */
    static Optional<String> ofDatabase(SQLException e) {
        int code = e.getErrorCode();
        if (code == H2_ALREADY_IN_USE) {
            return Optional.of(Messages.of("database.busy"));
        }
        if (WRONG_LOGIN.contains(code)) {
            return Optional.of(Messages.of("database.login"));
        }
        if (NO_RIGHT.contains(code)) {
            return Optional.of(Messages.of("database.right"));
        }
        if (FULL.contains(code)) {
            return Optional.of(Messages.of("database.full"));
        }
        return isConnection(e) ? Optional.of(Messages.of("database.lost")) : Optional.empty();
    }

    /** SQLSTATE class 08; the pool says it by the kind of its exception. */
    private static boolean isConnection(SQLException e) {
        return String.valueOf(e.getSQLState()).startsWith("08")
                || e instanceof SQLTransientConnectionException
                || e instanceof SQLNonTransientConnectionException
                || e instanceof SQLRecoverableException;
    }

    /** The sentence for a setting that cannot be read. */
    static Optional<String> ofSettings(Throwable e) {
        BindException setting = find(e, BindException.class);
        if (setting != null) {
            Object value =
                    setting.getProperty() == null ? "" : setting.getProperty().getValue();
            return Optional.of(Messages.of("configuration.setting", setting.getName(), String.valueOf(value)));
        }
        MarkedYAMLException form = find(e, MarkedYAMLException.class);
        return form == null || form.getProblemMark() == null
                ? Optional.empty()
                : Optional.of(Messages.of(
                        "configuration.application", form.getProblemMark().getLine() + 1));
    }

    /** The first of a kind among the causes. */
    static <T extends Throwable> @Nullable T find(Throwable e, Class<T> kind) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return kind.cast(cause);
            }
        }
        return null;
    }
}
