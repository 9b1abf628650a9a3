package no.livskraft.validation.internal.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.OrganisationNumber;
import no.livskraft.network.Coordinator;
import no.livskraft.network.Partner;
import no.livskraft.programme.Identifier;
import no.livskraft.programme.ProgrammeProfile;
import no.livskraft.validation.Place;
import no.livskraft.validation.internal.Evaluation;
import no.livskraft.validation.internal.Places;
import no.livskraft.validation.internal.Reason;
import no.livskraft.validation.internal.Rule;
import no.livskraft.validation.internal.RuleContext;
import no.livskraft.validation.internal.Values;

/** Rules about the network itself. */
final class NetworkRules {

    private NetworkRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("LK-010", Reason.NO_MEMBERS, NetworkRules::largeEnough),
                new Rule("LK-011", Reason.NO_MEMBERS, NetworkRules::notTooLarge),
                new Rule("LK-012", Reason.NOTHING, NetworkRules::idsAreUsedOnce),
                new Rule("LK-013", Reason.NOTHING, NetworkRules::timeMakesSense),
                new Rule("LK-014", Reason.NOTHING, NetworkRules::hasCoordinator),
                new Rule("LK-015", Reason.NOTHING, NetworkRules::isNoInstitution),
                new Rule("LK-016", Reason.NOTHING, NetworkRules::hasPublicPartner),
                new Rule("LK-017", Reason.NOTHING, NetworkRules::isCoordinated));
    }

    private static void largeEnough(RuleContext context, Evaluation evaluation) {
        int count = context.participants().size();
        int limit = context.limits().fewestMembers();
        if (count > 0) {
            evaluation.check(count >= limit, Places.in(context.network(), "members"), "count", count, "limit", limit);
        }
    }

    private static void notTooLarge(RuleContext context, Evaluation evaluation) {
        int count = context.participants().size();
        int limit = context.limits().mostMembers();
        if (count > 0) {
            evaluation.checkCase(
                    count == limit + 1 ? "barely" : "",
                    count <= limit,
                    Places.in(context.network(), "members"),
                    "count",
                    count,
                    "limit",
                    limit);
        }
    }

    /** Parts of one kind share their place where they share their id, whatever people call them. */
    private static void idsAreUsedOnce(RuleContext context, Evaluation evaluation) {
        TreeMap<Identifier, Integer> challenges = new TreeMap<>();
        context.network().challenges().forEach(each -> challenges.merge(each.id(), 1, Integer::sum));
        challenges.forEach(
                (id, count) -> isUsedOnce(evaluation, Places.in(context.network(), "challenges"), id, count));
        TreeMap<Place, Integer> parts = new TreeMap<>();
        context.dossier().parts().forEach(each -> parts.merge(Places.of(each), 1, Integer::sum));
        parts.forEach((place, count) -> isUsedOnce(evaluation, place, Identifier.of(place.id()), count));
    }

    private static void isUsedOnce(Evaluation evaluation, Place place, Identifier id, int count) {
        evaluation.checkCase("duplicate", count == 1, place, "id", id, "count", count);
    }

    private static void timeMakesSense(RuleContext context, Evaluation evaluation) {
        LocalDate start = context.network().start();
        Optional<LocalDate> end = context.network().end();
        ProgrammeProfile programme = context.dossier().programme();
        end.ifPresent(day -> evaluation.check(
                start.isBefore(day), Places.in(context.network(), "end"), "start", start, "end", day.minusDays(1)));
        boolean inside = !start.isBefore(programme.start())
                && programme
                        .end()
                        .map(last ->
                                start.isBefore(last) && !end.map(last::isBefore).orElse(false))
                        .orElse(true);
        evaluation.checkCase("outside", inside, Places.in(context.network(), "start"), "period", period(programme));
    }

    private static LocalizedText period(ProgrammeProfile programme) {
        LocalizedText from = Values.text(programme.start());
        Optional<LocalizedText> until = programme.end().map(end -> Values.text(end.minusDays(1)));
        return LocalizedText.of(span(from, until, "nb"), span(from, until, "nn"), span(from, until, "en"));
    }

    private static String span(LocalizedText from, Optional<LocalizedText> until, String language) {
        Locale locale = Locale.forLanguageTag(language);
        return from.in(locale) + "–" + until.map(text -> text.in(locale)).orElse("");
    }

    private static void hasCoordinator(RuleContext context, Evaluation evaluation) {
        Optional<Coordinator> named = context.network()
                .coordinator()
                .filter(each -> !each.role().isBlank() && !each.organisation().isBlank());
        evaluation.check(
                named.isPresent(),
                Places.in(context.network(), "coordinator"),
                "id",
                context.network().id());
    }

    private static void isNoInstitution(RuleContext context, Evaluation evaluation) {
        Optional<OrganisationNumber> own = context.network().organisationNumber();
        evaluation.check(
                own.isEmpty(),
                Places.in(context.network(), "organisationNumber"),
                "number",
                own.map(OrganisationNumber::toString).orElse(""));
    }

    private static void hasPublicPartner(RuleContext context, Evaluation evaluation) {
        boolean found = context.network().partners().stream()
                .map(Partner::kind)
                .anyMatch(kind -> kind == Partner.Kind.COUNTY_AUTHORITY || kind == Partner.Kind.COUNTY_GOVERNOR);
        evaluation.check(
                found,
                Places.in(context.network(), "partners"),
                "id",
                context.network().id());
    }

    private static void isCoordinated(RuleContext context, Evaluation evaluation) {
        evaluation.check(
                !context.network().relatedInitiatives().isEmpty(),
                Places.in(context.network(), "relatedInitiatives"),
                "id",
                context.network().id());
    }
}
