package no.livskraft.plugin.internal;

import java.util.Optional;
import java.util.concurrent.Callable;
import no.livskraft.containment.Failures;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.Problem;

/** Calls into plugins so that nothing they throw gets out, except what means that the virtual machine itself is dying. */
public final class Containment {

    /** A result, or what went wrong. */
    public record Outcome<T>(Optional<T> result, Optional<Throwable> failure) {}

    private static final String FAILED = "PLUGIN-FAILED";
    private static final int DEEPEST = 20;

    private Containment() {}

    public static <T> Outcome<T> call(Callable<T> plugin) {
        try {
            T result = plugin.call();
            if (result == null) {
                return new Outcome<>(Optional.empty(), Optional.of(new NullPointerException("it returned null")));
            }
            return new Outcome<>(Optional.of(result), Optional.empty());
        } catch (Throwable thrown) {
            Failures.rethrowIfFatal(thrown);
            if (thrown instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            return new Outcome<>(Optional.empty(), Optional.of(thrown));
        }
    }

    /** What is told of a plugin that failed while the host was loading it. */
    public static Problem problem(String where, Throwable thrown) {
        String what = describe(thrown);
        return new Problem(
                FAILED,
                where,
                LocalizedText.of(
                        "Tillegget feilet da det ble lastet: " + what + ". Ta kontakt med den som lager det",
                        "Tillegget feila då det vart lasta: " + what + ". Ta kontakt med den som lagar det",
                        "The plugin failed while it was loaded: " + what + ". Turn to whoever makes it"));
    }

    /** What is told of a plugin that failed while it worked for somebody. */
    public static Problem problemAtWork(String where, Throwable thrown) {
        String what = describe(thrown);
        return new Problem(
                FAILED,
                where,
                LocalizedText.of(
                        "Tillegget feilet under arbeidet: " + what + ". Ta kontakt med den som lager det",
                        "Tillegget feila under arbeidet: " + what + ". Ta kontakt med den som lagar det",
                        "The plugin failed at its work: " + what + ". Turn to whoever makes it"));
    }

    private static String describe(Throwable thrown) {
        Throwable root = thrown;
        for (int depth = 0; root.getCause() != null && depth < DEEPEST; depth++) {
            root = root.getCause();
        }
        return root == thrown ? text(thrown) : text(thrown) + " (" + text(root) + ")";
    }

    /** An exception of a plugin may be broken itself. */
    private static String text(Throwable thrown) {
        try {
            return String.valueOf(thrown);
        } catch (RuntimeException | StackOverflowError alsoBroken) {
            return thrown.getClass().getName();
        }
    }
}
