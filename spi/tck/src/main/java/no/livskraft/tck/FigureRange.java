package no.livskraft.tck;

/**
 * The numbers that a variable can sensibly have, from which a contract makes its sample figures.
 *
 * @param from the lowest number
 * @param to the highest number, included
 */
public record FigureRange(double from, double to) {

    /**
     * Checks that the numbers are finite and in order.
     *
     * @throws IllegalArgumentException if they are not
     */
    public FigureRange {
        if (!Double.isFinite(from) || !Double.isFinite(to) || !Double.isFinite(to - from) || from > to) {
            throw new IllegalArgumentException(
                    "A range goes from a number to one that is no lower: " + from + ", " + to);
        }
    }

    /** The number a part of the way from the lowest (0) to the highest (1). */
    double at(double part) {
        return Math.min(to, from + part * (to - from));
    }

    boolean contains(double number) {
        return from <= number && number <= to;
    }
}
