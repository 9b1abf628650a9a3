package no.livskraft.programme;

/** How serious it is that a rule is violated, the most serious first. */
public enum Severity {
    /** The data cannot be used, or a stated condition of the programme is broken: nothing is activated or closed. */
    ERROR,
    /** Something is most likely wrong or missing. */
    WARNING,
    /** Worth knowing. */
    INFO
}
