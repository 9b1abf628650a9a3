package no.livskraft.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BinaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FigureLaws {

    @Provide
    Arbitrary<Figure> figures() {
        return Samples.figures();
    }

    @Provide
    Arbitrary<BinaryOperator<Figure>> operators() {
        return Arbitraries.of(
                List.<BinaryOperator<Figure>>of(Figure::plus, Figure::minus, Figure::times, Figure::dividedBy));
    }

    @Property
    void noArithmeticTurnsAbsenceIntoANumber(
            @ForAll("figures") Figure one,
            @ForAll("figures") Figure other,
            @ForAll("operators") BinaryOperator<Figure> operator) {
        Figure result = operator.apply(one, other);

        if (one.isPresent() && other.isPresent()) {
            assertThat(result.isPresent() || result.status() == Status.UNDEFINED)
                    .isTrue();
        } else {
            assertThat(result.state()).isEqualTo(CellState.combine(one.state(), other.state()));
            assertThat(result.isPresent()).isFalse();
        }
    }

    @Property
    void aNumberIsFiniteAndNeverNegativeZero(
            @ForAll("figures") Figure one,
            @ForAll("figures") Figure other,
            @ForAll("operators") BinaryOperator<Figure> operator) {
        Figure result = operator.apply(one, other);

        if (result.isPresent()) {
            assertThat(result.value()).isFinite();
            assertThat(Double.doubleToRawLongBits(result.value())).isNotEqualTo(Double.doubleToRawLongBits(-0.0));
        }
    }

    @Property
    void aNumberCarriesTheFlagsOfBothSides(
            @ForAll("figures") Figure one,
            @ForAll("figures") Figure other,
            @ForAll("operators") BinaryOperator<Figure> operator) {
        Figure result = operator.apply(one, other);

        if (result.isPresent()) {
            assertThat(result.flags()).containsAll(one.flags()).containsAll(other.flags());
        } else {
            assertThat(result.flags()).isEmpty();
        }
    }

    @Property
    void sumAndProductAreCommutative(@ForAll("figures") Figure one, @ForAll("figures") Figure other) {
        assertThat(one.plus(other)).isEqualTo(other.plus(one));
        assertThat(one.times(other)).isEqualTo(other.times(one));
    }

    @Property
    void divisionByZeroIsUndefinedUnlessAbsentAlready(@ForAll("figures") Figure one) {
        for (double zero : new double[] {0.0, -0.0}) {
            Figure quotient = one.dividedBy(Figure.of(zero));

            assertThat(quotient.status()).isEqualTo(one.isPresent() ? Status.UNDEFINED : one.status());
        }
    }

    @Property
    void withheldStaysWithheldWhateverIsDoneToIt(
            @ForAll("figures") Figure one, @ForAll("operators") BinaryOperator<Figure> operator) {
        Figure withheld = Figure.absent(Status.WITHHELD);

        assertThat(operator.apply(one, withheld)).isEqualTo(withheld);
        assertThat(operator.apply(withheld, one)).isEqualTo(withheld);
    }

    @Property
    void numberAndStateGiveTheFigureBack(@ForAll("figures") Figure figure) {
        double number = figure.isPresent() ? figure.value() : Double.NaN;

        Figure again = Figure.ofState(number, figure.state());
        assertThat(again).isEqualTo(figure).hasSameHashCodeAs(figure);
    }

    @Property
    void addedFlagsAreThereAndTheNumberIsNotTouched(@ForAll("figures") Figure figure, @ForAll Flag flag) {
        Figure with = figure.with(flag);

        if (figure.isPresent()) {
            assertThat(with.value()).isEqualTo(figure.value());
            assertThat(with.flags()).contains(flag).containsAll(figure.flags());
        } else {
            assertThat(with).isEqualTo(figure);
        }
    }
}
