package mx.corte.batch.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Program version and what it was built from; a dash for what the build did not know. */
final class Version implements IVersionProvider {

    private static final String UNKNOWN = "-";

    @Override
    public String[] getVersion() throws IOException {
        Properties build = properties("/META-INF/build-info.properties");
        Properties git = properties("/git.properties");
        return new String[] {
            Messages.of(
                    "version",
                    build.getProperty("build.version", UNKNOWN),
                    build.getProperty("build.time", UNKNOWN),
                    git.getProperty("git.commit.id.abbrev", UNKNOWN),
                    System.getProperty("java.version"))
        };
    }

    private static Properties properties(String name) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream(name)) {
            if (in != null) {
                properties.load(in);
            }
        }
        return properties;
    }
}
