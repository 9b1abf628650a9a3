package no.livskraft.network;

/** Where a network is in its life. */
public enum NetworkStatus {
    /** It is being formed. */
    DRAFT,
    /** It works. */
    ACTIVE,
    /** It has ended. */
    CLOSED
}
