package no.livskraft.indicator.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.livskraft.data.Direction;
import no.livskraft.data.Figure;
import no.livskraft.data.Flag;
import no.livskraft.data.Grid;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.Period;
import no.livskraft.data.ResultTable;
import no.livskraft.data.Status;
import org.junit.jupiter.api.Test;

class GroupColumnsTest {

    private static final MunicipalityNumber ONE = MunicipalityNumber.of("1001");
    private static final MunicipalityNumber TWO = MunicipalityNumber.of("1002");
    private static final MunicipalityNumber THREE = MunicipalityNumber.of("1003");
    private static final Figure MISSING = Figure.absent(Status.NOT_AVAILABLE);

    /** Three municipalities, 2020 to 2022, a municipality's years side by side. */
    private static ResultTable table(Direction direction, Figure... values) {
        Grid grid = Grid.of(List.of(THREE, ONE, TWO), List.of(Period.year(2020), Period.year(2021), Period.year(2022)));
        return Tables.grid(Tables.definition(direction), grid, List.of(values), Optional.empty());
    }

    private static Figure[] figures(double... numbers) {
        List<Figure> figures = new ArrayList<>();
        for (double number : numbers) {
            figures.add(Figure.of(number));
        }
        return figures.toArray(Figure[]::new);
    }

    @Test
    void columnsHaveAFigureForEachPeriod() {
        ResultTable table = table(Direction.HIGHER_IS_BETTER, figures(1, 2, 3, 4, 5, 6, 7, 80, 9));
        GroupColumns columns = GroupColumns.of(table, "x", List.of(TWO, ONE, THREE, ONE));

        assertThat(columns.definition().id()).isEqualTo("x");
        assertThat(columns.grid().municipalities()).containsExactly(ONE, TWO, THREE);
        assertThat(columns.mean()).isEqualTo(Tables.column(List.of(figures(4, 29, 6))));
        assertThat(columns.median()).isEqualTo(Tables.column(List.of(figures(4, 5, 6))));
        assertThat(columns.lowest()).isEqualTo(Tables.column(List.of(figures(1, 2, 3))));
        assertThat(columns.highest()).isEqualTo(Tables.column(List.of(figures(7, 80, 9))));
        assertThat(columns.ranks()).isEqualTo(Tables.column(List.of(figures(2, 2, 2, 1, 1, 1, 3, 3, 3))));
        assertThat(columns.coverage(Period.year(2021))).isEqualTo(new Coverage(3, 3));
    }

    @Test
    void aChangeIsTheValueMinusTheEarlierOne() {
        ResultTable table = table(Direction.CONTEXT, figures(1, 2, 4, -5, 0, 5, 8, 8, 8));
        GroupColumns columns = GroupColumns.of(table, "x", List.of(ONE, THREE));

        assertThat(columns.change(1).figure(0)).isEqualTo(MISSING);
        assertThat(columns.change(1).figure(1)).isEqualTo(Figure.of(5));
        assertThat(columns.change(2).figure(5)).isEqualTo(Figure.of(3));
        assertThat(columns.changeInPercent(2).figure(5)).isEqualTo(Figure.of(300));
        assertThat(columns.changeInPercent(2).figure(2)).isEqualTo(Figure.of(200));
        assertThat(columns.changeInPercent(1).figure(2)).isEqualTo(Figure.absent(Status.UNDEFINED));
    }

    @Test
    void aSeriesThatBreaksOnTheWayCannotBeCompared() {
        Figure[] values = figures(1, 2, 3, 4, 5, 6, 7, 8, 9);
        values[4] = values[4].with(Flag.BREAK);
        values[6] = values[6].with(Flag.BREAK);
        GroupColumns columns = GroupColumns.of(table(Direction.CONTEXT, values), "x", List.of(ONE, TWO));

        assertThat(columns.change(2).figure(2)).isEqualTo(Figure.absent(Status.NOT_COMPARABLE));
        assertThat(columns.change(1).figure(1)).isEqualTo(Figure.absent(Status.NOT_COMPARABLE));
        // the earlier figure is the first of the new series
        assertThat(columns.change(1).figure(2)).isEqualTo(Figure.of(1).with(Flag.BREAK));
        assertThat(columns.change(2).figure(5)).isEqualTo(Figure.of(2).with(Flag.BREAK));
    }

    @Test
    void whatTheTableDoesNotHaveIsAnErrorAndNoEmptyAnswer() {
        ResultTable table = table(Direction.CONTEXT, figures(1, 2, 3, 4, 5, 6, 7, 8, 9));
        GroupColumns columns = GroupColumns.of(table, "x", List.of(ONE));

        assertThatIllegalArgumentException().isThrownBy(() -> GroupColumns.of(table, "x", List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GroupColumns.of(table, "y", List.of(ONE)))
                .withMessageContaining("'y'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GroupColumns.of(table, List.of(MunicipalityNumber.of("4020"))))
                .withMessageContaining("4020");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> columns.coverage(Period.year(2019)))
                .withMessageContaining("2019");
        assertThatIllegalArgumentException().isThrownBy(() -> columns.change(0));
    }

    @Test
    void aTableWithoutPeriodsHasEmptyColumns() {
        ResultTable table = Tables.grid(
                Tables.definition(Direction.CONTEXT), Grid.of(List.of(ONE), List.of()), List.of(), Optional.empty());

        assertThat(GroupColumns.of(table, "x", List.of(ONE)).median().length()).isZero();
        assertThat(GroupColumns.of(table, "x", List.of(ONE)).ranks().length()).isZero();
    }
}
