package no.livskraft.spi.indicator;

import java.util.Objects;
import no.livskraft.data.Figure;

/** What a calculator makes of one cell. */
public sealed interface CellResult {

    /**
     * The value of the cell.
     *
     * @return the value, or why there is none
     */
    Figure value();

    /**
     * A ratio whose parts are kept, so that a group's value is the ratio of the sums.
     *
     * @param numerator what is divided
     * @param denominator what it is divided by
     * @param factor what the quotient is multiplied by; finite, not zero, and the same in every cell of an indicator
     */
    record Ratio(Figure numerator, Figure denominator, double factor) implements CellResult {
        /**
         * Checks that nothing is missing and the factor.
         *
         * @throws IllegalArgumentException if it is zero or not finite
         */
        public Ratio {
            Objects.requireNonNull(numerator, "numerator");
            Objects.requireNonNull(denominator, "denominator");
            if (!Double.isFinite(factor) || factor == 0) {
                throw new IllegalArgumentException("The factor of a ratio must be finite and not zero: " + factor);
            }
        }

        @Override
        public Figure value() {
            return numerator.times(Figure.of(factor)).dividedBy(denominator);
        }
    }

    /**
     * A value that is no ratio.
     *
     * @param value the value, or why there is none
     */
    record Value(Figure value) implements CellResult {
        /** Checks that nothing is missing. */
        public Value {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * A ratio.
     *
     * @param numerator what is divided
     * @param denominator what it is divided by
     * @param factor what the quotient is multiplied by
     * @return the ratio
     * @throws IllegalArgumentException if the factor is zero or not finite
     */
    static CellResult ratio(Figure numerator, Figure denominator, double factor) {
        return new Ratio(numerator, denominator, factor);
    }

    /**
     * A value that is no ratio.
     *
     * @param value the value, or why there is none
     * @return the result
     */
    static CellResult value(Figure value) {
        return new Value(value);
    }
}
