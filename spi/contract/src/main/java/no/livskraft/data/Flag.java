package no.livskraft.data;

/** What a reader must know about a figure that is present. The last letter is Eurostat's for the same thing. */
public enum Flag {
    /** The source may still change it (p). */
    PROVISIONAL,
    /** It was estimated rather than counted (e). */
    ESTIMATED,
    /** The source has changed it since it was first published (r). */
    REVISED,
    /** The series breaks here: this figure and earlier ones were made in different ways (b). */
    BREAK,
    /** It rests on few cases or poor data (u). */
    LOW_RELIABILITY,
    /** It was carried from the borders it was published in to other borders. */
    RECALCULATED,
    /** Its denominator is below the smallest base that the indicator's definition allows; set by the library alone. */
    SMALL_BASE
}
