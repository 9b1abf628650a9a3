package no.livskraft.tck.rule;

import java.time.LocalDate;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.municipality.MunicipalityRegister;
import no.livskraft.validation.rule.RuleView;

/** What a rule sees that takes its limits from its own definition. */
record OwnLimits(RuleView view) implements RuleView {

    @Override
    public NetworkDossier dossier() {
        return view.dossier();
    }

    @Override
    public LocalDate today() {
        return view.today();
    }

    @Override
    public MunicipalityRegister register() {
        return view.register();
    }

    @Override
    public int limit(String name) {
        return Gatherings.gatherings().build().limits().get(name);
    }
}
