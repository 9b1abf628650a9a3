package no.livskraft.tck.rule;

import java.util.Map;
import java.util.function.Supplier;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.validation.rule.RuleProvider;

/** The contract on whichever provider is tried, with the examples of the right one. */
abstract class RuleTry extends RuleProviderContract {

    private final Supplier<? extends RuleProvider> providers;

    RuleTry(Supplier<? extends RuleProvider> providers) {
        this.providers = providers;
    }

    @Override
    protected RuleProvider provider() {
        return providers.get();
    }

    @Override
    protected Map<String, NetworkDossier> violated() {
        return Gatherings.violated();
    }

    @Override
    protected Map<String, NetworkDossier> nothing() {
        return Gatherings.nothing();
    }
}
