package no.livskraft.spi.indicator;

import java.util.Objects;
import java.util.function.Function;
import no.livskraft.data.Computation;
import no.livskraft.data.IndicatorDefinition;

/**
 * Computes an indicator in Java, where a formula does not suffice.
 *
 * <p><b>What it promises.</b> The result for a cell depends on nothing but the figures that the cell gives: not on other
 * municipalities, not on earlier calls, not on a clock, a file or a network. So the host may call in any order, several
 * times, and from several threads at once.
 *
 * <p><b>Absence.</b> The result is a value only if every figure that it rests on is present. {@link
 * no.livskraft.data.Figure}'s arithmetic sees to that, so most calculators need no line about it. A calculator that can
 * do without a figure, such as a mean of the months that there are, may return a value without it and says so in its
 * description; it never takes an absent figure for zero, and where nothing that it reads is present there is no value.
 * A figure that is {@link no.livskraft.data.Status#WITHHELD} makes the result, and each part of a ratio that rests on
 * it, absent as withheld, whatever the calculator could do without.
 *
 * <p><b>If it fails.</b> A calculator that throws, returns null or takes longer than the host allows costs its own
 * indicator only: the result table has no column for it and says why. Since SPI level 1.
 */
public interface IndicatorCalculator {

    /**
     * What the calculator computes.
     *
     * @return the same definition at every call, with a {@link Computation.Calculated} that names every variable read
     */
    IndicatorDefinition definition();

    /**
     * Computes one cell.
     *
     * @param cell the municipality, the period and the figures of the declared variables
     * @return a ratio where the indicator is one, so that groups can be computed from its parts; otherwise a value
     */
    CellResult calculate(Cell cell);

    /**
     * A calculator from a definition and a function.
     *
     * @param definition what it computes
     * @param function computes one cell
     * @return the calculator
     * @throws IllegalArgumentException if the definition's computation is a formula
     */
    static IndicatorCalculator of(IndicatorDefinition definition, Function<Cell, CellResult> function) {
        Objects.requireNonNull(function, "function");
        if (!(definition.computation() instanceof Computation.Calculated)) {
            throw new IllegalArgumentException("Indicator '" + definition.id() + "' is computed by a formula");
        }
        return new IndicatorCalculator() {
            @Override
            public IndicatorDefinition definition() {
                return definition;
            }

            @Override
            public CellResult calculate(Cell cell) {
                return function.apply(cell);
            }
        };
    }
}
