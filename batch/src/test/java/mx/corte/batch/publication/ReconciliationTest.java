package mx.corte.batch.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import mx.corte.reports.model.ReadBack;
import org.junit.jupiter.api.Test;

class ReconciliationTest {

    private static final PublishedFile SHOWS_ALL = new PublishedFile(
            "todo.csv", "Todo", (report, file) -> -1, (file, report) -> List.of(), value -> true, true);
    private static final PublishedFile SHOWS_TOTALS = new PublishedFile(
            "totales.csv",
            "Totales",
            (report, file) -> -1,
            (file, report) -> List.of(),
            value -> value.scope().equals("total"),
            false);

    private final Reconciliation reconciliation =
            new Reconciliation(SmallReport.report(false), SmallReport.report(false));

    @Test
    void aFaithfulFileHasNoDifference() {
        reconciliation.add(SHOWS_ALL, SmallReport.figures());

        assertThat(reconciliation.lines()).hasSize(4);
        assertThat(reconciliation.differences()).isEmpty();
    }

    @Test
    void aFileThatShowsFewerFiguresByDesignHasNoDifference() {
        reconciliation.add(SHOWS_TOTALS, SmallReport.figures().subList(0, 1));

        assertThat(reconciliation.differences()).isEmpty();
    }

    @Test
    void aWrongFigureIsFoundWithItsPlace() {
        reconciliation.add(SHOWS_ALL, replaced(1, new ReadBack("renglón 2", "turnadas", "dependencia", "A", "4")));

        assertThat(reconciliation.differences())
                .containsExactly(
                        new Reconciliation.Line("todo.csv", "renglón 2", "turnadas", "dependencia", "A", "4", "3"));
    }

    @Test
    void aZeroInPlaceOfNoAplicaIsFound() {
        reconciliation.add(
                SHOWS_ALL, replaced(2, new ReadBack("renglón 3", "porcentaje_atencion", "dependencia", "B", "0.00")));

        assertThat(reconciliation.differences()).hasSize(1);
    }

    @Test
    void anotherNumberOfDecimalsIsFound() {
        reconciliation.add(SHOWS_ALL, replaced(0, new ReadBack("renglón 1", "turnadas", "total", "", "3.00")));

        assertThat(reconciliation.differences()).hasSize(1);
    }

    @Test
    void aMissingFigureIsFound() {
        List<ReadBack> figures = SmallReport.figures();
        figures.remove(1);

        reconciliation.add(SHOWS_ALL, figures);

        assertThat(reconciliation.differences())
                .containsExactly(new Reconciliation.Line("todo.csv", "", "turnadas", "dependencia", "A", "", "3"));
    }

    @Test
    void aMissingIndicatorIsFound() {
        reconciliation.add(SHOWS_ALL, SmallReport.figures().subList(0, 3));

        assertThat(reconciliation.differences())
                .containsExactly(
                        new Reconciliation.Line("todo.csv", "", "indicador:atencion", "total", "", "", "33.33"));
    }

    @Test
    void anEmptyFileMissesEveryFigureItShouldShow() {
        reconciliation.add(SHOWS_ALL, List.of());

        assertThat(reconciliation.differences())
                .extracting(Reconciliation.Line::measure)
                .containsExactly("turnadas", "turnadas", "porcentaje_atencion", "indicador:atencion");
    }

    @Test
    void anExtraFigureIsFound() {
        List<ReadBack> figures = SmallReport.figures();
        figures.add(new ReadBack("renglón 5", "turnadas", "dependencia", "C", "0"));

        reconciliation.add(SHOWS_ALL, figures);

        assertThat(reconciliation.differences())
                .containsExactly(
                        new Reconciliation.Line("todo.csv", "renglón 5", "turnadas", "dependencia", "C", "0", ""));
    }

    @Test
    void anExtraFigureIsFoundEvenWithoutText() {
        List<ReadBack> figures = SmallReport.figures();
        figures.add(new ReadBack("renglón 5", "turnadas", "dependencia", "C", ""));

        reconciliation.add(SHOWS_ALL, figures);

        assertThat(reconciliation.differences()).hasSize(1);
    }

    @Test
    void aFigureShownTwiceMustBeRightTwice() {
        List<ReadBack> figures = SmallReport.figures();
        figures.add(new ReadBack("página 2", "turnadas", "total", "", "2"));

        reconciliation.add(SHOWS_ALL, figures);

        assertThat(reconciliation.differences())
                .extracting(Reconciliation.Line::place)
                .containsExactly("página 2");
    }

    private static List<ReadBack> replaced(int index, ReadBack figure) {
        List<ReadBack> figures = new ArrayList<>(SmallReport.figures());
        figures.set(index, figure);
        return figures;
    }
}
