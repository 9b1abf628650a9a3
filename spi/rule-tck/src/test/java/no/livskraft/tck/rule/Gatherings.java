package no.livskraft.tck.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import no.livskraft.data.LocalizedText;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.network.Membership;
import no.livskraft.network.MembershipStatus;
import no.livskraft.network.Network;
import no.livskraft.programme.Severity;
import no.livskraft.sample.SampleNetworks;
import no.livskraft.spi.PluginDescriptor;
import no.livskraft.spi.SpiLevel;
import no.livskraft.validation.Place;
import no.livskraft.validation.RuleDefinition;
import no.livskraft.validation.RuleDefinitionBuilder;
import no.livskraft.validation.RuleSubject;
import no.livskraft.validation.rule.NetworkRule;
import no.livskraft.validation.rule.RuleFindings;
import no.livskraft.validation.rule.RuleProvider;
import no.livskraft.validation.rule.RuleView;
import no.livskraft.workshop.AgendaItem;
import no.livskraft.workshop.Workshop;

/** Rules of an invented county that keep their promises, and the parts from which the wrong ones are made. */
record Gatherings(PluginDescriptor descriptor, List<NetworkRule> rules) implements RuleProvider {

    static final String GATHERINGS = "INVENTED-001";
    static final String STALE = GATHERINGS + ".stale";
    static final String NAMES = "INVENTED-002";

    static final LocalizedText TEXT = LocalizedText.of("Oppdiktet", "Oppdikta", "Invented");
    static final LocalizedText NO_GATHERINGS =
            LocalizedText.of("Nettverket har ingen samlinger.", "Nettverket har ingen samlingar.", "No gatherings.");
    static final PluginDescriptor DESCRIPTOR = PluginDescriptor.of("invented.gatherings", "1", SpiLevel.CURRENT, TEXT);

    static RuleDefinitionBuilder definition(String id) {
        return RuleDefinition.builder(id, RuleSubject.WORKSHOP, Severity.WARNING)
                .title(TEXT)
                .message(TEXT)
                .why(TEXT)
                .remedy(TEXT)
                .source("invented county");
    }

    static RuleDefinitionBuilder gatherings() {
        return definition(GATHERINGS)
                .message(LocalizedText.of(
                        "«{workshop}» varer i {minutes} minutter; {limit} er nok.",
                        "«{workshop}» varer i {minutes} minutt; {limit} er nok.",
                        "\"{workshop}\" takes {minutes} minutes; {limit} are enough."))
                .furtherCase(
                        "stale",
                        Severity.INFO,
                        LocalizedText.of(
                                "«{workshop}» ble holdt {date}, og ingenting kom ut av den.",
                                "«{workshop}» vart halden {date}, og ingenting kom ut av henne.",
                                "\"{workshop}\" was held on {date}, and nothing came of it."))
                .limit("mostMinutes", 360)
                .limit("mostDays", 90);
    }

    static RuleDefinition names() {
        return definition(NAMES)
                .message(LocalizedText.of(
                        "{number} har ikke noe navn.", "{number} har ikkje noko namn.", "{number} has no name."))
                .build();
    }

    static void checkGatherings(RuleView view, RuleFindings findings) {
        List<Workshop> workshops = view.dossier().workshops();
        if (workshops.isEmpty()) {
            findings.nothing(NO_GATHERINGS);
        }
        for (Workshop each : workshops) {
            int minutes = minutes(each);
            int limit = view.limit("mostMinutes");
            if (minutes > limit) {
                findings.violated(
                        "",
                        Place.of(each, "agenda"),
                        Map.of("workshop", each.title(), "minutes", minutes, "limit", limit));
            } else if (isStale(each, view.today(), view.limit("mostDays"))) {
                findings.violated(
                        "stale",
                        Place.of(each, "outputs"),
                        Map.of("workshop", each.title(), "date", each.date().orElseThrow()));
            } else {
                findings.satisfied();
            }
        }
    }

    static int minutes(Workshop workshop) {
        return workshop.agenda().stream().mapToInt(AgendaItem::minutes).sum();
    }

    static boolean isStale(Workshop workshop, LocalDate today, int mostDays) {
        Optional<LocalDate> last = workshop.date().map(date -> date.plusDays(mostDays));
        return workshop.outputs().isEmpty() && last.map(today::isAfter).orElse(false);
    }

    static void checkNames(RuleView view, RuleFindings findings) {
        checkNames(view, findings, "number");
    }

    /** The same, and one value more. */
    static void checkNames(RuleView view, RuleFindings findings, Object more) {
        List<Membership> members = view.network().members();
        for (int i = 0; i < members.size(); i++) {
            findings.check(
                    !members.get(i).name().isBlank(),
                    Place.ofMember(view.network(), i),
                    Map.of("number", members.get(i).organisation(), "more", more));
        }
    }

    static Gatherings right() {
        return new Gatherings(DESCRIPTOR, rules(Gatherings::checkGatherings, Gatherings::checkNames));
    }

    static Gatherings with(PluginDescriptor descriptor) {
        return new Gatherings(descriptor, right().rules());
    }

    static Gatherings with(NetworkRule... rules) {
        return new Gatherings(DESCRIPTOR, List.of(rules));
    }

    /** With another rule about gatherings. */
    static Gatherings withGatherings(BiConsumer<RuleView, RuleFindings> check) {
        return new Gatherings(DESCRIPTOR, rules(check, Gatherings::checkNames));
    }

    /** With another rule about names. */
    static Gatherings withNames(BiConsumer<RuleView, RuleFindings> check) {
        return new Gatherings(DESCRIPTOR, rules(Gatherings::checkGatherings, check));
    }

    private static List<NetworkRule> rules(
            BiConsumer<RuleView, RuleFindings> gatherings, BiConsumer<RuleView, RuleFindings> names) {
        return List.of(NetworkRule.of(gatherings().build(), gatherings), NetworkRule.of(names(), names));
    }

    /** An example of each case. */
    static Map<String, NetworkDossier> violated() {
        NetworkDossier whole = SampleDossiers.WHOLE;
        Workshop first = whole.workshops().get(0);
        Workshop last = whole.workshops().get(1);
        Workshop longer = first.toBuilder()
                .agenda(List.of(new AgendaItem("Alt (oppdiktet)", AgendaItem.Phase.OPENING, 361, "alle")))
                .build();
        Workshop earlier = last.toBuilder()
                .date(LocalDate.of(2026, 6, 1))
                .lastDate(LocalDate.of(2026, 6, 2))
                .build();
        Network network = whole.network();
        Network nameless = network.toBuilder()
                .member(Membership.of("4026", "", MembershipStatus.ACTIVE, SampleNetworks.START))
                .build();
        return Map.of(
                GATHERINGS, whole.toBuilder().workshops(List.of(longer, last)).build(),
                STALE, whole.toBuilder().workshops(List.of(first, earlier)).build(),
                NAMES, whole.withNetwork(nameless));
    }

    /** An example in which there is nothing to look at. */
    static Map<String, NetworkDossier> nothing() {
        return Map.of(GATHERINGS, SampleDossiers.DRAFT);
    }
}
