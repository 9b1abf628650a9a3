package no.livskraft.data;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

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
     * @param together the parts of municipalities that have them only as a whole, in some period at least; unmodifiable
     */
    public record Parts(Column numerators, Column denominators, double factor, List<Together> together) {
        /**
         * Parts of which every municipality has its own, or nobody has.
         *
         * @param numerators a numerator or a reason for absence for each cell
         * @param denominators a denominator or a reason for absence for each cell
         * @param factor what each quotient was multiplied by
         * @throws IllegalArgumentException if the columns are not equally long
         */
        public Parts(Column numerators, Column denominators, double factor) {
            this(numerators, denominators, factor, List.of());
        }

        /**
         * Checks that the columns are equally long and copies the list.
         *
         * @throws IllegalArgumentException if they are not
         */
        public Parts {
            together = List.copyOf(together);
            if (numerators.length() != denominators.length()) {
                throw new IllegalArgumentException(
                        numerators.length() + " numerators with " + denominators.length() + " denominators");
            }
        }
    }

    /**
     * Numerator and denominator of several municipalities as a whole. A municipality that came out of a split has no
     * figures of its own from the time before; those that came out of it together have.
     *
     * @param municipalities who they are, at least two, in the order of their numbers; unmodifiable
     * @param numerators a numerator or a reason for absence for each period of the grid; {@link Status#NOT_APPLICABLE}
     *     where each of them stands for itself
     * @param denominators a denominator or a reason for absence for each period of the grid, likewise
     */
    public record Together(Set<MunicipalityNumber> municipalities, Column numerators, Column denominators) {
        /**
         * Checks the parts and copies the set.
         *
         * @throws IllegalArgumentException if there are fewer than two municipalities, or the columns are not equally
         *     long
         */
        public Together {
            municipalities = Collections.unmodifiableSet(new TreeSet<>(municipalities));
            if (municipalities.size() < 2) {
                throw new IllegalArgumentException("A whole of " + municipalities + " is no more than its part");
            }
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
