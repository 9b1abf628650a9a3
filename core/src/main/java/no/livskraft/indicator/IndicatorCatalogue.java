package no.livskraft.indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.data.Problem;
import no.livskraft.spi.indicator.IndicatorCalculator;
import no.livskraft.spi.indicator.IndicatorProvider;

/**
 * The indicators there are, from all plugins that bring some. Immutable and safe for use by several threads.
 *
 * <p>A catalogue has every id once, formulas that can be read, and no indicator that needs itself by way of others. So
 * the order in which plugins are added decides which of two that clash is refused: the later one, never the first.
 */
public final class IndicatorCatalogue {

    private static final IndicatorCatalogue EMPTY = new IndicatorCatalogue(Map.of());

    private final Map<String, CatalogueEntry> entries;

    private IndicatorCatalogue(Map<String, CatalogueEntry> entries) {
        this.entries = Collections.unmodifiableMap(new TreeMap<>(entries));
    }

    /**
     * What one plugin brings.
     *
     * @param pluginId the plugin's id
     * @param definitions its indicators that are computed by formulas; unmodifiable
     * @param calculators its indicators that are computed by code; unmodifiable
     */
    public record Contribution(
            String pluginId, List<IndicatorDefinition> definitions, List<IndicatorCalculator> calculators) {

        /** Copies the lists. */
        public Contribution {
            Objects.requireNonNull(pluginId, "pluginId");
            definitions = List.copyOf(definitions);
            calculators = List.copyOf(calculators);
        }

        /**
         * Asks a provider for its lists, on the calling thread. Whatever the provider throws gets out.
         *
         * @param provider the plugin
         * @return what it brings
         * @throws NullPointerException if the provider gives null
         */
        public static Contribution of(IndicatorProvider provider) {
            return new Contribution(provider.descriptor().id(), provider.definitions(), provider.calculators());
        }
    }

    /**
     * A catalogue without indicators.
     *
     * @return the catalogue
     */
    public static IndicatorCatalogue empty() {
        return EMPTY;
    }

    /**
     * What would be wrong with adding a plugin's indicators: ids that are taken or stand twice, formulas that cannot be
     * read, calculators that do not say what they compute, cycles.
     *
     * @param contribution what the plugin brings
     * @return the problems; empty if it can be added
     */
    public List<Problem> check(Contribution contribution) {
        return CatalogueDraft.of(entries, contribution).problems();
    }

    /**
     * This catalogue with a plugin's indicators as well.
     *
     * @param contribution what the plugin brings
     * @return a new catalogue
     * @throws IndicatorException with every problem of {@link #check}; nothing is added then
     */
    public IndicatorCatalogue with(Contribution contribution) {
        CatalogueDraft draft = CatalogueDraft.of(entries, contribution);
        if (!draft.problems().isEmpty()) {
            throw new IndicatorException(draft.problems());
        }
        return new IndicatorCatalogue(draft.entries());
    }

    /**
     * All indicators.
     *
     * @return their definitions in the order of their ids; unmodifiable
     */
    public List<IndicatorDefinition> definitions() {
        return entries.values().stream().map(CatalogueEntry::definition).toList();
    }

    /**
     * One indicator.
     *
     * @param id its id
     * @return its definition, or empty if no plugin brought it
     */
    public Optional<IndicatorDefinition> find(String id) {
        return Optional.ofNullable(entries.get(id)).map(CatalogueEntry::definition);
    }

    /**
     * The plugin that brought an indicator.
     *
     * @param id the indicator's id
     * @return the plugin's id
     * @throws IndicatorException with code {@code INDICATOR-UNKNOWN} and the nearest ids if there is no such indicator
     */
    public String pluginOf(String id) {
        return require(List.of(id)).get(0).pluginId();
    }

    /** The entries of ids, or an exception that names every unknown one with its nearest. */
    List<CatalogueEntry> require(Collection<String> ids) {
        Map<String, CatalogueEntry> found = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (String id : ids) {
            CatalogueEntry entry = entries.get(id);
            if (entry == null) {
                problems.add(IndicatorProblems.unknown(id, entries.keySet()));
            } else {
                found.put(id, entry);
            }
        }
        if (!problems.isEmpty()) {
            throw new IndicatorException(problems);
        }
        return List.copyOf(found.values());
    }

    Optional<CatalogueEntry> entry(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    Collection<String> ids() {
        return entries.keySet();
    }
}
