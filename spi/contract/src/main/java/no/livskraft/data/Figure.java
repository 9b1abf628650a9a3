package no.livskraft.data;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * What one cell holds: a number with flags, or a reason for its absence.
 *
 * <p>Arithmetic follows the table in {@link CellState}. A division by zero, and a result too large to hold, is absent as
 * {@link Status#UNDEFINED}. No method ever turns absence into a number.
 */
public final class Figure {

    private final double number;
    private final short state;

    private Figure(double number, short state) {
        this.number = number;
        this.state = state;
    }

    /**
     * A number without flags.
     *
     * @param number a finite number; negative zero becomes zero
     * @return the figure
     * @throws IllegalArgumentException if the number is infinite or not a number
     */
    public static Figure of(double number) {
        return of(number, Set.of());
    }

    /**
     * A number with flags.
     *
     * @param number a finite number; negative zero becomes zero
     * @param flags what a reader must know about it
     * @return the figure
     * @throws IllegalArgumentException if the number is infinite or not a number
     */
    public static Figure of(double number, Set<Flag> flags) {
        return ofState(number, CellState.of(Status.PRESENT, flags));
    }

    /**
     * No number, and why.
     *
     * @param reason why there is none
     * @return the figure
     * @throws IllegalArgumentException if the reason is {@link Status#PRESENT}
     */
    public static Figure absent(Status reason) {
        return new Figure(0, CellState.absent(reason));
    }

    /**
     * The figure of a packed state.
     *
     * @param number the number; not looked at if the state is absent
     * @param state a state made by {@link CellState}
     * @return the figure
     * @throws IllegalArgumentException if the state is present and the number is not finite, or the state is malformed
     */
    public static Figure ofState(double number, short state) {
        if (CellState.status(state).isAbsent()) {
            return new Figure(0, state);
        }
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("A figure must be a finite number: " + number);
        }
        return new Figure(number + 0.0, state);
    }

    /**
     * Whether there is a number.
     *
     * @return true if there is
     */
    public boolean isPresent() {
        return CellState.isPresent(state);
    }

    /**
     * The number.
     *
     * @return a finite number, never negative zero
     * @throws IllegalStateException if the figure is absent; the message names the reason
     */
    public double value() {
        if (!isPresent()) {
            throw new IllegalStateException("There is no number: " + status());
        }
        return number;
    }

    /**
     * Whether there is a number, and if not, why.
     *
     * @return the status
     */
    public Status status() {
        return CellState.status(state);
    }

    /**
     * What a reader must know about the number.
     *
     * @return the flags; empty if the figure is absent
     */
    public Set<Flag> flags() {
        return CellState.flags(state);
    }

    /**
     * Status and flags in packed form.
     *
     * @return a state of {@link CellState}
     */
    public short state() {
        return state;
    }

    /**
     * This figure with flags added.
     *
     * @param flags the flags to add
     * @return the same number with the flags; this figure if it is absent
     */
    public Figure with(Flag... flags) {
        if (!isPresent() || flags.length == 0) {
            return this;
        }
        EnumSet<Flag> all = EnumSet.noneOf(Flag.class);
        all.addAll(flags());
        Collections.addAll(all, flags);
        return of(number, all);
    }

    /**
     * The sum.
     *
     * @param other what to add
     * @return the sum, or why there is none
     */
    public Figure plus(Figure other) {
        return result(number + other.number, other);
    }

    /**
     * The difference.
     *
     * @param other what to subtract
     * @return the difference, or why there is none
     */
    public Figure minus(Figure other) {
        return result(number - other.number, other);
    }

    /**
     * The product.
     *
     * @param other what to multiply by
     * @return the product, or why there is none
     */
    public Figure times(Figure other) {
        return result(number * other.number, other);
    }

    /**
     * The quotient.
     *
     * @param other what to divide by
     * @return the quotient, or why there is none; {@link Status#UNDEFINED} if the divisor is zero
     */
    public Figure dividedBy(Figure other) {
        return result(number / other.number, other);
    }

    private Figure result(double computed, Figure other) {
        short combined = CellState.combine(state, other.state);
        if (!CellState.isPresent(combined)) {
            return new Figure(0, combined);
        }
        return Double.isFinite(computed) ? new Figure(computed + 0.0, combined) : absent(Status.UNDEFINED);
    }

    /** Two figures are equal if their numbers, statuses and flags are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Figure that && state == that.state && Double.compare(number, that.number) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, state);
    }

    /** The number with its flags, or the reason for absence; for logs and failing tests. */
    @Override
    public String toString() {
        if (!isPresent()) {
            return status().toString();
        }
        return flags().isEmpty() ? Double.toString(number) : number + " " + flags();
    }
}
