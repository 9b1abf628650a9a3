package no.livskraft.indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.data.Problem;
import no.livskraft.spi.indicator.IndicatorCalculator;

/**
 * The indicators there are, from all plugins and files that bring some. Immutable and safe for use by several threads.
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
     * What one plugin brings, or one file that a host gives.
     *
     * @param pluginId the plugin's id, or what to call the file
     * @param files its files of indicators, as they were read; unmodifiable
     * @param definitions its indicators in Java that are computed by formulas; unmodifiable
     * @param calculators its indicators that are computed by code; unmodifiable
     */
    public record Contribution(
            String pluginId,
            List<IndicatorFile> files,
            List<IndicatorDefinition> definitions,
            List<IndicatorCalculator> calculators) {

        /** Copies the lists. */
        public Contribution {
            Objects.requireNonNull(pluginId, "pluginId");
            files = List.copyOf(files);
            definitions = List.copyOf(definitions);
            calculators = List.copyOf(calculators);
        }

        /**
         * What a plugin without files brings.
         *
         * @param pluginId the plugin's id
         * @param definitions its indicators that are computed by formulas
         * @param calculators its indicators that are computed by code
         */
        public Contribution(
                String pluginId, List<IndicatorDefinition> definitions, List<IndicatorCalculator> calculators) {
            this(pluginId, List.of(), definitions, calculators);
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
     * Names that need themselves by way of others. One that names itself directly means the variable of that name and
     * needs nothing.
     *
     * @param needs for each name those that it needs; names that are no key need nothing
     * @return at most ten ways round, each with its first name again at the end; empty if there is none
     */
    public static List<List<String>> cycles(Map<String, Set<String>> needs) {
        return Cycles.of(needs);
    }

    /**
     * The plugin that brought an indicator.
     *
     * @param id the indicator's id
     * @return the plugin's id, or what the file is called that the host gave
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
