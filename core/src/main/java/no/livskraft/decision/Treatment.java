package no.livskraft.decision;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One treatment of a case by one body. A case often passes a preparatory body before the council decides.
 *
 * @param body the body; empty while it is not known
 * @param committeeCase the number of the case at that body, such as {@code PS 57/25}; empty while it has none
 * @param date the day of the meeting; empty while it is not known
 * @param outcome what the body made of it
 * @param decisive whether this is the treatment that decides
 * @param minutes where the minutes can be read, such as a web address; empty while that is not known
 */
public record Treatment(
        Optional<Body> body,
        Optional<CommitteeCase> committeeCase,
        Optional<LocalDate> date,
        Outcome outcome,
        boolean decisive,
        Optional<String> minutes) {

    /** Checks that no component is missing. */
    public Treatment {
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(committeeCase, "committeeCase");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(minutes, "minutes");
    }
}
