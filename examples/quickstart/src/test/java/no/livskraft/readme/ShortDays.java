package no.livskraft.readme;

import java.util.List;
import java.util.Map;
import no.livskraft.data.LocalizedText;
import no.livskraft.programme.Severity;
import no.livskraft.spi.PluginDescriptor;
import no.livskraft.spi.SpiLevel;
import no.livskraft.validation.Place;
import no.livskraft.validation.RuleDefinition;
import no.livskraft.validation.RuleSubject;
import no.livskraft.validation.rule.NetworkRule;
import no.livskraft.validation.rule.RuleFindings;
import no.livskraft.validation.rule.RuleProvider;
import no.livskraft.validation.rule.RuleView;
import no.livskraft.workshop.AgendaItem;
import no.livskraft.workshop.Workshop;

/** The example of a county's own rule in README.md. */
// readme: rule
public final class ShortDays implements RuleProvider {

    private static final RuleDefinition SHORT_DAYS = RuleDefinition.builder(
                    "TELEMARK-001", RuleSubject.WORKSHOP, Severity.WARNING)
            .title(LocalizedText.of("Samlinger er korte", "Samlingar er korte", "Gatherings are short"))
            .message(LocalizedText.of(
                    "«{workshop}» varer i {minutes} minutter; {limit} er nok.",
                    "«{workshop}» varer i {minutes} minutt; {limit} er nok.",
                    "\"{workshop}\" takes {minutes} minutes; {limit} are enough."))
            .why(LocalizedText.of("Folk skal rekke bussen.", "Folk skal nå bussen.", "People have a bus to catch."))
            .remedy(LocalizedText.of("Stryk noe.", "Stryk noko.", "Strike something."))
            .source("an example")
            .limit("mostMinutes", 360)
            .build();

    @Override
    public PluginDescriptor descriptor() {
        return PluginDescriptor.of("telemark.rules", "1.0", SpiLevel.CURRENT, LocalizedText.same("Telemark"));
    }

    @Override
    public List<NetworkRule> rules() {
        return List.of(NetworkRule.of(SHORT_DAYS, ShortDays::check));
    }

    private static void check(RuleView view, RuleFindings findings) {
        int limit = view.limit("mostMinutes");
        for (Workshop each : view.dossier().workshops()) {
            int minutes = each.agenda().stream().mapToInt(AgendaItem::minutes).sum();
            findings.check(
                    minutes <= limit,
                    Place.of(each, "agenda"),
                    Map.of("workshop", each.title(), "minutes", minutes, "limit", limit));
        }
    }
}
// readme: end
