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
        assertThat(reconciliation.compare(SHOWS_ALL, SmallReport.figures()))
                .hasSize(4)
                .allMatch(Reconciliation.Line::agrees);
    }

    @Test
    void aFileThatShowsFewerFiguresByDesignHasNoDifference() {
        assertThat(differences(SHOWS_TOTALS, SmallReport.figures().subList(0, 1)))
                .isEmpty();
    }

    @Test
    void aWrongFigureIsFoundWithItsPlace() {
        assertThat(differences(SHOWS_ALL, replaced(1, new ReadBack("renglón 2", "turnadas", "dependencia", "A", "4"))))
                .containsExactly(
                        new Reconciliation.Line("todo.csv", "renglón 2", "turnadas", "dependencia", "A", "4", "3"));
    }

    @Test
    void aZeroInPlaceOfNoAplicaIsFound() {
        assertThat(differences(
                        SHOWS_ALL,
                        replaced(2, new ReadBack("renglón 3", "porcentaje_atencion", "dependencia", "B", "0.00"))))
                .hasSize(1);
    }

    @Test
    void anotherNumberOfDecimalsIsFound() {
        assertThat(differences(SHOWS_ALL, replaced(0, new ReadBack("renglón 1", "turnadas", "total", "", "3.00"))))
                .hasSize(1);
    }

    @Test
    void aMissingFigureIsFound() {
        List<ReadBack> figures = SmallReport.figures();
        figures.remove(1);

        assertThat(differences(SHOWS_ALL, figures))
                .containsExactly(new Reconciliation.Line("todo.csv", "", "turnadas", "dependencia", "A", "", "3"));
    }

    @Test
    void aMissingIndicatorIsFound() {
        assertThat(differences(SHOWS_ALL, SmallReport.figures().subList(0, 3)))
                .containsExactly(
                        new Reconciliation.Line("todo.csv", "", "indicador:atencion", "total", "", "", "33.33"));
    }

    @Test
    void anEmptyFileMissesEveryFigureItShouldShow() {
        assertThat(differences(SHOWS_ALL, List.of()))
                .extracting(Reconciliation.Line::measure)
                .containsExactly("turnadas", "turnadas", "porcentaje_atencion", "indicador:atencion");
    }

    @Test
    void anExtraFigureIsFound() {
        List<ReadBack> figures = SmallReport.figures();
        figures.add(new ReadBack("renglón 5", "turnadas", "dependencia", "C", "0"));

        assertThat(differences(SHOWS_ALL, figures))
                .containsExactly(
                        new Reconciliation.Line("todo.csv", "renglón 5", "turnadas", "dependencia", "C", "0", ""));
    }

    @Test
    void anExtraFigureIsFoundEvenWithoutText() {
        List<ReadBack> figures = SmallReport.figures();
        figures.add(new ReadBack("renglón 5", "turnadas", "dependencia", "C", ""));

        assertThat(differences(SHOWS_ALL, figures)).hasSize(1);
    }

    @Test
    void aFigureShownTwiceMustBeRightTwice() {
        List<ReadBack> figures = SmallReport.figures();
        figures.add(new ReadBack("página 2", "turnadas", "total", "", "2"));

        assertThat(differences(SHOWS_ALL, figures))
                .extracting(Reconciliation.Line::place)
                .containsExactly("página 2");
    }

    private List<Reconciliation.Line> differences(PublishedFile file, List<ReadBack> figures) {
        return reconciliation.compare(file, figures).stream()
                .filter(line -> !line.agrees())
                .toList();
    }

    private static List<ReadBack> replaced(int index, ReadBack figure) {
        List<ReadBack> figures = new ArrayList<>(SmallReport.figures());
        figures.set(index, figure);
        return figures;
    }
}
