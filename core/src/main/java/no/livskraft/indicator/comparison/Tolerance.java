package no.livskraft.indicator.comparison;

/**
 * How far apart two values may be and still count as the same. Differences are always taken of unrounded values.
 *
 * @param amount finite, 0 or more: in the indicator's unit, or as a share of the value compared with
 * @param relative whether it is a share
 */
public record Tolerance(double amount, boolean relative) {

    /** Only equal values count as the same. */
    public static final Tolerance NONE = new Tolerance(0, false);

    /**
     * Checks the amount.
     *
     * @throws IllegalArgumentException if it is negative or not finite
     */
    public Tolerance {
        if (!Double.isFinite(amount) || amount < 0) {
            throw new IllegalArgumentException("A tolerance is finite and not negative: " + amount);
        }
    }

    /**
     * A distance in the indicator's unit.
     *
     * @param amount finite, 0 or more
     * @return the tolerance
     * @throws IllegalArgumentException if it is negative or not finite
     */
    public static Tolerance of(double amount) {
        return new Tolerance(amount, false);
    }

    /**
     * A share of the value compared with.
     *
     * @param share finite, 0 or more; 0.01 for one per cent
     * @return the tolerance
     * @throws IllegalArgumentException if it is negative or not finite
     */
    public static Tolerance ofShare(double share) {
        return new Tolerance(share, true);
    }

    /**
     * Whether a value counts as the same as the one it is compared with.
     *
     * @param value the value, finite
     * @param comparedWith the value it is compared with, finite; a share is a share of this one
     * @return true if they are no further apart than the tolerance
     */
    public boolean covers(double value, double comparedWith) {
        return Math.abs(value - comparedWith) <= (relative ? amount * Math.abs(comparedWith) : amount);
    }
}
