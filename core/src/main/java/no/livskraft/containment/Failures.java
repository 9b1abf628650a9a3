package no.livskraft.containment;

/** What is done with whatever a plugin throws. */
public final class Failures {

    private static final int DEEPEST = 20;

    private Failures() {}

    /**
     * Throws on what concerns everybody: errors of the machine, but for a stack overflow, which is the plugin's own recursion
     * and ends with it.
     *
     * @param thrown what a plugin threw
     */
    public static void rethrowIfFatal(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof VirtualMachineError error && !(cause instanceof StackOverflowError)) {
                throw error;
            }
            cause = cause.getCause();
        }
    }

    /**
     * What was thrown, for people.
     *
     * @param thrown what a plugin threw
     * @return one line; the class alone if even its message cannot be had
     */
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
