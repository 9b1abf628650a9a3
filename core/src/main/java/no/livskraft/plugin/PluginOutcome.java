package no.livskraft.plugin;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import no.livskraft.data.Problem;
import no.livskraft.spi.PluginDescriptor;

/**
 * What became of one plugin that was found or given.
 *
 * @param service the simple name of the service interface, such as {@code IndicatorProvider}
 * @param provider the name of the class that provides it, or the best that is known where the class could not be read
 * @param origin where it was found: a module, a jar or {@code given by the host}
 * @param descriptor who it is; empty where it could not say
 * @param state whether it takes part
 * @param problems why it does not take part; empty if it does; unmodifiable
 */
public record PluginOutcome(
        String service,
        String provider,
        String origin,
        Optional<PluginDescriptor> descriptor,
        State state,
        List<Problem> problems) {

    /** Whether a plugin takes part. */
    public enum State {
        /** It takes part. */
        LOADED,
        /** It works, but was not let in: built for another level, a second one of the same id, a reserved id. */
        REJECTED,
        /** It could not be created, or threw. */
        FAILED
    }

    /**
     * Checks that exactly those that do not take part have a problem, and copies the list.
     *
     * @throws IllegalArgumentException if that is not so
     */
    public PluginOutcome {
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(provider, "provider");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(descriptor, "descriptor");
        problems = List.copyOf(problems);
        if ((state == State.LOADED) != problems.isEmpty()) {
            throw new IllegalArgumentException("A plugin is " + state + " with problems " + problems);
        }
    }

    /**
     * How to name the plugin to people.
     *
     * @return its id, or the class that provides it where the id is not known
     */
    public String name() {
        return descriptor.map(PluginDescriptor::id).orElse(provider);
    }

    /**
     * The outcome as one line.
     *
     * @param locale the reader's locale
     * @return state, service, name, origin, and the problems if there are any
     */
    public String describe(Locale locale) {
        String line = state + " " + service + " " + name() + " (" + origin + ")";
        String why = problems.stream().map(each -> each.describe(locale)).collect(Collectors.joining("; "));
        return why.isEmpty() ? line : line + ": " + why;
    }
}
