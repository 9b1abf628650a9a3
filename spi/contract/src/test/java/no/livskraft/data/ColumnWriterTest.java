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

    private void write(double[] numbers, short... states) {
        assertThat(writer.write(numbers.length, numbers, states)).isTrue();
    }

    @Test
    void blocksFollowEachOtherAndColumnsToo() {
        writer.begin(3);
        assertThat(writer.write(2, new double[] {1, 2, 99}, new short[] {0, WITHHELD, 0}))
                .isTrue();
        write(new double[] {3}, (short) 0);
        Column first = writer.finish();
        writer.begin(1);
        write(new double[] {4}, (short) 0);
        Column second = writer.finish();

        assertThat(first).isEqualTo(Column.of(new double[] {1, 0, 3}, new short[] {0, WITHHELD, 0}));
        assertThat(second).isEqualTo(Column.of(new double[] {4}, new short[1]));
    }

    @Test
    void aColumnBegunAnewForgetsTheOld() {
        writer.begin(2);
        write(new double[] {7}, (short) 0);
        writer.begin(1);
        write(new double[] {8}, (short) 0);

        assertThat(writer.finish()).isEqualTo(Column.of(new double[] {8}, new short[1]));
    }

    @Test
    void whatStandsInAnAbsentCellIsNeverShown() {
        writer.begin(2);
        write(new double[] {17, 5}, WITHHELD, (short) 0);
        Column column = writer.finish();
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
        writer.begin(1);
        write(new double[] {-0.0}, (short) 0);
        Column column = writer.finish();
        double[] numbers = new double[1];
        column.copy(0, 1, numbers, new short[1]);

        assertThat(Double.doubleToRawLongBits(column.number(0))).isZero();
        assertThat(Double.doubleToRawLongBits(numbers[0])).isZero();
        assertThat(column)
                .isEqualTo(Column.of(new double[1], new short[1]))
                .hasSameHashCodeAs(Column.of(new double[1], new short[1]));
    }

    @ParameterizedTest
    @CsvSource({"0, 9", "5, 9", "6, 8", "7, 8", "8, 9", "1023, 1024", "1024, 3000", "2999, 3000"})
    void nothingIsWrittenWhereANumberIsNotFinite(int cell, int count) {
        double[] numbers = new double[count];
        writer.begin(count);
        for (double number : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            numbers[cell] = number;
            assertThat(writer.write(count, numbers, new short[count])).isFalse();
        }
        numbers[cell] = -Double.MAX_VALUE;

        assertThat(writer.write(count, numbers, new short[count])).isTrue();
        assertThat(writer.finish().number(cell)).isEqualTo(-Double.MAX_VALUE);
    }

    @Test
    void aNumberIsFiniteInAnAbsentCellTooOrNothingIsWritten() {
        writer.begin(1);

        assertThat(writer.write(1, new double[] {Double.NaN}, new short[] {WITHHELD}))
                .isFalse();
        assertThatIllegalStateException().isThrownBy(writer::finish);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1023, 1024", "1024, 3000", "2999, 3000"})
    void aMalformedStateIsNamedWhereverItStands(int cell, int count) {
        short[] states = new short[count];
        writer.begin(count + 2);
        write(new double[2], new short[2]);
        for (short malformed : List.of((short) -1, (short) 2, (short) 5, (short) (WITHHELD | WITHHELD + 1))) {
            states[cell] = malformed;
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> writer.write(count, new double[count], states))
                    .withMessageContaining("cell " + (cell + 2) + ": " + malformed);
        }
    }

    @Test
    void aColumnIsNeitherTooLongNorTooShort() {
        assertThatIllegalArgumentException().isThrownBy(() -> writer.begin(-1));
        writer.begin(3);
        write(new double[2], new short[2]);

        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> writer.write(2, new double[2], new short[2]));
        assertThatIllegalStateException().isThrownBy(writer::finish).withMessageContaining("2 of 3");
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> writer.write(1, new double[0], new short[1]));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> writer.write(1, new double[1], new short[0]));
        write(new double[1], (short) 0);
        assertThat(writer.finish().length()).isEqualTo(3);
    }

    @Test
    void whoFinishesMustBeginAnew() {
        writer.begin(1);
        write(new double[1], (short) 0);
        writer.finish();

        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> writer.write(1, new double[1], new short[1]));
    }
}
