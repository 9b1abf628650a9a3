package no.livskraft.network;

import java.util.Objects;

/**
 * Another effort that a network is coordinated with, so that neither does the other's work.
 *
 * @param name its name
 * @param coordination what is coordinated with it, in plain words
 */
public record RelatedInitiative(String name, String coordination) {

    /** Checks that nothing is missing. */
    public RelatedInitiative {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(coordination, "coordination");
    }
}
