package no.livskraft.network;

import java.util.Objects;

/**
 * Who holds a network together: a role in an organisation, never a named person.
 *
 * @param role the role, such as {@code nettverkskoordinator}
 * @param organisation where the role belongs
 */
public record Coordinator(String role, String organisation) {

    /** Checks that nothing is missing. */
    public Coordinator {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(organisation, "organisation");
    }
}
