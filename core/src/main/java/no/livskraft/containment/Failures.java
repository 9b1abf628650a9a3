package no.livskraft.containment;

/** What is done with whatever a plugin throws. */
public final class Failures {

    private static final int DEEPEST = 20;

    private Failures() {}

    /** A stack overflow is the plugin's own recursion and ends with it; other errors of the machine concern everybody. */
    public static void rethrowIfFatal(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof VirtualMachineError error && !(cause instanceof StackOverflowError)) {
                throw error;
            }
            cause = cause.getCause();
        }
    }

    /** What was thrown, in one line; the class alone if even its message cannot be had. */
    public static String describe(Throwable thrown) {
        try {
            return thrown.toString()
                    .lines()
                    .findFirst()
                    .orElse(thrown.getClass().getName());
        } catch (RuntimeException | StackOverflowError alsoBroken) {
            return thrown.getClass().getName();
        }
    }
}
