package no.livskraft.validation.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.livskraft.containment.Failures;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.Problem;
import no.livskraft.text.Texts;
import no.livskraft.validation.RuleDefinition;
import no.livskraft.validation.rule.CountyRules.Added;
import no.livskraft.validation.rule.NetworkRule;
import org.jspecify.annotations.Nullable;

/** Whether the rules of one maker are let in beside those that are there. */
public final class RuleAdmission {

    private static final String RESERVED_PREFIX = "LK-";

    private final String origin;
    private final Map<String, Added> known;

    /** For the rules of a maker. */
    public RuleAdmission(String origin, Map<String, Added> known) {
        this.origin = origin;
        this.known = new HashMap<>(known);
    }

    /** The rules, as they describe themselves; whatever is wrong is added to the problems. */
    public List<Added> admit(@Nullable List<NetworkRule> rules, List<Problem> problems) {
        List<Added> admitted = new ArrayList<>();
        if (rules == null) {
            problems.add(RuleProblems.noRules(origin));
            return admitted;
        }
        for (NetworkRule rule : rules) {
            if (rule == null) {
                problems.add(RuleProblems.noRules(origin));
            } else {
                definition(rule, problems).ifPresent(definition -> {
                    Added added = new Added(origin, definition, rule);
                    problems.addAll(faults(added));
                    admitted.add(added);
                });
            }
        }
        return admitted;
    }

    private Optional<RuleDefinition> definition(NetworkRule rule, List<Problem> problems) {
        String name = rule.getClass().getName();
        try {
            RuleDefinition definition = rule.definition();
            if (definition == null) {
                problems.add(RuleProblems.noDefinition(origin, name, "null"));
            }
            return Optional.ofNullable(definition);
        } catch (Throwable thrown) {
            Failures.rethrowIfFatal(thrown);
            problems.add(RuleProblems.noDefinition(origin, name, Failures.describe(thrown)));
            return Optional.empty();
        }
    }

    private List<Problem> faults(Added added) {
        RuleDefinition definition = added.definition();
        List<Problem> faults = new ArrayList<>();
        if (definition.id().startsWith(RESERVED_PREFIX)) {
            faults.add(RuleProblems.reservedId(origin, definition.id()));
        }
        Added before = known.putIfAbsent(definition.id(), added);
        if (before != null) {
            faults.add(RuleProblems.duplicate(origin, definition.id(), before.origin()));
        }
        texts(definition).forEach((name, text) -> {
            Set<String> missing = Texts.LANGUAGES.stream()
                    .filter(language -> !text.has(language))
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!missing.isEmpty()) {
                faults.add(RuleProblems.missingText(origin, definition.id(), name, missing));
            }
        });
        if (definition.source().isBlank()) {
            faults.add(RuleProblems.missingText(origin, definition.id(), "source", Set.of("en")));
        }
        for (RuleDefinition.Case each : definition.cases()) {
            if (placeholders(each.message()).size() > 1) {
                faults.add(RuleProblems.placeholders(origin, each.code()));
            }
        }
        return faults;
    }

    private static Map<String, LocalizedText> texts(RuleDefinition definition) {
        Map<String, LocalizedText> texts = new LinkedHashMap<>();
        texts.put("title", definition.title());
        texts.put("why", definition.why());
        texts.put("remedy", definition.remedy());
        definition.cases().forEach(each -> texts.put("message " + each.code(), each.message()));
        return texts;
    }

    private static Set<Set<String>> placeholders(LocalizedText message) {
        return Texts.LANGUAGES.stream()
                .map(language -> Template.placeholders(message.in(Locale.forLanguageTag(language))))
                .collect(Collectors.toSet());
    }
}
