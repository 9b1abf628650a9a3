package no.livskraft.data;

/** How much a municipality can do about an indicator's values. */
public enum Influence {
    /** Its own decisions settle most of it, as with the energy used in its own buildings. */
    DIRECT,
    /** It acts together with others, as with the emissions inside its borders. */
    SHARED,
    /** It can do next to nothing: the indicator is background. */
    NONE
}
