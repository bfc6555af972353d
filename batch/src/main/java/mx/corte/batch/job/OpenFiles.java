package mx.corte.batch.job;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mx.corte.batch.publication.Json;
import mx.corte.batch.publication.PublicManifest;
import mx.corte.batch.publication.PublishedFile;
import mx.corte.batch.publication.Titles;
import mx.corte.reports.model.MeasureTable;
import mx.corte.reports.model.MeasureValue;
import mx.corte.reports.transparency.DataPackage;
import mx.corte.reports.transparency.OpenCsv;
import mx.corte.reports.transparency.OpenTables;
import mx.corte.reports.transparency.OpenTerms;
import mx.corte.reports.transparency.OpenWorkbook;
import mx.corte.reports.transparency.OpenWorkbookReadBack;

/** The open data in {@code transparencia/} (OUTPUT): drawn from the public copy, the descriptions of the files last. */
final class OpenFiles {

    private static final Set<String> OF_REFERRALS = Set.of("turnadas", "atendidas", "porcentaje_atencion");

    private OpenFiles() {}

    static List<PublishedFile> of(boolean revision, OpenTerms terms) {
        List<PublishedFile> files = new ArrayList<>();
        OpenTables.names(revision).forEach(name -> files.add(table(name)));
        files.add(PublishedFile.withoutFigures(
                PublishedFile.PUBLIC + "diccionario.csv",
                Titles.of("open.dictionary"),
                OpenCsv::writeDictionary,
                false));
        files.add(new PublishedFile(
                PublishedFile.PUBLIC + "estadisticas-publicas.xlsx",
                Titles.of("open.workbook"),
                OpenWorkbook::write,
                OpenWorkbookReadBack::read,
                OpenFiles::isPublished,
                true));
        files.add(PublishedFile.withoutFigures(
                PublishedFile.PUBLIC + "datapackage.json",
                Titles.of("open.package"),
                (report, file) -> {
                    Files.write(file, Json.bytes(new DataPackage(terms).of(report, file.resolveSibling(""))));
                    return -1;
                },
                true));
        return List.copyOf(files);
    }

    /** About all files of the folder, whoever draws them. */
    static PublishedFile manifest() {
        return PublishedFile.withoutFigures(
                PublishedFile.PUBLIC + "manifiesto.json",
                Titles.of("open.manifest"),
                (report, file) -> {
                    PublicManifest.write(report.edition(), file);
                    return -1;
                },
                true);
    }

    private static PublishedFile table(String name) {
        return new PublishedFile(
                PublishedFile.PUBLIC + name + ".csv",
                Titles.of("open.table", OpenTables.title(name)),
                (report, file) -> OpenCsv.write(OpenTables.of(report, name), file),
                (file, report) -> OpenCsv.readBack(file, name),
                value -> name.equals("reuniones")
                        ? value.scope().equals(MeasureTable.DEPENDENCY) && !OF_REFERRALS.contains(value.measure())
                        : name.equals(OpenTables.name(value.scope())) && OF_REFERRALS.contains(value.measure()),
                name.equals("indicadores"));
    }

    private static boolean isPublished(MeasureValue value) {
        return !value.scope().equals(MeasureTable.TOTAL);
    }
}
