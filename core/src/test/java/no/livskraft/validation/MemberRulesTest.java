package no.livskraft.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.livskraft.data.OrganisationNumber;
import no.livskraft.decision.Body;
import no.livskraft.decision.Outcome;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.network.MemberOrganisation;
import no.livskraft.network.Membership;
import no.livskraft.network.MembershipStatus;
import no.livskraft.network.NetworkStatus;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MemberRulesTest {

    private static final NetworkValidator VALIDATOR = Sample.validator();
    private static final LocalDate START = LocalDate.of(2025, 1, 1);

    private static RuleOutcome outcome(String rule, Sample sample) {
        return sample.validatedBy(VALIDATOR).outcomes().stream()
                .filter(each -> each.ruleId().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static List<Finding> findings(String rule, Sample sample) {
        return outcome(rule, sample) instanceof RuleOutcome.Violated violated ? violated.findings() : List.of();
    }

    private static Membership member(
            String number, String name, LocalDate from, Optional<String> organisationNumber, Optional<String> county) {
        return new Membership(
                MemberOrganisation.parse(number),
                name,
                MembershipStatus.ACTIVE,
                from,
                Optional.empty(),
                organisationNumber.map(OrganisationNumber::of),
                county);
    }

    @Nested
    class TheCounty {

        private RuleOutcome of(String number, LocalDate from, String county) {
            Sample sample = new Sample();
            sample.members = Sample.list(member(number, "Navn", from, Optional.empty(), Optional.of(county)));
            return outcome("LK-004", sample);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Telemark",
                    "telemark",
                    " TELEMARK ",
                    "Telemark fylke",
                    "Telemark fylkeskommune",
                    "Telemark - Telemárku"
                })
        void isReadAsPeopleWriteIt(String written) {
            assertThat(of("4003", START, written)).isEqualTo(new RuleOutcome.Satisfied("LK-004", 1));
        }

        @ParameterizedTest
        @CsvSource({
            "0219, 2006-01-01, Akershus",
            "3024, 2021-01-01, Viken",
            "3201, 2024-01-01, Akershus",
            "3807, 2021-01-01, Vestfold og Telemark"
        })
        void isThatOfTheDay(String number, LocalDate date, String county) {
            assertThat(of(number, date, county)).isInstanceOf(RuleOutcome.Satisfied.class);
            assertThat(of(number, date, "Nordland")).isInstanceOf(RuleOutcome.Violated.class);
        }

        @Test
        void isNotAskedOfANumberThatWasNotValid() {
            assertThat(of("3024", START, "Viken")).isInstanceOf(RuleOutcome.NotEvaluated.class);
        }

        @Test
        void isToldWithTheRightOneBeside() {
            Sample sample = new Sample();
            sample.members.set(0, member("4003", "Skien", START, Optional.empty(), Optional.of("Vestfold")));
            assertThat(findings("LK-004", sample))
                    .singleElement()
                    .satisfies(each -> assertThat(each.message().in(Locale.ENGLISH))
                            .isEqualTo(
                                    "Municipality number 4003 is in Telemark, but the member is entered in Vestfold."));
        }
    }

    @Nested
    class TheOrganisationNumber {

        @Test
        void followsAMunicipalityThroughAChangeOfNumber() {
            Sample sample = new Sample();
            Optional<String> number = Optional.of("123456785");
            sample.members = Sample.list(
                    member("3817", "Midt-Telemark", LocalDate.of(2022, 1, 1), number, Optional.empty()),
                    member("4020", "Midt-Telemark", LocalDate.of(2024, 1, 1), number, Optional.empty()));
            assertThat(outcome("LK-006", sample)).isEqualTo(new RuleOutcome.Satisfied("LK-006", 1));
        }

        @Test
        void ofTwoMembersIsToldOnceWithBothNames() {
            Sample sample = new Sample();
            Optional<String> number = sample.members.get(0).organisationNumber().map(OrganisationNumber::toString);
            sample.members.set(3, member("4022", "Seljord", START, number, Optional.empty()));
            assertThat(findings("LK-006", sample))
                    .singleElement()
                    .satisfies(each ->
                            assertThat(each.message().in(Locale.ENGLISH)).contains("4003 Skien and 4022 Seljord"));
        }
    }

    @Nested
    class AnotherNetwork {

        private List<Finding> with(Sample sample, NetworkDossier... others) {
            sample.others = Optional.of(List.of(others));
            return findings("LK-018", sample);
        }

        private Membership skien(MembershipStatus status, LocalDate from) {
            return Membership.of("4003", "Skien", status, from);
        }

        @Test
        void isNamedWithTheThemesThatAreTheSame() {
            assertThat(with(
                            new Sample(),
                            OtherNetwork.of(
                                    "klimanett", "heritage land-use climate-energy", Sample.active("4003", "Skien"))))
                    .singleElement()
                    .satisfies(each -> assertThat(each.message().in(Locale.ENGLISH))
                            .isEqualTo(
                                    "4003 Skien works at the same time with climate-energy and land-use in the network"
                                            + " \"Nettverket klimanett\"."));
        }

        @Test
        void ofOtherThemesIsNoFault() {
            assertThat(with(new Sample(), OtherNetwork.of("arv", "heritage", Sample.active("4003", "Skien"))))
                    .isEmpty();
        }

        @Test
        void isFoundUnderTheNumberThatTheMemberHadThen() {
            NetworkDossier other = OtherNetwork.of(
                    "eldre",
                    "land-use",
                    Membership.of("3807", "Skien", MembershipStatus.ACTIVE, LocalDate.of(2022, 1, 1)));
            assertThat(with(new Sample(), other))
                    .singleElement()
                    .satisfies(each -> assertThat(each.place().label()).isEqualTo("4003 Skien"));
        }

        @Test
        void thatAMunicipalityHasLeftOrOnlyAppliedToIsNoFault() {
            assertThat(with(
                            new Sample(),
                            OtherNetwork.of("invitert", "land-use", skien(MembershipStatus.APPLIED, START)),
                            OtherNetwork.of("trukket", "land-use", skien(MembershipStatus.WITHDRAWN, START)),
                            OtherNetwork.of(
                                    "sluttet",
                                    "land-use",
                                    skien(MembershipStatus.ACTIVE, LocalDate.of(2023, 1, 1))
                                            .until(START))))
                    .isEmpty();
        }

        @Test
        void thatEndedBeforeIsNoFaultThoughItsMembershipsWereLeftOpen() {
            NetworkDossier ended = NetworkDossier.of(
                    OtherNetwork.programme(),
                    OtherNetwork.network("ferdig", "land-use", skien(MembershipStatus.ACTIVE, LocalDate.of(2023, 1, 1)))
                            .end(START)
                            .build());
            assertThat(with(new Sample(), ended)).isEmpty();
        }

        @Test
        void isNoFaultOfAMemberThatHasLeftThisOne() {
            Sample sample = new Sample();
            sample.members.set(0, skien(MembershipStatus.WITHDRAWN, START));
            assertThat(with(sample, OtherNetwork.of("nytt", "land-use", Sample.active("4003", "Skien"))))
                    .isEmpty();
        }

        @Test
        void isNotTheNetworkItself() {
            Sample sample = new Sample();
            assertThat(with(sample, sample.dossier())).isEmpty();
            assertThat(outcome("LK-018", sample)).isEqualTo(new RuleOutcome.Satisfied("LK-018", 4));
        }

        @Test
        void addsItsThemesToTheTagsAndOneToTheNetworks() {
            Sample sample = new Sample();
            sample.others = Optional.of(List.of(
                    sample.dossier(),
                    OtherNetwork.of("en", "heritage land-use heritage"),
                    OtherNetwork.of("to", "heritage")));
            assertThat(findings("LK-023", sample))
                    .singleElement()
                    .satisfies(each -> assertThat(each.message().in(Locale.ENGLISH))
                            .isEqualTo(
                                    "The networks (3 in number) have 5 theme tags together. The sum of tags is not the"
                                            + " number of networks."));
        }
    }

    @Nested
    class AnElection {

        private RuleOutcome of(LocalDate resolved) {
            Sample sample = new Sample();
            sample.members = Sample.list(sample.members.get(0));
            sample.resolutions = Sample.list(sample.resolutions.get(0));
            sample.resolutions.get(0).treatments =
                    Sample.list(Sample.treatment(Body.MUNICIPAL_COUNCIL, "", resolved, true));
            return outcome("LK-035", sample);
        }

        @ParameterizedTest
        @ValueSource(strings = {"2007-01-01", "2019-11-20", "2023-08-31"})
        void afterTheResolutionAsksForRenewedAnchoring(LocalDate date) {
            assertThat(of(date))
                    .isInstanceOfSatisfying(
                            RuleOutcome.Violated.class,
                            violated -> assertThat(
                                            violated.findings().get(0).message().in(Locale.ENGLISH))
                                    .contains("election, in 2023"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"2023-09-01", "2023-10-31"})
        void aroundTheResolutionLeavesOpenWhichCouncilItWas(LocalDate date) {
            assertThat(of(date)).isInstanceOf(RuleOutcome.NotEvaluated.class);
        }

        @ParameterizedTest
        @ValueSource(strings = {"2023-11-01", "2026-11-22"})
        void beforeTheResolutionIsNoMatter(LocalDate date) {
            assertThat(of(date)).isEqualTo(new RuleOutcome.Satisfied("LK-035", 1));
        }

        @Test
        void isAnsweredByARenewedResolution() {
            Sample sample = new Sample();
            sample.resolutions.get(0).treatments =
                    Sample.list(Sample.treatment(Body.MUNICIPAL_COUNCIL, "PS 3/20", LocalDate.of(2020, 2, 1), true));
            assertThat(findings("LK-035", sample)).hasSize(1);
            sample.resolutions.add(new Sample().resolutions.get(0));
            assertThat(findings("LK-035", sample)).isEmpty();
        }

        @Test
        void isNoMatterForAMemberThatHasWithdrawnOrThatSaidNo() {
            Sample withdrawn = new Sample();
            withdrawn.members = Sample.list(Membership.of("4003", "Skien", MembershipStatus.WITHDRAWN, START));
            withdrawn.resolutions.get(0).treatments =
                    Sample.list(Sample.treatment(Body.MUNICIPAL_COUNCIL, "PS 3/20", LocalDate.of(2020, 2, 1), true));
            assertThat(outcome("LK-035", withdrawn)).isInstanceOf(RuleOutcome.NotEvaluated.class);

            Sample refused = new Sample();
            refused.resolutions.forEach(each -> each.decided(Outcome.REJECTED));
            assertThat(outcome("LK-035", refused)).isInstanceOf(RuleOutcome.NotEvaluated.class);
        }

        @Test
        void isNoMatterForANetworkThatIsClosed() {
            Sample sample = new Sample();
            sample.status = NetworkStatus.CLOSED;
            assertThat(outcome("LK-035", sample)).isInstanceOf(RuleOutcome.NotEvaluated.class);
        }
    }
}
