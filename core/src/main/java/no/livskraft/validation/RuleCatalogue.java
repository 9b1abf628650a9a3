package no.livskraft.validation;

import com.google.common.base.Suppliers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import no.livskraft.validation.internal.CatalogueReader;
import no.livskraft.validation.internal.example.ExampleReader;
import no.livskraft.validation.rule.CountyRules;

/**
 * Rules, those in force and those planned, with their texts in bokmål, nynorsk and English: those of the library, and where
 * a host has rules of counties, those too.
 * Immutable and safe for use by many threads.
 */
public final class RuleCatalogue {

    private final Map<String, RuleDefinition> byId;

    /** Whoever only evaluates rules does not wait for them to be read. */
    private final Supplier<Map<String, RuleExample>> examples;

    private RuleCatalogue(Map<String, RuleDefinition> byId, Supplier<Map<String, RuleExample>> examples) {
        this.byId = byId;
        this.examples = examples;
    }

    /**
     * The rules that come with the library. Reads them on each call; keep the catalogue.
     *
     * @return the catalogue
     */
    public static RuleCatalogue ofLivskraft() {
        return of(CatalogueReader.read(), Suppliers.memoize(ExampleReader::read));
    }

    /**
     * A catalogue of rules without examples.
     *
     * @param definitions the rules, in any order
     * @return the catalogue
     * @throws IllegalArgumentException if an id stands twice
     */
    static RuleCatalogue of(List<RuleDefinition> definitions) {
        return of(definitions, Map::of);
    }

    /** A catalogue whose examples are read when they are first asked for. */
    static RuleCatalogue of(List<RuleDefinition> definitions, Supplier<Map<String, RuleExample>> examples) {
        Map<String, RuleDefinition> byId = new TreeMap<>(Comparator.naturalOrder());
        for (RuleDefinition definition : definitions) {
            if (byId.put(definition.id(), definition) != null) {
                throw new IllegalArgumentException("Rule " + definition.id() + " stands twice in the catalogue");
            }
        }
        return new RuleCatalogue(byId, examples);
    }

    /** These rules and those that counties add, whose ids are never those of the library. */
    RuleCatalogue with(CountyRules added) {
        List<RuleDefinition> all = new ArrayList<>(byId.values());
        added.all().forEach(each -> all.add(each.definition()));
        return of(all, examples);
    }

    /**
     * All rules.
     *
     * @return the rules in the order of their ids; unmodifiable
     */
    public List<RuleDefinition> rules() {
        return List.copyOf(byId.values());
    }

    /**
     * The rules with a status.
     *
     * @param status whether they are evaluated
     * @return the rules in the order of their ids; unmodifiable
     */
    public List<RuleDefinition> rules(RuleDefinition.Status status) {
        Objects.requireNonNull(status, "status");
        return byId.values().stream().filter(each -> each.status() == status).toList();
    }

    /**
     * A rule.
     *
     * @param id its id, such as {@code LK-011}
     * @return the rule, or empty if the catalogue has none of that id
     */
    public Optional<RuleDefinition> find(String id) {
        return Optional.ofNullable(byId.get(Objects.requireNonNull(id, "id")));
    }

    /**
     * A case of a rule.
     *
     * @param code its code, such as {@code LK-011.barely}
     * @return the case, or empty if no rule of the catalogue has one of that code
     */
    public Optional<RuleDefinition.Case> findCase(String code) {
        return find(RuleDefinition.idOf(code)).flatMap(rule -> rule.findCase(code));
    }

    /**
     * The examples that violate the library's rules in force, one for each case. They are read when they are first asked for.
     *
     * @return the examples in the order of their codes; unmodifiable
     * @throws IllegalStateException if the library is damaged
     */
    public List<RuleExample> examples() {
        return examples.get().values().stream()
                .sorted(Comparator.comparing(RuleExample::code))
                .toList();
    }

    /**
     * The example that violates a case.
     *
     * @param code the case's code, such as {@code LK-011.barely}
     * @return the example, or empty if there is no such case, its rule is planned, or its rule is a county's
     * @throws IllegalStateException if the library is damaged
     */
    public Optional<RuleExample> example(String code) {
        return Optional.ofNullable(examples.get().get(Objects.requireNonNull(code, "code")));
    }
}
