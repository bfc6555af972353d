package mx.corte.batch;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Locale;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/**
 * Spring Batch's own tables, made by the framework's script as a migration: two processes that meet on an empty database make
 * them once.
 */
final class BatchTables extends BaseJavaMigration {

    /** The version comes from the class name unless it is told. */
    private static final String VERSION = "0.1";

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion(VERSION);
    }

    @Override
    public String getDescription() {
        return "Spring Batch tables";
    }

    @Override
    protected void init() {
        // nothing to read from the class name
    }

    @Override
    public void migrate(Context context) throws SQLException {
        String product = context.getConnection().getMetaData().getDatabaseProductName();
        ClassPathResource script = new ClassPathResource(
                "org/springframework/batch/core/schema-" + product.toLowerCase(Locale.ROOT) + ".sql");
        // not in the platform's charset, whatever that is
        ScriptUtils.executeSqlScript(context.getConnection(), new EncodedResource(script, StandardCharsets.UTF_8));
    }
}
