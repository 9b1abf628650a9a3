package no.livskraft.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnTest {

    private static final short WITHHELD = CellState.absent(Status.WITHHELD);

    @Test
    void theNumberOfAnAbsentCellIsNotKept() {
        Column column = Column.of(new double[] {17, Double.NaN, 3}, new short[] {WITHHELD, WITHHELD, 0});

        assertThat(column.number(0)).isZero();
        assertThat(column.number(1)).isZero();
        assertThat(column.figure(0)).isEqualTo(Figure.absent(Status.WITHHELD));
        assertThat(column.figure(2)).isEqualTo(Figure.of(3));
        assertThat(column).hasToString("1 figures in 3 cells");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void theFirstCellThatIsNoNumberIsNamed(double number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Column.of(new double[] {1, number, number}, new short[3]))
                .withMessageContaining("Cell 1");
    }

    @Test
    void malformedPartsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Column.of(new double[2], new short[1]));
        assertThatIllegalArgumentException().isThrownBy(() -> Column.of(new double[1], new short[] {-1}));
        assertThatIllegalArgumentException().isThrownBy(() -> Column.of(new double[1], new short[] {5}));
        assertThatIllegalArgumentException().isThrownBy(() -> Column.builder(-1));
    }

    @Test
    void aColumnDoesNotSeeLaterChangesToItsArrays() {
        double[] numbers = {1};
        short[] states = {0};
        Column column = Column.of(numbers, states);
        numbers[0] = 2;
        states[0] = WITHHELD;

        assertThat(column.figure(0)).isEqualTo(Figure.of(1));
    }

    @Test
    void aColumnDoesNotSeeLaterChangesToItsBuilder() {
        Column.Builder builder = Column.builder(2).set(0, Figure.of(1));
        Column before = builder.build();
        builder.set(0, Figure.of(2).with(Flag.REVISED)).set(1, Figure.absent(Status.NOT_REPORTED));

        assertThat(before.figure(0)).isEqualTo(Figure.of(1));
        assertThat(before.figure(1)).isEqualTo(Figure.absent(Status.NOT_AVAILABLE));
        assertThat(builder.get(0)).isEqualTo(Figure.of(2).with(Flag.REVISED));
        assertThat(builder.build().figure(1)).isEqualTo(Figure.absent(Status.NOT_REPORTED));
    }

    @Test
    void aSetCellThatBecomesAbsentForgetsItsNumber() {
        Column column = Column.builder(1)
                .set(0, Figure.of(7))
                .set(0, Figure.absent(Status.WITHHELD))
                .build();

        assertThat(column.number(0)).isZero();
        assertThat(column).isEqualTo(Column.of(new double[] {9}, new short[] {WITHHELD}));
    }

    @Test
    void negativeZeroBecomesZero() {
        Column column = Column.of(new double[] {-0.0}, new short[1]);

        assertThat(Double.doubleToRawLongBits(column.number(0))).isZero();
        assertThat(column)
                .isEqualTo(Column.of(new double[1], new short[1]))
                .hasSameHashCodeAs(Column.of(new double[1], new short[1]));
    }

    @Test
    void aRunOfCellsIsCopiedForWorkOnBlocks() {
        Column column = Column.of(new double[] {1, 2, 3}, new short[] {0, WITHHELD, 0});
        double[] numbers = new double[2];
        short[] states = new short[2];
        column.copy(1, 2, numbers, states);

        assertThat(numbers).containsExactly(0, 3);
        assertThat(states).containsExactly(WITHHELD, (short) 0);
    }

    @Test
    void aRunThatDoesNotFitCopiesNothing() {
        Column column = Column.of(new double[] {1, 2}, new short[2]);
        double[] numbers = new double[2];

        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> column.copy(0, 2, numbers, new short[1]));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> column.copy(1, 2, numbers, new short[2]));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> column.copy(0, -1, numbers, new short[2]));
        assertThat(numbers).containsOnly(0);
    }

    @Test
    void aCellThatIsNotThereIsOutOfBounds() {
        Column column = Column.builder(1).build();

        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> column.figure(1));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> column.number(-1));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> column.state(1));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> Column.builder(0).set(0, Figure.of(1)));
    }

    @Test
    void columnsDifferByNumberStatusAndFlags() {
        Column one = Column.of(new double[] {1}, new short[1]);

        assertThat(one)
                .isNotEqualTo(Column.of(new double[] {2}, new short[1]))
                .isNotEqualTo(
                        Column.builder(1).set(0, Figure.of(1).with(Flag.BREAK)).build())
                .isNotEqualTo(Column.builder(1).build());
    }
}
