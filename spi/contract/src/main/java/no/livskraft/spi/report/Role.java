package no.livskraft.spi.report;

/** Whom a dot, a bar or a line is about, seen from the page. */
public enum Role {
    /** The one that the page is about: drawn strongest and always named. */
    OWN,
    /** One of the network's members. */
    MEMBER,
    /** Somebody outside the network, there for comparison. */
    OTHER
}
