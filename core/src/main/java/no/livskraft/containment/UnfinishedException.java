package no.livskraft.containment;

import java.io.Serial;

/** Work of others came to no end that anybody waited for. */
public final class UnfinishedException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Why there is no result. */
    public enum Why {
        /** It took longer than is allowed. */
        TOO_SLOW,
        /** No thread was free to begin it. */
        NO_THREAD,
        /** Whoever waited was interrupted; the thread is marked so again. */
        INTERRUPTED
    }

    private final Why why;

    UnfinishedException(Why why) {
        super(why.name());
        this.why = why;
    }

    /** Why there is no result. */
    public Why why() {
        return why;
    }
}
