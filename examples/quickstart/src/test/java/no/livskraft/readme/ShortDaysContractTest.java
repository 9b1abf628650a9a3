package no.livskraft.readme;

import java.util.List;
import java.util.Map;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.dossier.NetworkDossierBuilder;
import no.livskraft.sample.SampleNetworks;
import no.livskraft.tck.rule.RuleProviderContract;
import no.livskraft.validation.rule.RuleProvider;
import no.livskraft.workshop.AgendaItem;
import no.livskraft.workshop.WorkshopBuilder;

// readme: rule-test
class ShortDaysContractTest extends RuleProviderContract {
    @Override
    protected RuleProvider provider() {
        return new ShortDays();
    }

    @Override
    protected Map<String, NetworkDossier> violated() {
        NetworkDossier whole = SampleNetworks.whole();
        WorkshopBuilder tooLong = whole.workshops().get(0).toBuilder();
        tooLong.agenda(List.of(new AgendaItem("Alt på en gang (oppdiktet)", AgendaItem.Phase.OPENING, 361, "alle")));
        NetworkDossierBuilder dossier = whole.toBuilder().workshops(List.of(tooLong.build()));
        return Map.of("TELEMARK-001", dossier.build());
    }

    @Override
    protected Map<String, NetworkDossier> nothing() {
        return Map.of("TELEMARK-001", SampleNetworks.draft());
    }
}
// readme: end
