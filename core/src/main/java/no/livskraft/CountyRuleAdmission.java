package no.livskraft;

import java.util.List;
import java.util.Locale;
import no.livskraft.data.Problem;
import no.livskraft.plugin.PluginReport;
import no.livskraft.plugin.Plugins;
import no.livskraft.plugin.internal.Containment;
import no.livskraft.validation.rule.CountyRules;
import no.livskraft.validation.rule.RuleProvider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the providers for their rules, in order; one that throws, or brings what cannot be let in, brings nothing. */
record CountyRuleAdmission(CountyRules rules, PluginReport report) {

    private static final Logger LOG = LoggerFactory.getLogger(CountyRuleAdmission.class);

    static CountyRuleAdmission of(Plugins plugins, PluginReport report) {
        CountyRuleAdmission admitted = new CountyRuleAdmission(CountyRules.none(), report);
        for (String id : plugins.ids(RuleProvider.class)) {
            admitted = admitted.with(id, plugins.require(RuleProvider.class, id));
        }
        return admitted;
    }

    private CountyRuleAdmission with(String id, RuleProvider provider) {
        Containment.Outcome<CountyRules> tried = Containment.call(() -> rules.with(id, provider.rules()));
        return tried.result()
                .map(more -> new CountyRuleAdmission(more, report))
                .orElseGet(() -> without(id, IndicatorAdmission.problems(id, tried)));
    }

    private CountyRuleAdmission without(String id, List<Problem> problems) {
        problems.forEach(problem -> LOG.warn("{} brings no rules: {}", id, problem.describe(Locale.ENGLISH)));
        return new CountyRuleAdmission(rules, report.withFailure(RuleProvider.class, id, problems));
    }
}
