package no.livskraft.plugin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Consumer;
import no.livskraft.containment.Failures;
import no.livskraft.plugin.PluginOutcome.State;
import no.livskraft.plugin.internal.Containment;
import no.livskraft.spi.Plugin;

/**
 * Walks through what {@link ServiceLoader} finds and survives every broken provider.
 *
 * <p>The loader fails in two ways: a provider that cannot be used comes as a {@link ServiceConfigurationError}, and one
 * whose superclass is missing or that was compiled for a newer Java as a bare {@link LinkageError}. Both can come from
 * {@code hasNext} as well as from {@code next}, and after both the walk can go on. It is bounded, because a loader that
 * stopped moving forward would never end.
 */
final class ServiceScan {

    private static final int MOST_FAILURES = 1_000;

    private ServiceScan() {}

    static <T extends Plugin> void scan(
            Class<T> service, ClassLoader classLoader, Consumer<Candidate> found, Consumer<PluginOutcome> broken) {
        Iterator<ServiceLoader.Provider<T>> providers =
                ServiceLoader.load(service, classLoader).stream().iterator();
        Set<String> seen = new HashSet<>();
        List<Throwable> unreadable = new ArrayList<>();
        while (unreadable.size() < MOST_FAILURES) {
            ServiceLoader.Provider<T> provider;
            try {
                if (!providers.hasNext()) {
                    break;
                }
                provider = providers.next();
            } catch (ServiceConfigurationError | LinkageError error) {
                Failures.rethrowIfFatal(error);
                unreadable.add(error);
                continue;
            }
            seen.add(provider.type().getName());
            create(service, provider, found, broken);
        }
        if (!unreadable.isEmpty()) {
            Suspects suspects = Suspects.named(service, classLoader, seen);
            unreadable.forEach(error -> broken.accept(unreadable(service, suspects.behind(error), error)));
        }
    }

    private static <T extends Plugin> void create(
            Class<T> service,
            ServiceLoader.Provider<T> provider,
            Consumer<Candidate> found,
            Consumer<PluginOutcome> broken) {
        Containment.Outcome<T> created = Containment.call(provider::get);
        created.result().ifPresent(plugin -> found.accept(Candidate.discovered(service, plugin)));
        created.failure().ifPresent(failure -> {
            String name = provider.type().getName();
            broken.accept(new PluginOutcome(
                    service.getSimpleName(),
                    name,
                    Origins.of(provider.type()),
                    Optional.empty(),
                    State.FAILED,
                    List.of(Containment.problem(name, failure))));
        });
    }

    private static PluginOutcome unreadable(Class<?> service, String suspect, Throwable error) {
        return new PluginOutcome(
                service.getSimpleName(),
                suspect,
                "unknown",
                Optional.empty(),
                State.FAILED,
                List.of(Containment.problem(suspect, error)));
    }
}
