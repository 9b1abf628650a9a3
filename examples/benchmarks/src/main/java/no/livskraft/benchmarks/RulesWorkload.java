package no.livskraft.benchmarks;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.municipality.MunicipalityRegister;
import no.livskraft.validation.NetworkValidator;
import no.livskraft.validation.RuleCatalogue;
import no.livskraft.validation.RuleDefinition;
import no.livskraft.validation.RuleOutcome;
import no.livskraft.validation.ValidationReport;

/** Every rule in force, and networks that give each of them something to do. */
final class RulesWorkload {

    static final int NETWORKS = 1000;

    private final NetworkValidator validator;
    private final List<NetworkDossier> networks;

    RulesWorkload() {
        MunicipalityRegister register = MunicipalityRegister.ofNorway();
        validator = NetworkValidator.builder(
                        register,
                        Clock.fixed(
                                InventedNetworks.TODAY
                                        .atStartOfDay(ZoneOffset.UTC)
                                        .toInstant(),
                                ZoneOffset.UTC))
                .definitions(List.of(InventedNetworks.indicator()))
                .build();
        networks = InventedNetworks.of(register).first(NETWORKS);
    }

    /** How many outcomes there are in a pass: that of each rule for each network. */
    static long outcomes() {
        return (long) NETWORKS * inForce().size();
    }

    private static Set<String> inForce() {
        return RuleCatalogue.ofLivskraft().rules(RuleDefinition.Status.IN_FORCE).stream()
                .map(RuleDefinition::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the rules say of each network beside the others. */
    List<ValidationReport> reports() {
        return validator.validateAll(networks);
    }

    /** The rules that no network gives anything to do: such a rule costs nothing, and timing it says nothing. */
    static Set<String> idle(List<ValidationReport> reports) {
        Set<String> idle = inForce();
        reports.stream()
                .flatMap(report -> report.outcomes().stream())
                .filter(outcome -> outcome.evaluated() > 0)
                .map(RuleOutcome::ruleId)
                .forEach(idle::remove);
        return idle;
    }
}
