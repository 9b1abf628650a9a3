package no.livskraft.data;

/**
 * Whether a cell holds a figure, and if not, why. Zero is a figure; absence is never zero.
 *
 * <p>The order of the constants is their precedence: where two absent figures meet in arithmetic, the result is absent
 * for the later of the two reasons. So withholding always wins, and nobody can compute around it.
 */
public enum Status {
    /** There is a figure. */
    PRESENT,
    /** No observation was found in any vintage held. */
    NOT_AVAILABLE,
    /** The source will publish the figure later. */
    NOT_YET_PUBLISHED,
    /** Whoever should have reported the figure did not. */
    NOT_REPORTED,
    /** The figure has no meaning here: a division by zero, or a result beyond what a number can hold. */
    UNDEFINED,
    /** The question does not apply to this municipality or period. */
    NOT_APPLICABLE,
    /** The figure cannot be carried to the borders asked for, because a municipality was split. */
    NOT_COMPARABLE,
    /** The figure is known and kept back, most often because it is about few people. */
    WITHHELD;

    /**
     * Whether this is a reason for absence.
     *
     * @return true for all but {@link #PRESENT}
     */
    public boolean isAbsent() {
        return this != PRESENT;
    }
}
