package no.livskraft.data;

import java.io.Serial;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The root of all exceptions that the library and its plugins throw on purpose. It carries every problem that was found,
 * not only the first.
 *
 * <p>The message is in English, for logs; {@link #problems()} has the texts for people in their own language.
 */
public class LivskraftException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final ArrayList<Problem> problems;

    /**
     * An exception with its problems.
     *
     * @param problems what was found, at least one
     * @throws IllegalArgumentException if there is none
     */
    public LivskraftException(List<Problem> problems) {
        super(message(problems));
        this.problems = new ArrayList<>(problems);
    }

    /**
     * An exception with one problem and its cause.
     *
     * @param problem what was found
     * @param cause what led to it
     */
    public LivskraftException(Problem problem, Throwable cause) {
        super(message(List.of(problem)), cause);
        this.problems = new ArrayList<>(List.of(problem));
    }

    private static String message(List<Problem> problems) {
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("An exception needs at least one problem");
        }
        return problems.stream()
                .map(problem -> problem.describe(Locale.ENGLISH))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    /**
     * Everything that was found, in the order it was found.
     *
     * @return the problems, at least one; unmodifiable
     */
    public List<Problem> problems() {
        return Collections.unmodifiableList(problems);
    }
}
