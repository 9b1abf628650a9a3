package no.livskraft.validation.constraint;

import jakarta.validation.MessageInterpolator;
import java.util.Optional;
import no.livskraft.validation.internal.constraint.OwnMessageInterpolator;

/** The messages of this package's constraints. */
public final class ConstraintMessages {

    private ConstraintMessages() {}

    /**
     * An interpolator that knows this package's messages and nothing else: it leaves every other template as it is,
     * and evaluates no expressions. A reader whose language is none of bokmål, nynorsk and English gets bokmål. Where
     * no locale is asked for, the language is bokmål, never the machine's. Safe for use by many threads.
     *
     * @return the interpolator
     */
    public static MessageInterpolator interpolator() {
        return new OwnMessageInterpolator(Optional.empty());
    }

    /**
     * An interpolator that knows this package's messages and leaves all others to another one, such as that of the
     * provider's configuration ({@code getDefaultMessageInterpolator()}). As safe for use by many threads as that one.
     *
     * @param others interpolates all other messages
     * @return the interpolator
     */
    public static MessageInterpolator interpolator(MessageInterpolator others) {
        return new OwnMessageInterpolator(Optional.of(others));
    }
}
