package no.livskraft;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import no.livskraft.data.LivskraftException;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.Problem;
import no.livskraft.plugin.HostContext;
import no.livskraft.plugin.PluginOutcome;
import no.livskraft.plugin.PluginReport;
import no.livskraft.spi.PluginContext;
import no.livskraft.spi.PluginDescriptor;
import no.livskraft.spi.PluginDescriptor.Setting;
import no.livskraft.spi.Progress;
import no.livskraft.spi.Settings;

/** Gives each plugin its context, after checking the settings that the host gave for it. */
record PluginContexts(
        Map<String, Map<String, String>> settings, Clock clock, Progress progress, BooleanSupplier cancelled) {

    PluginContexts {
        Map<String, Map<String, String>> copy = new HashMap<>();
        settings.forEach((plugin, values) -> copy.put(plugin, Map.copyOf(values)));
        settings = Map.copyOf(copy);
    }

    PluginContext of(PluginDescriptor plugin) {
        Map<String, String> values = settings.getOrDefault(plugin.id(), Map.of());
        List<Problem> problems = check(plugin, values);
        if (!problems.isEmpty()) {
            throw new LivskraftException(problems);
        }
        return new HostContext(
                new Settings(values), clock, progress, cancelled, System.getLogger("no.livskraft." + plugin.id()));
    }

    /**
     * A setting whose plugin nobody knows is most often a misspelt id, and would otherwise do nothing without a word. Not
     * told while a plugin was too broken to say its id, since it may be the one that is meant.
     */
    void checkAddressees(PluginReport report) {
        if (report.outcomes().stream().anyMatch(each -> each.descriptor().isEmpty())) {
            return;
        }
        List<String> known =
                report.outcomes().stream().map(PluginOutcome::name).sorted().toList();
        List<Problem> problems = new ArrayList<>();
        for (String id : new TreeSet<>(settings.keySet())) {
            if (report.outcome(id).isEmpty()) {
                problems.add(new Problem(
                        "PLUGIN-SETTING-STRAY",
                        id + " "
                                + new TreeSet<>(
                                        settings.getOrDefault(id, Map.of()).keySet()),
                        LocalizedText.of(
                                "Innstillingene er for et tillegg som ikke finnes; rett id-en. Fant " + known,
                                "Innstillingane er for eit tillegg som ikkje finst; rett id-en. Fann " + known,
                                "The settings are for a plugin that is not here; correct its id. Found " + known)));
            }
        }
        if (!problems.isEmpty()) {
            throw new LivskraftException(problems);
        }
    }

    private static List<Problem> check(PluginDescriptor plugin, Map<String, String> values) {
        Set<String> declared =
                plugin.settings().stream().map(Setting::name).collect(Collectors.toCollection(TreeSet::new));
        List<Problem> problems = new ArrayList<>();
        for (String name : new TreeSet<>(values.keySet())) {
            if (!declared.contains(name)) {
                problems.add(new Problem(
                        "PLUGIN-SETTING-UNKNOWN",
                        plugin.id() + " " + name,
                        LocalizedText.of(
                                "Tillegget har ingen slik innstilling; det har " + declared,
                                "Tillegget har inga slik innstilling; det har " + declared,
                                "The plugin has no such setting; it has " + declared)));
            }
        }
        for (Setting setting : plugin.settings()) {
            if (setting.required() && values.getOrDefault(setting.name(), "").isBlank()) {
                problems.add(new Problem(
                        "PLUGIN-SETTING-MISSING",
                        plugin.id() + " " + setting.name(),
                        LocalizedText.of(
                                "Innstillingen mangler; oppgi en verdi",
                                "Innstillinga manglar; oppgi ein verdi",
                                "The setting is missing; give it a value")));
            }
        }
        return problems;
    }
}
