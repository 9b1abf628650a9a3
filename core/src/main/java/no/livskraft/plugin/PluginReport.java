package no.livskraft.plugin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import no.livskraft.data.Problem;
import no.livskraft.spi.Plugin;

/**
 * What became of every plugin: loaded, rejected or failed, and why. For a host to show and to log. Immutable.
 *
 * @param outcomes one for each plugin, ordered by service, then by name; unmodifiable
 */
public record PluginReport(List<PluginOutcome> outcomes) {

    /** Copies the list. */
    public PluginReport {
        outcomes = List.copyOf(outcomes);
    }

    /**
     * The plugins that do not take part.
     *
     * @return the outcomes that are not {@link PluginOutcome.State#LOADED}
     */
    public List<PluginOutcome> troubled() {
        return outcomes.stream()
                .filter(outcome -> outcome.state() != PluginOutcome.State.LOADED)
                .toList();
    }

    /**
     * What became of a plugin.
     *
     * @param pluginId its id
     * @return its outcome, or empty if no plugin said that it has this id
     */
    public Optional<PluginOutcome> outcome(String pluginId) {
        return outcomes.stream()
                .filter(outcome -> outcome.name().equals(pluginId))
                .findFirst();
    }

    /**
     * What became of a plugin as one of a service; a plugin can be one of several.
     *
     * @param service the service interface
     * @param pluginId its id
     * @return its outcome, or empty if no plugin of that service said that it has this id
     */
    public Optional<PluginOutcome> outcome(Class<? extends Plugin> service, String pluginId) {
        return outcomes.stream()
                .filter(outcome -> isOf(outcome, service, pluginId))
                .findFirst();
    }

    private static boolean isOf(PluginOutcome outcome, Class<? extends Plugin> service, String pluginId) {
        return outcome.name().equals(pluginId) && outcome.service().equals(service.getSimpleName());
    }

    /**
     * This report with one plugin noted as failed after it had been loaded.
     *
     * @param service the service that it failed at; a plugin of several services goes on with the others
     * @param pluginId the plugin
     * @param problems what it did, at least one
     * @return the report; this one if it knows no loaded plugin of that service and id
     */
    public PluginReport withFailure(Class<? extends Plugin> service, String pluginId, List<Problem> problems) {
        List<PluginOutcome> changed = new ArrayList<>();
        for (PluginOutcome outcome : outcomes) {
            boolean failed = isOf(outcome, service, pluginId) && outcome.state() == PluginOutcome.State.LOADED;
            changed.add(
                    failed
                            ? new PluginOutcome(
                                    outcome.service(),
                                    outcome.provider(),
                                    outcome.origin(),
                                    outcome.descriptor(),
                                    PluginOutcome.State.FAILED,
                                    problems)
                            : outcome);
        }
        return new PluginReport(changed);
    }

    /**
     * The report as text, a line for each plugin.
     *
     * @param locale the reader's locale
     * @return the lines joined by line feeds; empty if there are no plugins
     */
    public String describe(Locale locale) {
        return outcomes.stream().map(outcome -> outcome.describe(locale)).collect(Collectors.joining("\n"));
    }
}
