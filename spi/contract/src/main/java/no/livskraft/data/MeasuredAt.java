package no.livskraft.data;

/** When, within its period, a figure was taken. */
public enum MeasuredAt {
    /** A stock on the first day of the period, such as the population on 1 January. */
    START,
    /** A stock on the last day of the period. */
    END,
    /** A flow or an average over the whole period, such as emissions during a year. */
    DURING
}
