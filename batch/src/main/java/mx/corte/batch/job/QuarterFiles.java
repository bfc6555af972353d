package mx.corte.batch.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import mx.corte.batch.publication.PublishedFile;
import mx.corte.batch.publication.Reconciliation;
import mx.corte.reports.data.ChangesCsv;
import mx.corte.reports.data.ControlCsv;
import mx.corte.reports.data.MeasuresCsv;
import mx.corte.reports.leadership.LeadershipReadBack;
import mx.corte.reports.leadership.LeadershipReport;
import mx.corte.reports.model.MeasureTable;
import mx.corte.reports.model.ReadBack;
import mx.corte.reports.workbook.AnalystWorkbook;
import mx.corte.reports.workbook.WorkbookReadBack;

/** What a quarter publishes: each file, who draws it, who reads it back, and which figures must be found in it. */
final class QuarterFiles {

    private static final Set<String> IN_WORKBOOK =
            Set.of(MeasureTable.TOTAL, MeasureTable.DEPENDENCY, MeasureTable.EXECUTING_UNIT);
    private QuarterFiles() {}

    private static List<PublishedFile> all() {
        return List.of(leadership(), workbook(), measures(), rejects(), inconsistencies());
    }

    /** @param revision whether an earlier version is superseded */
    static List<PublishedFile> of(boolean revision) {
        return revision ? Stream.concat(all().stream(), Stream.of(changes())).toList() : all();
    }

    private static PublishedFile changes() {
        return new PublishedFile(
                "control/cambios.csv",
                "Lo que cambió respecto a la versión anterior, celda por celda (CSV)",
                ChangesCsv::write,
                (file, report) -> List.of(),
                value -> false,
                false);
    }

    private static PublishedFile leadership() {
        return new PublishedFile(
                "direccion/informe-trimestral.pdf",
                "Informe trimestral para la dirección (PDF)",
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
                "Libro para analistas, con el detalle de cada turno (Excel)",
                (report, file) -> {
                    new AnalystWorkbook().write(report, file);
                    return report.detailRows();
                },
                (file, report) -> workbookFigures(file),
                value -> IN_WORKBOOK.contains(value.scope()),
                true);
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
                "Todas las medidas, una por renglón (CSV)",
                (report, file) -> {
                    MeasuresCsv.write(report, file);
                    return report.measures().rows().size();
                },
                (file, report) -> MeasuresCsv.readBack(file),
                value -> true,
                false);
    }

    private static PublishedFile rejects() {
        return new PublishedFile(
                "control/rechazos.csv",
                "Renglones rechazados, con su motivo (CSV)",
                (report, file) -> ControlCsv.write(report.rejects(), file),
                (file, report) -> List.of(),
                value -> false,
                false);
    }

    private static PublishedFile inconsistencies() {
        return new PublishedFile(
                "control/inconsistencias.csv",
                "Renglones contados que la dependencia debe corregir (CSV)",
                (report, file) -> ControlCsv.write(report.inconsistencies(), file),
                (file, report) -> List.of(),
                value -> false,
                false);
    }
}
