package no.livskraft.validation.internal.rules;

import java.util.List;
import no.livskraft.experience.ExperienceRecord;
import no.livskraft.programme.Identifier;
import no.livskraft.programme.ProgrammeProfile;
import no.livskraft.validation.Place;
import no.livskraft.validation.internal.Evaluation;
import no.livskraft.validation.internal.Places;
import no.livskraft.validation.internal.Reason;
import no.livskraft.validation.internal.Rule;
import no.livskraft.validation.internal.RuleContext;

/** Rules about themes and challenges. */
final class ThemeRules {

    private ThemeRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("LK-019", Reason.NOTHING, ThemeRules::enoughThemes),
                new Rule("LK-020", Reason.NO_CLOSED_LIST, ThemeRules::themesExist),
                new Rule("LK-021", Reason.NO_THEMES, ThemeRules::themesHaveChallenges),
                new Rule("LK-022", Reason.NO_THEMES, ThemeRules::themesHaveIndicators));
    }

    private static void enoughThemes(RuleContext context, Evaluation evaluation) {
        ProgrammeProfile programme = context.dossier().programme();
        int count = (int) context.network().themes().stream()
                .distinct()
                .filter(code ->
                        programme.themes().isEmpty() || programme.theme(code).isPresent())
                .count();
        int limit = context.limits().fewestThemes();
        evaluation.check(count >= limit, Places.in(context.network(), "themes"), "count", count, "limit", limit);
    }

    private static void themesExist(RuleContext context, Evaluation evaluation) {
        if (context.dossier().programme().themes().isEmpty()) {
            return;
        }
        known(
                context,
                evaluation,
                Places.in(context.network(), "themes"),
                context.network().themes());
        context.network()
                .challenges()
                .forEach(each ->
                        known(context, evaluation, Places.in(context.network(), "challenges"), List.of(each.theme())));
        context.dossier()
                .resolutions()
                .forEach(each -> known(context, evaluation, Places.in(each, "themes"), each.themes()));
        context.dossier()
                .workshops()
                .forEach(each -> known(context, evaluation, Places.in(each, "themes"), each.themes()));
        context.dossier()
                .goals()
                .forEach(each -> known(context, evaluation, Places.in(each, "theme"), List.of(each.theme())));
        ofExperience(context, evaluation);
    }

    private static void ofExperience(RuleContext context, Evaluation evaluation) {
        ExperienceRecord experience = context.dossier().experience();
        experience
                .backpacks()
                .forEach(each -> each.experiences()
                        .forEach(one -> known(
                                context,
                                evaluation,
                                Places.in(each, "experiences"),
                                one.theme().stream().toList())));
        experience
                .examples()
                .forEach(each -> known(
                        context,
                        evaluation,
                        Places.in(each, "theme"),
                        each.theme().stream().toList()));
        experience.methods().forEach(each -> known(context, evaluation, Places.in(each, "themes"), each.themes()));
        experience.inputs().forEach(each -> known(context, evaluation, Places.in(each, "themes"), each.themes()));
    }

    private static void known(RuleContext context, Evaluation evaluation, Place place, List<Identifier> themes) {
        ProgrammeProfile programme = context.dossier().programme();
        for (Identifier theme : themes) {
            evaluation.check(programme.theme(theme).isPresent(), place, "theme", theme, "programme", programme.title());
        }
    }

    private static void themesHaveChallenges(RuleContext context, Evaluation evaluation) {
        for (Identifier theme : context.network().themes()) {
            boolean described = context.network().challenges(theme).stream()
                    .anyMatch(each -> !each.description().isBlank());
            evaluation.check(described, Places.in(context.network(), "themes"), "theme", context.theme(theme));
        }
    }

    private static void themesHaveIndicators(RuleContext context, Evaluation evaluation) {
        for (Identifier theme : context.network().themes()) {
            boolean measured = context.dossier().goals().stream()
                    .anyMatch(each ->
                            each.theme().equals(theme) && !each.targets().isEmpty());
            evaluation.check(measured, Places.in(context.network(), "themes"), "theme", context.theme(theme));
        }
    }
}
