package no.livskraft.plugin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import no.livskraft.data.LivskraftException;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.Problem;
import no.livskraft.spi.Plugin;

/**
 * The plugins that take part, by service, and the report on all. Immutable.
 */
public final class Plugins {

    private final Map<Class<? extends Plugin>, List<Candidate>> byService;
    private final PluginReport report;

    Plugins(Map<Class<? extends Plugin>, List<Candidate>> byService, PluginReport report) {
        this.byService = Map.copyOf(byService);
        this.report = report;
    }

    /**
     * The plugins of a service that take part.
     *
     * @param <T> the service
     * @param service its interface
     * @return the plugins, those of higher priority first, among equals by id
     */
    public <T extends Plugin> List<T> all(Class<T> service) {
        return ranked(service).stream()
                .map(candidate -> service.cast(candidate.plugin()))
                .toList();
    }

    /**
     * The ids of the plugins of a service that take part.
     *
     * @param service its interface
     * @return the ids, in the order of {@link #all}
     */
    public List<String> ids(Class<? extends Plugin> service) {
        return ranked(service).stream().map(Candidate::id).toList();
    }

    private List<Candidate> ranked(Class<? extends Plugin> service) {
        return byService.getOrDefault(service, List.of()).stream()
                .sorted(Comparator.comparingInt(Candidate::priority).reversed().thenComparing(Candidate::id))
                .toList();
    }

    /**
     * A plugin that the host cannot do without.
     *
     * @param <T> the service
     * @param service its interface
     * @param pluginId the plugin
     * @return the plugin
     * @throws LivskraftException with code {@code PLUGIN-MISSING} if it does not take part; the message says what became
     *     of it, which others there are, and what to do
     */
    public <T extends Plugin> T require(Class<T> service, String pluginId) {
        List<String> others = new ArrayList<>();
        for (Candidate candidate : ranked(service)) {
            if (candidate.id().equals(pluginId)) {
                return service.cast(candidate.plugin());
            }
            others.add(candidate.id());
        }
        List<Problem> known =
                report.outcome(pluginId).map(PluginOutcome::problems).orElse(List.of());
        throw new LivskraftException(
                known.isEmpty() ? List.of(missing(service.getSimpleName(), pluginId, others)) : known);
    }

    private static Problem missing(String service, String pluginId, List<String> others) {
        return new Problem(
                "PLUGIN-MISSING",
                pluginId,
                LocalizedText.of(
                        "Fant ikke tillegget av slaget " + service
                                + "; legg jar-filen på modul- eller klassestien. Fant " + others,
                        "Fann ikkje tillegget av slaget " + service
                                + "; legg jar-fila på modul- eller klassestien. Fann " + others,
                        "There is no such plugin of kind " + service
                                + "; put its jar on the module path or class path. Found " + others));
    }

    /**
     * What became of every plugin.
     *
     * @return the report
     */
    public PluginReport report() {
        return report;
    }
}
