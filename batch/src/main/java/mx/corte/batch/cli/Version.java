package mx.corte.batch.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Program version and what it was built from. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        Properties build = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("/META-INF/build-info.properties")) {
            if (in != null) {
                build.load(in);
            }
        }
        return new String[] {
            Messages.of(
                    "version",
                    build.getProperty("build.version", "-"),
                    build.getProperty("build.time", "-"),
                    System.getProperty("java.version"))
        };
    }
}
