package no.livskraft.validation.internal.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.experience.Feedback;
import no.livskraft.experience.GoodExample;
import no.livskraft.followup.ClosingReport;
import no.livskraft.network.NetworkPart;
import no.livskraft.validation.internal.Evaluation;
import no.livskraft.validation.internal.Places;
import no.livskraft.validation.internal.Reason;
import no.livskraft.validation.internal.Rule;
import no.livskraft.validation.internal.RuleContext;
import no.livskraft.validation.internal.Values;

/** The rule that what networks show together is an indication, and no national indicator. */
final class IndicationRules {

    /** With fewer municipalities behind it, a figure of the networks is a figure of one or two municipalities. */
    private static final int FEWEST_BEHIND = 3;

    /** Who writes that something is no national indicator writes the words too, with a no before them. */
    private static final Pattern NATIONAL_INDICATOR = Pattern.compile(
            "(?<no>\\b(?:ikke|ikkje|ingen|not|no)\\s+(?:(?:en|ein|noen|nokon|a)\\s+)?)?"
                    + "\\b(?:nasjonale?|national)[\\s-]+(?:indikator|indicator)",
            Pattern.CASE_INSENSITIVE);

    private IndicationRules() {}

    static List<Rule> all() {
        return List.of(new Rule("LK-087", Reason.NOTHING_TOLD, IndicationRules::aggregatesAreIndications));
    }

    private static void aggregatesAreIndications(RuleContext context, Evaluation evaluation) {
        NetworkDossier dossier = context.dossier();
        for (Feedback each : dossier.experience().feedback()) {
            told(context, evaluation, each, "condition", each.condition());
            told(context, evaluation, each, "experience", each.experience());
            each.proposal().ifPresent(text -> told(context, evaluation, each, "proposal", text));
        }
        for (GoodExample each : dossier.experience().examples()) {
            told(context, evaluation, each, "result", each.result());
        }
        for (ClosingReport each : dossier.closingReports()) {
            told(context, evaluation, each, "results", each.results());
            told(context, evaluation, each, "lessons", each.lessons());
        }
        if (context.others().isPresent()
                && !dossier.network().activeMembers(context.today()).isEmpty()) {
            dossier.indicators().forEach(each -> restsOnEnough(context, evaluation, each));
        }
    }

    /** A text by which the network tells others of what it has found. */
    private static void told(RuleContext context, Evaluation evaluation, NetworkPart part, String path, String text) {
        if (text.isBlank()) {
            return;
        }
        if (claimsToBeNational(text)) {
            evaluation.violated(
                    "",
                    Places.in(part, path),
                    "text",
                    Values.quoted(part.label(), part.id()),
                    "count",
                    municipalities(context, networks(context)).size());
        } else {
            evaluation.satisfied();
        }
    }

    private static boolean claimsToBeNational(String text) {
        Matcher matcher = NATIONAL_INDICATOR.matcher(text);
        while (matcher.find()) {
            if (matcher.group("no") == null) {
                return true;
            }
        }
        return false;
    }

    /** Whether there are enough municipalities in all networks that use an indicator; own members are counted first. */
    private static void restsOnEnough(RuleContext context, Evaluation evaluation, String indicator) {
        int own = context.network().activeMembers(context.today()).size();
        if (own >= FEWEST_BEHIND) {
            evaluation.satisfied();
            return;
        }
        Stream<NetworkDossier> using =
                networks(context).filter(each -> each.indicators().contains(indicator));
        int count = municipalities(context, using).size();
        evaluation.checkCase(
                "few",
                count >= FEWEST_BEHIND,
                Places.in(context.network(), ""),
                "indicator",
                title(context, indicator),
                "count",
                count,
                "limit",
                FEWEST_BEHIND);
    }

    private static LocalizedText title(RuleContext context, String indicator) {
        return context.definitions()
                .flatMap(all -> Optional.ofNullable(all.get(indicator)))
                .map(IndicatorDefinition::title)
                .orElseGet(() -> LocalizedText.same(indicator));
    }

    /** This network and the others of its programme that the host has told of. */
    private static Stream<NetworkDossier> networks(RuleContext context) {
        return Stream.concat(
                Stream.of(context.dossier()),
                context.others().stream()
                        .flatMap(each ->
                                each.ofProgramme(context.dossier().programme().id())));
    }

    private static Set<MunicipalityNumber> municipalities(RuleContext context, Stream<NetworkDossier> networks) {
        Set<MunicipalityNumber> all = new HashSet<>();
        networks.forEach(each -> all.addAll(each.network().activeMembers(context.today())));
        return all;
    }
}
