package no.livskraft.network;

/** How far a municipality or county authority has come on its way into, or out of, a network. */
public enum MembershipStatus {
    /** It has been asked to take part. */
    INVITED,
    /** It has asked to take part. */
    APPLIED,
    /** Its council has adopted the resolution to take part. */
    ADOPTED,
    /** It takes part. */
    ACTIVE,
    /** It takes part no longer. */
    WITHDRAWN
}
