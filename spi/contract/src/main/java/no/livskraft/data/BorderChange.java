package no.livskraft.data;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One step from an old municipality number to a new one. A merger of three municipalities is three steps to the same new
 * number, a split into three is three steps from the same old one.
 *
 * @param date the day on which the new number became valid
 * @param from the number before
 * @param to the number from that day on; equal to the number before where a municipality kept it
 * @param kind what happened to the area
 */
public record BorderChange(LocalDate date, MunicipalityNumber from, MunicipalityNumber to, Kind kind) {

    /** What happened to the area of the old number. */
    public enum Kind {
        /** The same area got another number. */
        RECODE,
        /** The whole area became a part of a larger one. */
        MERGE,
        /** A part of the area became the whole of a new one. */
        SPLIT,
        /** A part of the area became a part of a larger one. */
        SPLIT_MERGE;

        /**
         * Whether the whole of the old area went to the new number, so that its figures may be added there.
         *
         * @return true for {@link #RECODE} and {@link #MERGE}
         */
        public boolean carriesWholeArea() {
            return this == RECODE || this == MERGE;
        }
    }

    /** Checks that nothing is missing. */
    public BorderChange {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(kind, "kind");
    }
}
