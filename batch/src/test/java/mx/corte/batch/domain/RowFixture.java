package mx.corte.batch.domain;

import java.util.Arrays;

/** A row of the source that nothing is wrong with, until a test spoils a cell. */
public final class RowFixture {

    private final Entity entity;
    private final String[] cells;
    private long number = 1;

    private RowFixture(Entity entity, String... required) {
        this.entity = entity;
        this.cells = Arrays.copyOf(required, entity.width());
        Arrays.fill(cells, required.length, cells.length, "");
    }

    public static RowFixture aPetitionRow() {
        return new RowFixture(
                Entity.PETITIONS,
                "F-1",
                "1",
                "2022-10-03",
                "VENTANILLA",
                "SALUD",
                "15106",
                "SALUD",
                "2022-10-04",
                "HOSPITALES",
                "ATENDIDA",
                "2022-10-20",
                "1");
    }

    public static RowFixture aMeetingRow() {
        return new RowFixture(
                Entity.MEETINGS,
                "R-1",
                "SALUD",
                "2022-11-08",
                "10:00",
                "VIRTUAL",
                "Sala 1",
                "REALIZADA",
                "2022-11-09",
                "12",
                "3");
    }

    public static RowFixture anAgreementRow() {
        return new RowFixture(
                Entity.AGREEMENTS, "A-1", "R-1", "SALUD", "Revisar", "HOSPITALES", "2022-12-01", "", "PENDIENTE");
    }

    public static RowFixture aProjectionRow() {
        return new RowFixture(Entity.PROJECTIONS, "2022", "4", "SALUD", "2");
    }

    public static RowFixture aRow(Entity entity, String... required) {
        return new RowFixture(entity, required);
    }

    public RowFixture with(String column, String cell) {
        cells[entity.index(column)] = cell;
        return this;
    }

    public RowFixture number(long position) {
        number = position;
        return this;
    }

    /** A new row each time, so that one fixture can be spoiled further. */
    public SourceRow build() {
        return new SourceRow(entity, number, cells.clone());
    }
}
