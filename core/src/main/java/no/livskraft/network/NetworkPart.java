package no.livskraft.network;

import no.livskraft.programme.Identifier;

/**
 * Anything that belongs to one network: a resolution, a workshop, a goal, a measure, an experience. Implementations are
 * immutable records.
 */
public interface NetworkPart {

    /**
     * Its name in documents; unique among the parts of its kind in the network.
     *
     * @return the id
     */
    Identifier id();

    /**
     * The network that it belongs to.
     *
     * @return the network's id
     */
    Identifier network();

    /**
     * Whether it is invented; everything that shows it must say so.
     *
     * @return true if it is
     */
    boolean fictitious();

    /**
     * What people call it.
     *
     * @return its title or, where it has none, the beginning of its description; blank if it has neither
     */
    String label();
}
