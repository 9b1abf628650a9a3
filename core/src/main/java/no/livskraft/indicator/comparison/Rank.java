package no.livskraft.indicator.comparison;

/**
 * A municipality's place among those whose value is shown. Equal values share the best place that they take up, and the
 * next place is left empty: 1, 2, 2, 4.
 *
 * @param place 1 is best; for an indicator that has no better direction, 1 is highest
 * @param of how many are ranked
 * @param sharedBy how many have this place, at least 1
 */
public record Rank(int place, int of, int sharedBy) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if the place is not among those ranked
     */
    public Rank {
        if (place < 1 || sharedBy < 1 || place + sharedBy - 1 > of) {
            throw new IllegalArgumentException("Place " + place + " of " + of + ", shared by " + sharedBy);
        }
    }
}
