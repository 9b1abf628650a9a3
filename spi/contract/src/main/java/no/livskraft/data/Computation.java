package no.livskraft.data;

import java.util.List;
import java.util.Objects;

/** How an indicator's value comes about. */
public sealed interface Computation {

    /**
     * A ratio of two formulas times a factor. Numerator and denominator are kept apart, so that the value of a group of
     * municipalities is the ratio of the sums and never a mean of ratios.
     *
     * @param numerator a formula over variables
     * @param denominator a formula over variables
     * @param factor what the quotient is multiplied by, such as 100 for per cent; finite and not zero
     */
    record Ratio(String numerator, String denominator, double factor) implements Computation {
        /**
         * Checks that there are two formulas and a usable factor.
         *
         * @throws IllegalArgumentException if a formula is blank or the factor is zero or not finite
         */
        public Ratio {
            if (numerator.isBlank() || denominator.isBlank()) {
                throw new InvariantException(
                        "Et forhold trenger formler for både teller og nevner",
                        "Eit forhold treng formlar for både teljar og nemnar",
                        "A ratio needs the formulas of its numerator and denominator");
            }
            if (!Double.isFinite(factor) || factor == 0) {
                throw new InvariantException(
                        "Faktoren i et forhold må være et endelig tall og ikke null: " + factor,
                        "Faktoren i eit forhold må vere eit endeleg tal og ikkje null: " + factor,
                        "The factor of a ratio must be finite and not zero: " + factor);
            }
        }
    }

    /**
     * One formula.
     *
     * @param formula a formula over variables
     */
    record Formula(String formula) implements Computation {
        /**
         * Checks that there is a formula.
         *
         * @throws IllegalArgumentException if it is blank
         */
        public Formula {
            if (formula.isBlank()) {
                throw new InvariantException("Formelen er tom", "Formelen er tom", "The formula is blank");
            }
        }
    }

    /**
     * A calculator in Java.
     *
     * @param inputs the ids of the variables that it reads, at least one; unmodifiable
     */
    record Calculated(List<String> inputs) implements Computation {
        /**
         * Checks the ids and copies the list.
         *
         * @throws IllegalArgumentException if there is none or one has another form
         */
        public Calculated {
            inputs = List.copyOf(inputs);
            inputs.forEach(input -> Identifiers.check("a variable", Objects.requireNonNull(input)));
            if (inputs.isEmpty()) {
                throw new IllegalArgumentException("A calculator needs at least one input variable");
            }
        }
    }
}
