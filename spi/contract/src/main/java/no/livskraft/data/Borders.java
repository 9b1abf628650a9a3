package no.livskraft.data;

import java.time.LocalDate;
import java.util.Objects;

/** The municipal borders that figures are given in. Borders change when municipalities merge or are split. */
public sealed interface Borders {

    /**
     * The borders valid on a date, for figures of all periods: a series that its source has already carried to them.
     *
     * @param date the date
     */
    record At(LocalDate date) implements Borders {
        /** Checks that there is a date. */
        public At {
            Objects.requireNonNull(date, "date");
        }
    }

    /** For each figure, the borders and numbers that were valid in its own period. */
    record EachPeriod() implements Borders {}

    /**
     * The borders of one date.
     *
     * @param date the date
     * @return the borders
     */
    static Borders at(LocalDate date) {
        return new At(date);
    }

    /**
     * The borders of each figure's own period.
     *
     * @return the borders
     */
    static Borders eachPeriod() {
        return new EachPeriod();
    }
}
