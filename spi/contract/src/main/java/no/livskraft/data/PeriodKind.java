package no.livskraft.data;

/** The lengths of time that official statistics come in. */
public enum PeriodKind {
    /** A calendar month, written {@code 2024-M05}. */
    MONTH(1),
    /** A quarter of a calendar year, written {@code 2024-Q3}. */
    QUARTER(3),
    /** A third of a calendar year, used in municipal accounts, written {@code 2024-T2}. */
    TERTIAL(4),
    /** Half a calendar year, written {@code 2024-H1}. */
    HALF_YEAR(6),
    /** A calendar year, written {@code 2024}. */
    YEAR(12),
    /** The four years of a municipal council, written {@code C2023-2027}; see {@link Period#councilPeriod(int)}. */
    COUNCIL_PERIOD(48),
    /** Two or more whole calendar years, written {@code 2019-2023} with both years included. */
    YEARS(0);

    private final int months;

    PeriodKind(int months) {
        this.months = months;
    }

    /**
     * How many months a period of this kind lasts.
     *
     * @return 1 to 48, or 0 for {@link #YEARS}, which has no fixed length
     */
    public int months() {
        return months;
    }

    /**
     * Whether every period of another kind is a whole number of periods of this kind, and more than one. Nothing is
     * divided into council periods or spans of years.
     *
     * @param coarser the other kind
     * @return true for months in a quarter, quarters in a half-year or years in a council period; false for quarters in a
     *     tertial, and for a kind and itself
     */
    public boolean divides(PeriodKind coarser) {
        boolean withinYear = this != YEARS && months <= YEAR.months;
        return withinYear && (coarser == YEARS || (coarser.months > months && coarser.months % months == 0));
    }
}
