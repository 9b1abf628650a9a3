package no.livskraft.data;

/** Which way an indicator moves when things get better. */
public enum Direction {
    /** A higher value is better. */
    HIGHER_IS_BETTER,
    /** A lower value is better. */
    LOWER_IS_BETTER,
    /** Neither is better: the indicator describes and is never assessed. */
    CONTEXT
}
