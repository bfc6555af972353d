package mx.corte.reports.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;

/** Compiles every {@code *.jrxml} below a folder into a {@code *.jasper} beside it; only the build runs it. */
public final class TemplateCompiler {

    private TemplateCompiler() {}

    /** @param arguments the folder of compiled classes, where the build has copied the resources */
    public static void main(String[] arguments) throws IOException, JRException {
        // the build's thread sees this module's classes, Jasper's expression compiler must see them too
        Thread.currentThread().setContextClassLoader(TemplateCompiler.class.getClassLoader());
        for (Path template : templates(Path.of(arguments[0]))) {
            JasperCompileManager.compileReportToFile(template.toString(), compiled(template));
        }
    }

    private static List<Path> templates(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".jrxml"))
                    .sorted()
                    .toList();
        }
    }

    private static String compiled(Path template) {
        return template.toString().replaceFirst("\\.jrxml$", ".jasper");
    }
}
