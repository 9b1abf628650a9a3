package no.livskraft.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.OrganisationNumber;
import no.livskraft.decision.CaseNumber;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.municipality.MunicipalityRegister;
import no.livskraft.network.MemberOrganisation;
import no.livskraft.network.Network;
import no.livskraft.network.NetworkPart;
import no.livskraft.programme.Identifier;
import no.livskraft.programme.ProgrammeProfile;
import no.livskraft.sample.SampleNetworks;
import no.livskraft.testing.RecordWalk;
import no.livskraft.workshop.Attendance;
import no.livskraft.workshop.OutsideAttendance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules about every value, link, id or text of a kind forget none of them. */
class WholeDossierTest {

    private static final NetworkDossier WHOLE = whole();
    private static final NetworkValidator VALIDATOR = NetworkValidator.builder(
                    MunicipalityRegister.ofNorway(),
                    Clock.fixed(
                            SampleNetworks.TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC))
            .indicators(Set.of("ghg_per_inhabitant", "dwellings_per_1000_inhabitants"))
            .build();

    /** A network that has one of everything, an organisation number too, and an example that came of a measure. */
    private static NetworkDossier whole() {
        NetworkDossier sample = SampleNetworks.whole();
        Network network = sample.network().toBuilder()
                .organisationNumber(OrganisationNumber.of("123456785"))
                .build();
        return RecordWalk.changed(
                        NetworkDossier.class,
                        sample.withNetwork(network),
                        (name, value) -> name.equals("measure") && value.equals(Optional.empty())
                                ? Optional.of(
                                        Optional.of(sample.measures().get(0).id()))
                                : Optional.empty())
                .findFirst()
                .orElseThrow();
    }

    private static RuleOutcome outcome(String rule, NetworkDossier dossier) {
        return VALIDATOR.validate(dossier).outcomes().stream()
                .filter(each -> each.ruleId().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static int count(Class<?>... types) {
        return (int)
                Stream.of(types).flatMap(type -> RecordWalk.values(WHOLE, type)).count();
    }

    @Test
    void everyMunicipalityNumberIsLookedAt() {
        assertThat(outcome("LK-001", WHOLE).evaluated())
                .isEqualTo(count(MunicipalityNumber.class))
                .isGreaterThan(30);
    }

    @Test
    void everyOrganisationNumberIsLookedAt() {
        assertThat(outcome("LK-005", WHOLE).evaluated())
                .isEqualTo(count(OrganisationNumber.class))
                .isPositive();
    }

    @Test
    void everyCaseNumberIsLookedAt() {
        assertThat(outcome("LK-027", WHOLE).evaluated())
                .isEqualTo(count(CaseNumber.class))
                .isGreaterThan(10);
    }

    @Test
    void everyCountOfParticipantsIsLookedAt() {
        assertThat(outcome("LK-039", WHOLE).evaluated())
                .isEqualTo(count(Attendance.class, OutsideAttendance.class))
                .isGreaterThan(8);
    }

    @Test
    void everyTextInSeveralLanguagesBelongsToTheProgrammeAndIsLookedAt() {
        assertThat(outcome("LK-085", WHOLE).evaluated())
                .isEqualTo(count(LocalizedText.class))
                .isGreaterThan(20);
        assertThat(RecordWalk.values(WHOLE.network(), LocalizedText.class)).isEmpty();
        assertThat(WHOLE.parts())
                .allSatisfy(each ->
                        assertThat(RecordWalk.values(each, LocalizedText.class)).isEmpty());
    }

    /** Every link there is, each led astray. What stands in the network and the programme is what links lead to. */
    static List<NetworkDossier> brokenLinks() {
        RecordWalk.Replacement astray = WholeDossierTest::astray;
        return RecordWalk.changed(NetworkDossier.class, WHOLE, astray.outside(Network.class, ProgrammeProfile.class))
                .toList();
    }

    /** Ids are no links, and those to themes are LK-020's. */
    private static Optional<?> astray(String component, Object value) {
        if (value instanceof MemberOrganisation) {
            return Optional.of(MemberOrganisation.parse("0301"));
        }
        if (value instanceof Identifier
                && !Set.of("id", "network", "theme", "themes").contains(component)) {
            return Optional.of(Identifier.of("finnes-ikke"));
        }
        return value instanceof String && Set.of("indicator", "indicators").contains(component)
                ? Optional.of("unknown_indicator")
                : Optional.empty();
    }

    @Test
    void everyLinkIsLookedAtAndLeadsSomewhere() {
        assertThat(outcome("LK-088", WHOLE))
                .isEqualTo(new RuleOutcome.Satisfied("LK-088", brokenLinks().size()));
        assertThat(brokenLinks()).hasSizeGreaterThan(40);
    }

    @Test
    void everyLinkThatLeadsAstrayIsFound() {
        assertThat(brokenLinks())
                .allSatisfy(each -> assertThat(outcome("LK-088", each))
                        .isInstanceOfSatisfying(
                                RuleOutcome.Violated.class,
                                violated -> assertThat(violated.findings()).hasSize(1)));
    }

    @Test
    void everyThemeThatNobodyKnowsIsFound() {
        RecordWalk.Replacement unknown = (component, value) ->
                value instanceof Identifier && Set.of("theme", "themes").contains(component)
                        ? Optional.of(Identifier.of("romfart"))
                        : Optional.empty();
        List<NetworkDossier> changed = RecordWalk.changed(
                        NetworkDossier.class, WHOLE, unknown.outside(ProgrammeProfile.class))
                .toList();
        assertThat(outcome("LK-020", WHOLE)).isEqualTo(new RuleOutcome.Satisfied("LK-020", changed.size()));
        assertThat(changed)
                .hasSizeGreaterThan(15)
                .allSatisfy(each -> assertThat(outcome("LK-020", each)).isInstanceOf(RuleOutcome.Violated.class));
    }

    static List<NetworkPart> oneOfEachKind() {
        return WHOLE
                .parts()
                .collect(Collectors.toMap(Object::getClass, each -> each, (first, second) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("oneOfEachKind")
    void anIdThatStandsTwiceAmongPartsOfAKindIsFound(NetworkPart part) {
        NetworkDossier twice = RecordWalk.changed(
                        NetworkDossier.class,
                        WHOLE,
                        (component, value) -> value instanceof List<?> list && list.contains(part)
                                ? Optional.of(Stream.concat(list.stream(), Stream.of(part))
                                        .toList())
                                : Optional.empty())
                .findFirst()
                .orElseThrow();
        assertThat(outcome("LK-012", twice))
                .isInstanceOfSatisfying(
                        RuleOutcome.Violated.class,
                        violated -> assertThat(violated.findings())
                                .singleElement()
                                .satisfies(finding -> {
                                    assertThat(finding.code()).isEqualTo("LK-012.duplicate");
                                    assertThat(finding.place().id())
                                            .isEqualTo(part.id().value());
                                    assertThat(finding.message().in(Locale.ENGLISH))
                                            .contains("2 times");
                                }));
    }

    @Test
    void partsOfDifferentKindsMayShareAnId() {
        Identifier id = WHOLE.goals().get(0).id();
        NetworkDossier sharing = RecordWalk.changed(
                        NetworkDossier.class,
                        WHOLE,
                        (component, value) ->
                                value.equals(WHOLE.measures().get(1).id()) && component.equals("id")
                                        ? Optional.of(id)
                                        : Optional.empty())
                .findFirst()
                .orElseThrow();
        assertThat(outcome("LK-012", sharing)).isInstanceOf(RuleOutcome.Satisfied.class);
    }
}
