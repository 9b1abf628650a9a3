package no.livskraft.validation.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import no.livskraft.data.Computation;
import no.livskraft.data.Direction;
import no.livskraft.data.FigureSource;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.data.Influence;
import no.livskraft.data.LocalizedText;
import no.livskraft.followup.Goal;
import no.livskraft.followup.IndicatorTarget;
import no.livskraft.indicator.Formula;
import no.livskraft.indicator.IndicatorException;
import no.livskraft.validation.internal.Evaluation;
import no.livskraft.validation.internal.Places;
import no.livskraft.validation.internal.Reason;
import no.livskraft.validation.internal.Rule;
import no.livskraft.validation.internal.RuleContext;
import no.livskraft.validation.internal.Values;

/** Rules about the definitions of the indicators that a network uses, as far as the host has told of them. */
final class DefinitionRules {

    private static final String MOST_INDICATORS = "LK-050";
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private DefinitionRules() {}

    static List<Rule> all() {
        return List.of(
                // a definition has a unit, a direction and a perspective by its type; a file without is refused
                new Rule("LK-046", Reason.NO_DEFINITIONS, DefinitionRules::keptByType),
                new Rule("LK-047", Reason.NO_FORMULAS, DefinitionRules::ratiosHaveParts),
                new Rule("LK-048", Reason.NO_DEFINITIONS, DefinitionRules::figuresHaveSources),
                new Rule("LK-049", Reason.NO_DEFINITIONS, DefinitionRules::indicatorsAreExplained),
                new Rule(MOST_INDICATORS, Reason.NO_INDICATORS, DefinitionRules::fewIndicators),
                new Rule("LK-051", Reason.NO_INFLUENCE, DefinitionRules::municipalityHasInfluence),
                new Rule("LK-052", Reason.NO_DEFINITIONS, DefinitionRules::keptByType),
                new Rule("LK-053", Reason.NO_DEFINITIONS, DefinitionRules::indicatorsAreClassified));
    }

    private static LocalizedText name(IndicatorDefinition definition) {
        return Values.quoted(definition.title());
    }

    private static void keptByType(RuleContext context, Evaluation evaluation) {
        evaluation.satisfied(context.definitionsInUse().size());
    }

    /** A ratio has its parts by its type. One formula may hide a ratio, and then a group of members has no figure. */
    private static void ratiosHaveParts(RuleContext context, Evaluation evaluation) {
        for (IndicatorDefinition each : context.definitionsInUse()) {
            if (each.computation() instanceof Computation.Ratio) {
                evaluation.satisfied();
            } else if (each.computation() instanceof Computation.Formula formula) {
                parsed(formula)
                        .ifPresent(read -> evaluation.checkCase(
                                "quotient",
                                !read.isQuotient(),
                                Places.in(each, "computation"),
                                "indicator",
                                name(each)));
            }
        }
    }

    /** The formula; empty if it cannot be read, which whoever computes it is told. */
    private static Optional<Formula> parsed(Computation.Formula formula) {
        try {
            return Optional.of(Formula.parse(formula.formula()));
        } catch (IndicatorException unreadable) {
            return Optional.empty();
        }
    }

    private static void figuresHaveSources(RuleContext context, Evaluation evaluation) {
        for (IndicatorDefinition each : context.definitionsInUse()) {
            List<LocalizedText> unlicensed = each.sources().stream()
                    .filter(source -> source.licence().isEmpty() && !source.isOfMunicipality())
                    .map(FigureSource::publisher)
                    .distinct()
                    .map(LocalizedText::same)
                    .toList();
            if (each.sources().isEmpty()) {
                evaluation.violated("", Places.in(each, "sources"), "indicator", name(each));
            } else if (unlicensed.isEmpty()) {
                evaluation.satisfied();
            } else {
                evaluation.violated(
                        "licence",
                        Places.in(each, "sources"),
                        "indicator",
                        name(each),
                        "publishers",
                        Values.listed(unlicensed));
            }
        }
    }

    private static void indicatorsAreExplained(RuleContext context, Evaluation evaluation) {
        for (IndicatorDefinition each : context.definitionsInUse()) {
            List<Locale> norwegian = List.of("nb", "nn").stream()
                    .filter(each.description()::has)
                    .map(Locale::forLanguageTag)
                    .toList();
            if (norwegian.isEmpty()) {
                evaluation.violated("", Places.in(each, "description"), "indicator", name(each));
            } else {
                boolean explained = norwegian.stream().anyMatch(language -> saysMoreThanTitle(each, language));
                evaluation.checkCase("title", explained, Places.in(each, "description"), "indicator", name(each));
            }
        }
    }

    private static boolean saysMoreThanTitle(IndicatorDefinition definition, Locale language) {
        return !words(definition.title().in(language))
                .contains(words(definition.description().in(language)));
    }

    /** The words of a text between single spaces, whatever stands between them and however they are written. */
    private static String words(String text) {
        return " "
                + BETWEEN_WORDS
                        .matcher(text.toLowerCase(Locale.ROOT))
                        .replaceAll(" ")
                        .strip() + " ";
    }

    private static void fewIndicators(RuleContext context, Evaluation evaluation) {
        int count = context.dossier().indicators().size();
        if (count == 0) {
            return;
        }
        int limit = context.limit(MOST_INDICATORS, "mostIndicators");
        evaluation.check(count <= limit, Places.in(context.network(), ""), "count", count, "limit", limit);
    }

    /** Background has no better way and no target. Where nobody has said what the municipality can do, neither can we. */
    private static void municipalityHasInfluence(RuleContext context, Evaluation evaluation) {
        for (IndicatorDefinition each : context.definitionsInUse()) {
            each.influence().ifPresent(influence -> {
                boolean fits = influence != Influence.NONE || each.direction() == Direction.CONTEXT;
                evaluation.check(fits, Places.in(each, "direction"), "indicator", name(each));
                context.dossier().goals().forEach(goal -> targets(goal, each, influence != Influence.NONE, evaluation));
            });
        }
    }

    private static void targets(Goal goal, IndicatorDefinition definition, boolean influenced, Evaluation evaluation) {
        for (int i = 0; i < goal.targets().size(); i++) {
            IndicatorTarget target = goal.targets().get(i);
            if (target.indicator().equals(definition.id())) {
                evaluation.checkCase(
                        "target",
                        influenced,
                        Places.in(goal, "targets[" + i + "]"),
                        "goal",
                        goal.id(),
                        "indicator",
                        name(definition));
            }
        }
    }

    /** One finding names them all: whoever adds tags adds them to a whole set, and until then there is one thing to do. */
    private static void indicatorsAreClassified(RuleContext context, Evaluation evaluation) {
        List<LocalizedText> untagged = new ArrayList<>();
        for (IndicatorDefinition each : context.definitionsInUse()) {
            if (each.taxonomy().isPresent()) {
                evaluation.satisfied();
            } else {
                untagged.add(name(each));
            }
        }
        if (!untagged.isEmpty()) {
            evaluation.violated("", Places.in(context.network(), ""), "indicators", Values.listed(untagged));
        }
    }
}
