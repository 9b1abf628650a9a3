package no.livskraft.tck.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.network.MembershipStatus;
import no.livskraft.sample.SampleNetworks;
import no.livskraft.validation.NetworkValidator;
import no.livskraft.validation.Place;
import no.livskraft.validation.RuleOutcome;
import no.livskraft.validation.rule.CountyRules;
import no.livskraft.validation.rule.NetworkRule;
import no.livskraft.validation.rule.RuleFindings;
import no.livskraft.validation.rule.RuleView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The test kit asks and hears as a host does, so that it fails nothing that a host takes, and passes nothing it refuses. */
class LikeAHostTest {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Example WHOLE = new Example("the sample", SampleDossiers.WHOLE, SampleNetworks.TODAY);

    private final ExecutorService executor = Executors.newCachedThreadPool();

    @AfterEach
    void close() {
        executor.shutdownNow();
    }

    private RuleOutcome hosts(NetworkRule rule) {
        return NetworkValidator.builder(RuleTrial.Municipalities.REGISTER, Clock.systemUTC())
                .rules(CountyRules.none().with("invented", List.of(rule)), executor, LIMIT)
                .build()
                .validate(WHOLE.dossier(), WHOLE.today())
                .outcomes()
                .stream()
                .filter(outcome -> outcome.ruleId().equals(rule.definition().id()))
                .findFirst()
                .orElseThrow();
    }

    static Stream<Arguments> tellings() {
        return Stream.of(
                telling("nothing", (view, findings) -> {}),
                telling("a reason", (view, findings) -> findings.nothing(Gatherings.TEXT)),
                telling("satisfied, and a reason that does not count", (view, findings) -> {
                    findings.satisfied();
                    findings.nothing(Gatherings.TEXT);
                }),
                telling("a violation", (view, findings) -> findings.violated("", at(view), Map.of("number", 1))),
                telling(
                        "more values than needed",
                        (view, findings) -> findings.check(false, at(view), Map.of("number", 1, "more", 2))),
                telling("no such case", (view, findings) -> findings.violated("late", at(view), Map.of("number", 1))),
                telling("no place", (view, findings) -> findings.violated("", null, Map.of("number", 1))),
                telling("no values", (view, findings) -> findings.violated("", at(view), Map.of())),
                telling("no name", (view, findings) -> findings.violated("", at(view), Map.of("number", 1, " ", 2))),
                telling("a limit that is not", (view, findings) -> view.limit("mostFerries")),
                telling("null for a reason", (view, findings) -> findings.nothing(null)),
                telling("an exception", (view, findings) -> {
                    throw new IllegalStateException("no ferries");
                }));
    }

    private static Arguments telling(String name, BiConsumer<RuleView, RuleFindings> check) {
        return Arguments.of(name, check);
    }

    private static Place at(RuleView view) {
        return Place.of(view.network(), "");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tellings")
    void theTestKitTakesWhatAHostTakesAndRefusesWhatItRefuses(String name, BiConsumer<RuleView, RuleFindings> check) {
        NetworkRule rule = NetworkRule.of(Gatherings.names(), check);

        RuleOutcome outcome = hosts(rule);
        Told told = new RuleTrial(rule.definition(), rule, LIMIT).run(WHOLE);

        assertThat(told.counts()).isEqualTo(!(outcome instanceof RuleOutcome.Failed));
        assertThat(told.isNothing()).isEqualTo(outcome instanceof RuleOutcome.NotEvaluated);
        assertThat(told.isSatisfied()).isEqualTo(outcome instanceof RuleOutcome.Satisfied);
        if (outcome instanceof RuleOutcome.NotEvaluated not) {
            told.reason().ifPresent(reason -> assertThat(not.reason()).isEqualTo(reason));
        }
    }

    @Test
    void thePlacesOfTheLibrarysOwnFindingsAreInTheirDossiers() {
        NetworkValidator validator = NetworkValidator.builder(RuleTrial.Municipalities.REGISTER, Clock.systemUTC())
                .build();
        Set<Place.Kind> kinds = new HashSet<>();
        for (NetworkDossier dossier : List.of(
                SampleDossiers.WHOLE,
                SampleDossiers.DRAFT,
                Changes.bare(SampleDossiers.WHOLE),
                Changes.later(SampleDossiers.WHOLE, -4000),
                WITHDRAWN)) {
            DossierPlaces places = new DossierPlaces(dossier);
            validator.validate(dossier, LocalDate.of(2035, 1, 1)).findings().forEach(finding -> {
                kinds.add(finding.place().kind());
                assertThat(places.fault(finding.place())).as(finding.toString()).isEqualTo(Optional.empty());
            });
        }
        assertThat(kinds).contains(Place.Kind.NETWORK, Place.Kind.RESOLUTION, Place.Kind.WORKSHOP, Place.Kind.MEASURE);
    }

    private static final NetworkDossier WITHDRAWN =
            SampleDossiers.WHOLE.withNetwork(SampleDossiers.WHOLE.network().toBuilder()
                    .members(SampleDossiers.WHOLE.network().members().stream()
                            .map(member -> Records.with(
                                            member,
                                            Records.component(member, "status").orElseThrow(),
                                            MembershipStatus.WITHDRAWN)
                                    .orElseThrow())
                            .toList())
                    .build());
}
