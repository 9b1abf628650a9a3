package no.livskraft.workshop;

import jakarta.validation.constraints.Min;
import java.util.Objects;

/**
 * A part of a workshop's programme.
 *
 * @param title what is done
 * @param phase whether it opens, closes or reflects
 * @param minutes how long it may take
 * @param responsible the role that leads it
 */
public record AgendaItem(String title, Phase phase, @Min(1) int minutes, String responsible) {

    /** What a part of a workshop is for. */
    public enum Phase {
        /** Ideas are gathered; nothing is decided. */
        OPENING,
        /** Choices are made. */
        CLOSING,
        /** The group looks at its own work. */
        REFLECTING
    }

    /**
     * Checks the length.
     *
     * @throws IllegalArgumentException if it is less than a minute
     */
    public AgendaItem {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(phase, "phase");
        Objects.requireNonNull(responsible, "responsible");
        if (minutes < 1) {
            throw new IllegalArgumentException("'" + title + "' takes " + minutes + " minutes");
        }
    }
}
