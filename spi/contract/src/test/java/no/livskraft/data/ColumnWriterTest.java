package no.livskraft.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnWriterTest {

    private static final short WITHHELD = CellState.absent(Status.WITHHELD);

    private final ColumnWriter writer = new ColumnWriter();

    @Test
    void blocksFollowEachOtherAndColumnsToo() {
        writer.begin(3).write(2, new double[] {1, 2, 99}, new short[] {0, WITHHELD, 0});
        Column first = writer.write(1, new double[] {3}, new short[1]).finish();
        Column second = writer.begin(1).write(1, new double[] {4}, new short[1]).finish();

        assertThat(first).isEqualTo(Column.of(new double[] {1, 0, 3}, new short[] {0, WITHHELD, 0}));
        assertThat(second).isEqualTo(Column.of(new double[] {4}, new short[1]));
    }

    @Test
    void aColumnBegunAnewForgetsTheOld() {
        Column column = writer.begin(2)
                .write(1, new double[] {7}, new short[1])
                .begin(1)
                .write(1, new double[] {8}, new short[1])
                .finish();

        assertThat(column).isEqualTo(Column.of(new double[] {8}, new short[1]));
    }

    @Test
    void whatStandsInAnAbsentCellIsNeverShown() {
        Column column = writer.begin(2)
                .write(2, new double[] {17, 5}, new short[] {WITHHELD, 0})
                .finish();
        double[] numbers = new double[2];
        column.copy(0, 2, numbers, new short[2]);

        assertThat(column.number(0)).isZero();
        assertThat(numbers).containsExactly(0, 5);
        assertThat(column)
                .isEqualTo(Column.of(new double[] {18, 5}, new short[] {WITHHELD, 0}))
                .hasSameHashCodeAs(Column.of(new double[] {18, 5}, new short[] {WITHHELD, 0}))
                .hasToString("1 figures in 2 cells");
    }

    @Test
    void negativeZeroIsShownAsZero() {
        Column column =
                writer.begin(1).write(1, new double[] {-0.0}, new short[1]).finish();
        double[] numbers = new double[1];
        column.copy(0, 1, numbers, new short[1]);

        assertThat(Double.doubleToRawLongBits(column.number(0))).isZero();
        assertThat(Double.doubleToRawLongBits(numbers[0])).isZero();
        assertThat(column)
                .isEqualTo(Column.of(new double[1], new short[1]))
                .hasSameHashCodeAs(Column.of(new double[1], new short[1]));
    }

    @ParameterizedTest
    @CsvSource({"0, 9", "5, 9", "7, 8", "8, 9", "1023, 1024", "1024, 3000", "2999, 3000"})
    void aCellThatIsNoNumberIsNamedWhereverItStands(int cell, int count) {
        double[] numbers = new double[count];
        numbers[cell] = Double.NaN;
        writer.begin(count + 2).write(2, new double[2], new short[2]);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> writer.write(count, numbers, new short[count]))
                .withMessageContaining("Cell " + (cell + 2) + " ");
        numbers[cell] = Double.NEGATIVE_INFINITY;
        assertThatIllegalArgumentException().isThrownBy(() -> writer.write(count, numbers, new short[count]));
        numbers[cell] = -Double.MAX_VALUE;
        assertThat(writer.write(count, numbers, new short[count]).finish().number(cell + 2))
                .isEqualTo(-Double.MAX_VALUE);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1023, 1024", "1024, 3000", "2999, 3000"})
    void aMalformedStateIsRefusedWhereverItStands(int cell, int count) {
        short[] states = new short[count];
        for (short malformed : List.of((short) -1, (short) 2, (short) 5, (short) (WITHHELD | WITHHELD + 1))) {
            states[cell] = malformed;
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> writer.begin(count).write(count, new double[count], states))
                    .withMessageContaining("Not a cell state");
        }
    }

    @Test
    void aColumnIsNeitherTooLongNorTooShort() {
        assertThatIllegalArgumentException().isThrownBy(() -> writer.begin(-1));
        writer.begin(3).write(2, new double[2], new short[2]);

        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> writer.write(2, new double[2], new short[2]));
        assertThatIllegalStateException().isThrownBy(writer::finish).withMessageContaining("2 of 3");
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> writer.write(1, new double[0], new short[1]));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> writer.write(1, new double[1], new short[0]));
        assertThat(writer.write(1, new double[1], new short[1]).finish().length())
                .isEqualTo(3);
    }

    @Test
    void whoFinishesMustBeginAnew() {
        writer.begin(1).write(1, new double[1], new short[1]).finish();

        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> writer.write(1, new double[1], new short[1]));
    }
}
