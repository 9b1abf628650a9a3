package no.livskraft.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTest {

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatIsNoFiniteNumberIsNoFigure(double number) {
        assertThatIllegalArgumentException().isThrownBy(() -> Figure.of(number));
        assertThatIllegalArgumentException().isThrownBy(() -> Figure.of(number, Set.of(Flag.REVISED)));
        assertThatIllegalArgumentException().isThrownBy(() -> Figure.ofState(number, (short) 0));
    }

    @Test
    void negativeZeroBecomesZero() {
        assertThat(Figure.of(-0.0)).isEqualTo(Figure.of(0.0)).hasToString("0.0");
        assertThat(Figure.of(-1).times(Figure.of(0))).isEqualTo(Figure.of(0));
        assertThat(Figure.of(0).minus(Figure.of(0))).isEqualTo(Figure.of(0));
    }

    @Test
    void zeroOverZeroAndOverflowAreUndefined() {
        Figure zero = Figure.of(0);
        Figure huge = Figure.of(Double.MAX_VALUE);

        assertThat(zero.dividedBy(zero)).isEqualTo(Figure.absent(Status.UNDEFINED));
        assertThat(Figure.of(1).dividedBy(zero)).isEqualTo(Figure.absent(Status.UNDEFINED));
        assertThat(huge.plus(huge)).isEqualTo(Figure.absent(Status.UNDEFINED));
        assertThat(huge.times(Figure.of(-2))).isEqualTo(Figure.absent(Status.UNDEFINED));
        assertThat(Figure.of(1).dividedBy(Figure.of(Double.MIN_VALUE))).isEqualTo(Figure.absent(Status.UNDEFINED));
    }

    @ParameterizedTest
    @EnumSource(value = Status.class, mode = EnumSource.Mode.EXCLUDE, names = "PRESENT")
    void anAbsentFigureHasAReasonAndNoNumber(Status reason) {
        Figure absent = Figure.absent(reason);

        assertThat(absent.isPresent()).isFalse();
        assertThat(absent.status()).isEqualTo(reason);
        assertThat(absent.flags()).isEmpty();
        assertThat(absent).hasToString(reason.name());
        assertThat(absent.with(Flag.ESTIMATED)).isEqualTo(absent);
        assertThatIllegalStateException().isThrownBy(absent::value).withMessageContaining(reason.name());
    }

    @Test
    void presentIsNoReason() {
        assertThatIllegalArgumentException().isThrownBy(() -> Figure.absent(Status.PRESENT));
    }

    @Test
    void figuresWithDifferentFlagsOrReasonsDiffer() {
        assertThat(Figure.of(1)).isNotEqualTo(Figure.of(1).with(Flag.REVISED)).isNotEqualTo(Figure.of(2));
        assertThat(Figure.absent(Status.WITHHELD)).isNotEqualTo(Figure.absent(Status.NOT_REPORTED));
        assertThat(Figure.of(0)).isNotEqualTo(Figure.absent(Status.NOT_AVAILABLE));
    }

    @Test
    void aFigureIsReadableInALog() {
        assertThat(Figure.of(1.5)).hasToString("1.5");
        assertThat(Figure.of(1.5).with(Flag.ESTIMATED, Flag.PROVISIONAL)).hasToString("1.5 [PROVISIONAL, ESTIMATED]");
    }

    @Test
    void flagsCannotBeChangedFromOutside() {
        Set<Flag> flags = Figure.of(1).with(Flag.BREAK).flags();

        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> flags.add(Flag.ESTIMATED));
    }
}
