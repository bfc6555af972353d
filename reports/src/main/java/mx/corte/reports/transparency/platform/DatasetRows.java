package mx.corte.reports.transparency.platform;

import java.util.List;
import java.util.Map;
import mx.corte.reports.model.Edition;

/** A row per open data file, with the addresses at which the office publishes them. */
final class DatasetRows {

    private DatasetRows() {}

    static List<Map<Field, Content>> of(Edition edition, Datasets datasets) {
        return datasets.files().stream()
                .map(dataset -> row(edition, datasets, dataset))
                .toList();
    }

    private static Map<Field, Content> row(Edition edition, Datasets datasets, Datasets.Dataset dataset) {
        Map<Field, Content> row = PeriodCells.of(edition);
        row.put(Field.TOPIC, Content.of(dataset.topic()));
        row.put(Field.PROJECT, Content.of(dataset.project()));
        row.put(Field.VARIABLES, Content.of(dataset.variables()));
        row.put(Field.FILE_TYPE, Content.of(dataset.type()));
        row.put(Field.DOCUMENTS, Content.of(datasets.link(edition, datasets.documents())));
        row.put(Field.FILE_LINK, Content.of(datasets.link(edition, dataset.file())));
        row.put(Field.SERIES_LINK, Content.of(datasets.link(edition, datasets.series())));
        row.put(Field.NOTE, Content.of(RowNote.of(edition, dataset)));
        return row;
    }
}
