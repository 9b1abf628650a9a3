package no.livskraft;

import java.util.List;
import no.livskraft.data.LivskraftException;
import no.livskraft.data.Problem;
import no.livskraft.indicator.IndicatorCatalogue;
import no.livskraft.indicator.IndicatorCatalogue.Contribution;
import no.livskraft.plugin.PluginReport;
import no.livskraft.plugin.Plugins;
import no.livskraft.plugin.internal.Containment;
import no.livskraft.spi.indicator.IndicatorProvider;

/** Asks the providers for their indicators, in order; one that throws or clashes brings nothing and is noted. */
record IndicatorAdmission(IndicatorCatalogue catalogue, PluginReport report) {

    static IndicatorAdmission of(Plugins plugins) {
        IndicatorAdmission admitted = new IndicatorAdmission(IndicatorCatalogue.empty(), plugins.report());
        for (IndicatorProvider provider : plugins.all(IndicatorProvider.class)) {
            admitted = admitted.with(provider);
        }
        return admitted;
    }

    private IndicatorAdmission with(IndicatorProvider provider) {
        String id = provider.descriptor().id();
        Containment.Outcome<IndicatorCatalogue> tried = Containment.call(() -> {
            Contribution contribution = Contribution.of(provider);
            return catalogue.with(contribution);
        });
        return tried.result()
                .map(extended -> new IndicatorAdmission(extended, report))
                .orElseGet(() -> new IndicatorAdmission(catalogue, report.withFailure(id, problems(id, tried))));
    }

    private static List<Problem> problems(String id, Containment.Outcome<?> tried) {
        Throwable failure = tried.failure().orElseThrow();
        return failure instanceof LivskraftException known
                ? known.problems()
                : List.of(Containment.problem(id, failure));
    }
}
