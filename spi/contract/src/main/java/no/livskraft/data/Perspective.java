package no.livskraft.data;

/** What an indicator looks at. */
public enum Perspective {
    /** All that happens inside the municipality's borders, whoever does it. */
    TERRITORY,
    /** What the municipality does itself, in its own buildings and services. */
    OWN_OPERATIONS
}
