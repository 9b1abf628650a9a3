package no.livskraft.spi.report;

/**
 * What a symbol, a notice or a cell is felt to say. A renderer may give each its colour, and always shows the word and
 * the symbol that come with it as well.
 */
public enum Tone {
    /** Moves or stands as hoped for. */
    GOOD,
    /** Moves or stands as nobody hoped for. */
    BAD,
    /** Something to be careful about. */
    CAUTION,
    /** Neither good nor bad. */
    NEUTRAL,
    /** There is nothing to judge by. The only tone that may be grey. */
    NO_DATA
}
