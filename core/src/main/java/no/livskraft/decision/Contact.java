package no.livskraft.decision;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Whom to turn to in a municipality: a role with an address of the workplace, and when it is deleted. Never a person's
 * name.
 *
 * @param role the role, such as {@code ordfører}
 * @param address an e-mail address of the role or the workplace
 * @param purpose why it is kept
 * @param deleteOn the day on which it is deleted
 */
public record Contact(String role, String address, String purpose, LocalDate deleteOn) {

    /** Checks that nothing is missing. */
    public Contact {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(deleteOn, "deleteOn");
    }
}
