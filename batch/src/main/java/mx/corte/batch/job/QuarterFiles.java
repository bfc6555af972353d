package mx.corte.batch.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import mx.corte.batch.configuration.Configuration;
import mx.corte.batch.domain.Dependency;
import mx.corte.batch.domain.Quarter;
import mx.corte.batch.publication.PublishedFile;
import mx.corte.batch.publication.Reconciliation;
import mx.corte.batch.publication.Titles;
import mx.corte.reports.data.ChangesCsv;
import mx.corte.reports.data.ControlCsv;
import mx.corte.reports.data.MeasuresCsv;
import mx.corte.reports.data.SuppressionCsv;
import mx.corte.reports.leadership.LeadershipReadBack;
import mx.corte.reports.leadership.LeadershipReport;
import mx.corte.reports.model.MeasureTable;
import mx.corte.reports.model.ReadBack;
import mx.corte.reports.model.SuppressionShare;
import mx.corte.reports.workbook.AnalystWorkbook;
import mx.corte.reports.workbook.WorkbookReadBack;

/** What a quarter publishes: each file, who draws it, who reads it back, and which figures must be found in it. */
final class QuarterFiles {

    private QuarterFiles() {}

    private static List<PublishedFile> all() {
        return List.of(leadership(), workbook(), measures(), rejects(), inconsistencies());
    }

    /**
     * All of them.
     *
     * @param dependencies each gets a sheet
     * @param revision whether an earlier version is superseded
     * @param shares how much of the open data is kept back, asked for when the files are drawn
     */
    static List<PublishedFile> of(
            Configuration configuration,
            List<Dependency> dependencies,
            Quarter quarter,
            boolean revision,
            Supplier<List<SuppressionShare>> shares) {
        List<PublishedFile> files = new ArrayList<>(all());
        files.addAll(DependencyFiles.of(dependencies));
        files.addAll(PlatformFiles.of(configuration, quarter));
        if (revision) {
            files.add(changes());
        }
        files.add(suppression(shares));
        files.addAll(OpenFiles.of(revision, configuration.openTerms()));
        files.add(OpenFiles.manifest());
        return List.copyOf(files);
    }

    private static PublishedFile suppression(Supplier<List<SuppressionShare>> shares) {
        return PublishedFile.withoutFigures(
                "control/supresion.csv",
                Titles.of("suppression"),
                (report, file) -> SuppressionCsv.write(shares.get(), file),
                false);
    }

    private static PublishedFile changes() {
        return PublishedFile.withoutFigures("control/cambios.csv", Titles.of("changes"), ChangesCsv::write, false);
    }

    private static PublishedFile leadership() {
        return new PublishedFile(
                "direccion/informe-trimestral.pdf",
                Titles.of("leadership"),
                (report, file) -> {
                    new LeadershipReport().write(report, file);
                    return -1;
                },
                (file, report) -> new LeadershipReadBack().read(file, report),
                LeadershipReadBack::shows,
                true);
    }

    private static PublishedFile workbook() {
        return new PublishedFile(
                        "analistas/analistas.xlsx",
                        Titles.of("workbook"),
                        (report, file) -> {
                            new AnalystWorkbook().write(report, file);
                            return report.detailRows();
                        },
                        (file, report) -> workbookFigures(file),
                        value -> true,
                        true)
                .withSheets(file -> new WorkbookReadBack().sheets(file));
    }

    private static List<ReadBack> workbookFigures(Path file) throws IOException {
        WorkbookReadBack workbook = new WorkbookReadBack();
        List<ReadBack> figures = new ArrayList<>(workbook.read(file));
        figures.add(new ReadBack(
                "Detalle",
                Reconciliation.DETAIL_ROWS,
                MeasureTable.TOTAL,
                "",
                String.valueOf(workbook.detailRows(file))));
        return figures;
    }

    private static PublishedFile measures() {
        return new PublishedFile(
                "datos/medidas.csv",
                Titles.of("measures"),
                (report, file) -> {
                    MeasuresCsv.write(report, file);
                    return report.measures().rows().size();
                },
                (file, report) -> MeasuresCsv.readBack(file),
                value -> true,
                false);
    }

    private static PublishedFile rejects() {
        return PublishedFile.withoutFigures(
                "control/rechazos.csv",
                Titles.of("rejects"),
                (report, file) -> ControlCsv.write(report.rejects(), file),
                false);
    }

    private static PublishedFile inconsistencies() {
        return PublishedFile.withoutFigures(
                "control/inconsistencias.csv",
                Titles.of("inconsistencies"),
                (report, file) -> ControlCsv.write(report.inconsistencies(), file),
                false);
    }
}
