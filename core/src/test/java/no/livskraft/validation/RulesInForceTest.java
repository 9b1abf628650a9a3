package no.livskraft.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.livskraft.decision.Body;
import no.livskraft.decision.Resolution;
import no.livskraft.municipality.MunicipalityRegister;
import no.livskraft.network.MemberOrganisation;
import no.livskraft.network.Membership;
import no.livskraft.network.MembershipStatus;
import no.livskraft.network.Network;
import no.livskraft.network.NetworkStatus;
import no.livskraft.programme.Limits;
import no.livskraft.programme.Severity;
import no.livskraft.validation.Unevaluated.Example;
import no.livskraft.validation.internal.BeanConstraints;
import no.livskraft.validation.internal.CatalogueReader;
import no.livskraft.validation.internal.OwnValidatorFactory;
import no.livskraft.validation.internal.Reason;
import no.livskraft.validation.internal.Rule;
import no.livskraft.validation.internal.rules.RulesInForce;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RulesInForceTest {

    private static final NetworkValidator VALIDATOR = Sample.validator();
    private static final List<RuleDefinition> IN_FORCE =
            RuleCatalogue.ofLivskraft().rules(RuleDefinition.Status.IN_FORCE);

    static List<Example> nothingToEvaluate() {
        return Unevaluated.nothingToEvaluate();
    }

    private static RuleOutcome outcome(String rule, Sample sample) {
        return sample.validatedBy(VALIDATOR).outcomes().stream()
                .filter(each -> each.ruleId().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aMunicipalityThatAlwaysHadOneNumberHasNoNoteAboutIt() {
        Sample sample = new Sample();
        sample.members = Sample.list(Sample.active("0301", "Oslo"));
        assertThat(outcome("LK-008", sample)).isEqualTo(new RuleOutcome.Satisfied("LK-008", 1));
    }

    @Test
    void networksOfOneThemeEachHaveAsManyTagsAsThereAreNetworks() {
        Sample sample = new Sample();
        sample.themes.remove(1);
        assertThat(outcome("LK-023", sample)).isEqualTo(new RuleOutcome.Satisfied("LK-023", 1));
    }

    @Test
    void aClosedNetworkWithAWholeReportLeavesNothingOut() {
        Sample sample = new Sample();
        sample.status = NetworkStatus.CLOSED;
        sample.closingReports.add(SampleRecord.closingReport("Møt kommunestyret tidlig."));
        assertThat(outcome("LK-086", sample)).isEqualTo(new RuleOutcome.Satisfied("LK-086", 2));
    }

    @ParameterizedTest
    @MethodSource("nothingToEvaluate")
    void aRuleThatFindsNothingToLookAtSaysWhy(Example example) {
        Sample sample = new Sample();
        example.change().accept(sample);
        assertThat(outcome(example.code(), sample))
                .isInstanceOfSatisfying(
                        RuleOutcome.NotEvaluated.class,
                        skipped ->
                                assertThat(skipped.reason().in(Locale.ENGLISH)).contains(example.reason()));
    }

    @Test
    void everyRuleThatCanFindNothingHasAnExampleWhereItDoes() {
        Set<String> rules = RulesInForce.all().stream()
                .filter(each -> each.whenNothing() != Reason.NOTHING)
                .map(Rule::id)
                .collect(Collectors.toSet());
        assertThat(nothingToEvaluate()).extracting(Example::code).containsExactlyInAnyOrderElementsOf(rules);
    }

    @Test
    void rulesThatAlwaysHaveSomethingToLookAtDoSoInAnEmptyNetwork() {
        Sample sample = empty();
        RulesInForce.all().stream()
                .filter(each -> each.whenNothing() == Reason.NOTHING)
                .forEach(each -> assertThat(outcome(each.id(), sample).evaluated())
                        .as(each.id())
                        .isPositive());
    }

    static Sample empty() {
        Sample sample = new Sample();
        sample.coordinator = Optional.empty();
        Stream.of(
                        sample.members,
                        sample.themes,
                        sample.challenges,
                        sample.partners,
                        sample.initiatives,
                        sample.resolutions,
                        sample.workshops,
                        sample.goals,
                        sample.measures)
                .forEach(List::clear);
        UnevaluatedOfExperience.nothingHandedOn(sample);
        return sample;
    }

    @Test
    void theRulesInForceAreExactlyThoseWrittenAsCodeOrAsConstraints() {
        Set<String> written = RulesInForce.all().stream().map(Rule::id).collect(Collectors.toCollection(HashSet::new));
        BeanConstraints constraints =
                new BeanConstraints(OwnValidatorFactory.create().getValidator());
        assertThat(constraints.rules(Network.class)).containsExactlyInAnyOrder("LK-009", "LK-012");
        assertThat(constraints.rules(Resolution.class)).containsExactly("LK-025");
        written.addAll(constraints.rules(Network.class));
        written.addAll(constraints.rules(Resolution.class));
        assertThat(IN_FORCE).extracting(RuleDefinition::id).containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void aConstraintOnAnAggregateIsFoundOnceAndUnderItsRule() {
        Sample sample = new Sample();
        sample.name = "";
        assertThat(VALIDATOR.validate(sample.dossier()).findings())
                .filteredOn(finding -> finding.ruleId().equals("LK-012"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.place().toString()).isEqualTo("network telemark-eksempel / name"));
    }

    @Test
    void aResolutionUnderTheNumberOfItsTimeCountsForTheMember() {
        Sample sample = new Sample();
        sample.members.set(
                2, Membership.of("4020", "Midt-Telemark", MembershipStatus.ACTIVE, LocalDate.of(2024, 1, 1)));
        ResolutionDraft resolution = sample.resolutions.get(2);
        resolution.organisation = MemberOrganisation.parse("3817");
        resolution.treatments =
                Sample.list(Sample.treatment(Body.MUNICIPAL_COUNCIL, "PS 9/23", LocalDate.of(2023, 11, 1), true));
        assertThat(VALIDATOR.validate(sample.dossier()).findings())
                .extracting(Finding::ruleId)
                .containsOnly("LK-008");
    }

    @Test
    void anAimIsPursuedByWhatNobodyHasDatedAndNotByWhatIsYetToCome() {
        Sample partners = new Sample();
        partners.workshops.forEach(each -> each.outside.clear());
        assertThat(outcome("LK-045", partners)).isInstanceOf(RuleOutcome.Satisfied.class);

        Sample later = new Sample();
        later.partners.clear();
        later.workshops.forEach(each -> each.date = Optional.of(Sample.TODAY.plusDays(1)));
        assertThat(outcome("LK-045", later))
                .isInstanceOfSatisfying(
                        RuleOutcome.Violated.class,
                        violated -> assertThat(
                                        violated.findings().get(0).message().in(Locale.ENGLISH))
                                .isEqualTo(
                                        "No recorded activity shows that the network works to involve and implement."));
    }

    @Test
    void theProgrammeDecidesTheSeverityOfACase() {
        Sample sample = new Sample();
        sample.severities = Map.of("LK-008", Severity.ERROR);
        assertThat(VALIDATOR.validate(sample.dossier()).hasErrors()).isTrue();
    }

    @Test
    void theProgrammeDecidesTheLimits() {
        Sample sample = new Sample();
        sample.members.remove(3);
        RuleOutcome.Violated violated = (RuleOutcome.Violated) outcome("LK-010", sample);
        assertThat(violated.findings().get(0).message().in(Locale.ENGLISH))
                .isEqualTo("The number of members is 3; the programme recommends at least 4.");
    }

    @Test
    void theProgrammeDecidesHowLongANetworkMayGoWithoutAGathering() {
        Sample sample = new Sample();
        sample.limits = new Limits(4, 6, 2, 90, 4, 4, 1, 3);
        RuleOutcome.Violated violated = (RuleOutcome.Violated) outcome("LK-044", sample);
        assertThat(violated.findings().get(0).message().in(Locale.ENGLISH))
                .isEqualTo("The network is active but has not met since 1 October 2026; the programme's"
                        + " limit, in months, is 1.");
        sample.limits = new Limits(4, 6, 2, 90, 4, 4, 2, 3);
        assertThat(outcome("LK-044", sample)).isEqualTo(new RuleOutcome.Satisfied("LK-044", 1));
    }

    @Test
    void theProgrammeDecidesHowManyStandBehindAnIndication() {
        Sample sample = new Sample();
        sample.members = Sample.list(sample.members.get(0), sample.members.get(1));
        RuleOutcome.Violated violated = (RuleOutcome.Violated) outcome("LK-087", sample);
        assertThat(violated.findings()).extracting(Finding::code).contains("LK-087.few");
        sample.limits = new Limits(4, 6, 2, 90, 4, 4, 12, 2);
        assertThat(outcome("LK-087", sample)).isInstanceOf(RuleOutcome.Satisfied.class);
    }

    @Test
    void anIdentityNumberIsNeverRepeatedInTheReport() {
        Sample sample = new Sample();
        sample.name = "Nettverk 01010700066";
        sample.members.set(0, Sample.active("4003", "Skien 01010700066"));
        ValidationReport report = VALIDATOR.validate(sample.dossier());
        assertThat(report.findings()).extracting(Finding::ruleId).contains("LK-007", "LK-080");
        assertThat(report.toText(Locale.ENGLISH) + report.toJson(Locale.ENGLISH) + report)
                .contains("***********")
                .doesNotContain("01010700066");
    }

    @Test
    void aDateBeforeTheRegisterIsNotAskedFor() {
        MunicipalityRegister register = Sample.REGISTER;
        Sample sample = new Sample();
        sample.members = Sample.list(Membership.of(
                "0821", "Bø", MembershipStatus.ACTIVE, register.coveredFrom().minusYears(1)));
        assertThat(outcome("LK-007", sample)).isInstanceOf(RuleOutcome.NotEvaluated.class);
    }

    @Test
    void everyReasonHasATextAndEveryTextAReason() {
        List<String> keys = Stream.of(Reason.values()).map(Reason::key).toList();
        assertThat(CatalogueReader.texts().keys("nb"))
                .filteredOn(key -> key.startsWith("reason."))
                .containsExactlyInAnyOrderElementsOf(keys);
    }
}
