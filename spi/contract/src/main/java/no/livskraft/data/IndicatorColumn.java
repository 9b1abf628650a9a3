package no.livskraft.data;

import java.util.Objects;
import java.util.Optional;

/**
 * The computed values of one indicator on a grid.
 *
 * @param definition what was computed
 * @param values a value or a reason for absence for each cell
 * @param parts numerator and denominator of each cell, where the indicator is a ratio
 */
public record IndicatorColumn(IndicatorDefinition definition, Column values, Optional<Parts> parts) {

    /**
     * Numerator and denominator of each cell, from which the value of a group is made: the sum of the numerators over
     * the sum of the denominators, times the factor.
     *
     * @param numerators a numerator or a reason for absence for each cell
     * @param denominators a denominator or a reason for absence for each cell
     * @param factor what each quotient was multiplied by
     */
    public record Parts(Column numerators, Column denominators, double factor) {
        /**
         * Checks that the columns are equally long.
         *
         * @throws IllegalArgumentException if they are not
         */
        public Parts {
            if (numerators.length() != denominators.length()) {
                throw new IllegalArgumentException(
                        numerators.length() + " numerators with " + denominators.length() + " denominators");
            }
        }
    }

    /**
     * Checks that the parts are as long as the values.
     *
     * @throws IllegalArgumentException if they are not
     */
    public IndicatorColumn {
        Objects.requireNonNull(definition, "definition");
        Objects.requireNonNull(values, "values");
        if (parts.isPresent() && parts.get().numerators().length() != values.length()) {
            throw new IllegalArgumentException("Indicator '" + definition.id() + "' has " + values.length()
                    + " values from " + parts.get().numerators().length() + " ratios");
        }
    }
}
