package no.livskraft.plugin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.livskraft.spi.Plugin;
import no.livskraft.spi.indicator.IndicatorProvider;
import no.livskraft.spi.report.ReportRenderer;
import no.livskraft.spi.source.ObservationSource;
import no.livskraft.spi.storage.StorageProvider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds plugins with {@link java.util.ServiceLoader} and takes those that a host gives as instances.
 *
 * <p>Whatever a plugin does while it is loaded, only that plugin is left out, and the report says why. An instance that
 * the host gives goes before a discovered plugin of the same id; two discovered plugins of the same id are both left out,
 * so that the order of a class path never decides. Not safe for use by several threads.
 */
public final class PluginLoader {

    private static final Logger LOG = LoggerFactory.getLogger(PluginLoader.class);

    /** The services of the contract. */
    private static final List<Class<? extends Plugin>> CONTRACT =
            List.of(IndicatorProvider.class, StorageProvider.class, ObservationSource.class, ReportRenderer.class);

    private final List<Class<? extends Plugin>> services = new ArrayList<>(CONTRACT);
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<PluginOutcome> outcomes = new ArrayList<>();

    /** A loader of plugins of the contract that has found nothing yet. */
    public PluginLoader() {}

    /**
     * Looks for plugins of a further service too, whose contract speaks of more than {@code livskraft-spi} knows. It counts
     * for what is given and found afterwards.
     *
     * @param service the service interface, one that this module uses, such as that for rules of counties
     * @return this loader
     */
    public PluginLoader alsoLoading(Class<? extends Plugin> service) {
        services.add(Objects.requireNonNull(service, "service"));
        return this;
    }

    /**
     * Takes a plugin that the host made itself.
     *
     * @param plugin the plugin
     * @return this loader
     * @throws IllegalArgumentException if it implements none of the services
     */
    public PluginLoader give(Plugin plugin) {
        Objects.requireNonNull(plugin, "plugin");
        List<Class<? extends Plugin>> implemented =
                services.stream().filter(service -> service.isInstance(plugin)).toList();
        if (implemented.isEmpty()) {
            throw new IllegalArgumentException(plugin.getClass().getName() + " implements none of " + services);
        }
        for (Class<? extends Plugin> service : implemented) {
            admit(Candidate.given(service, plugin));
        }
        return this;
    }

    /**
     * Finds the plugins that a class loader sees: those of its class path, and those of the modules that it and its
     * parents have.
     *
     * @param classLoader the class loader
     * @return this loader
     */
    public PluginLoader discover(ClassLoader classLoader) {
        for (Class<? extends Plugin> service : services) {
            ServiceScan.scan(service, classLoader, this::admit, outcomes::add);
        }
        return this;
    }

    private void admit(Candidate candidate) {
        Admission admission = Admission.of(candidate);
        admission.refused().ifPresent(outcomes::add);
        if (admission.refused().isEmpty()) {
            candidates.add(candidate.described(admission.descriptor()));
        }
    }

    /**
     * The plugins that take part.
     *
     * @return the plugins and the report on all
     */
    public Plugins load() {
        Map<String, List<Candidate>> byId = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            byId.computeIfAbsent(candidate.service().getName() + " " + candidate.id(), key -> new ArrayList<>())
                    .add(candidate);
        }
        List<PluginOutcome> all = new ArrayList<>(outcomes);
        Map<Class<? extends Plugin>, List<Candidate>> loaded = new HashMap<>();
        for (List<Candidate> sameId : byId.values()) {
            Optional<Candidate> chosen = Candidate.choose(sameId);
            chosen.ifPresent(winner -> {
                loaded.computeIfAbsent(winner.service(), service -> new ArrayList<>())
                        .add(winner);
                all.add(winner.loaded());
            });
            sameId.stream()
                    .filter(candidate -> chosen.filter(candidate::isSameClassAs).isEmpty())
                    .forEach(candidate -> all.add(candidate.rejectedAsDuplicate(sameId)));
        }
        all.sort(Comparator.comparing(PluginOutcome::service)
                .thenComparing(PluginOutcome::name)
                .thenComparing(PluginOutcome::origin));
        PluginReport report = new PluginReport(all);
        report.troubled().forEach(outcome -> LOG.warn("{}", outcome.describe(Locale.ENGLISH)));
        return new Plugins(loaded, report);
    }
}
