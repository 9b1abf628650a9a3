package no.livskraft.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.data.LocalizedText;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.experience.Feedback;
import no.livskraft.experience.GoodExample;
import no.livskraft.followup.ClosingReport;
import no.livskraft.network.Network;
import no.livskraft.network.NetworkStatus;
import no.livskraft.programme.Identifier;
import no.livskraft.sample.SampleNetworks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rules say of that which a network hands on: examples, reports, indications. */
class HandedOnTest {

    private static final NetworkValidator VALIDATOR = Sample.validator();

    private static List<String> messages(String rule, Sample sample) {
        return sample.validatedBy(VALIDATOR).findings().stream()
                .filter(each -> each.ruleId().equals(rule))
                .map(each -> each.message().in(Locale.ENGLISH))
                .toList();
    }

    private static RuleOutcome outcome(String rule, Sample sample) {
        return sample.validatedBy(VALIDATOR).outcomes().stream()
                .filter(each -> each.ruleId().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anEmptyExampleIsToldEverythingThatItLacks() {
        Sample sample = new Sample();
        sample.examples.set(
                0, GoodExample.builder(Identifier.of("tomt"), Sample.ID).build());
        assertThat(messages("LK-079", sample))
                .containsExactly(
                        "Example \"tomt\" lacks municipality, theme, what was done, result, contact role and advice for"
                                + " others.");
    }

    @Test
    void anExampleWhoseContactHasNoRoleLacksIt() {
        Sample sample = new Sample();
        sample.examples.set(
                0,
                SampleRecord.example()
                        .contact(Sample.contact(" ", "post@eksempel.kommune.no"))
                        .build());
        assertThat(messages("LK-079", sample)).containsExactly("Example \"Gangvei\" lacks contact role.");
    }

    @Test
    void theContactOfAnExampleIsAContactLikeOthers() {
        Sample sample = new Sample();
        sample.examples.set(
                0,
                SampleRecord.example()
                        .contact(Sample.contact("rådgiver", "kari@gmail.com"))
                        .build());
        assertThat(messages("LK-082", sample))
                .containsExactly("The contact rådgiver uses a private address at gmail.com.");
    }

    @Test
    void anEmptyReportIsToldWhatItLeavesOut() {
        Sample sample = new Sample();
        sample.status = NetworkStatus.CLOSED;
        sample.closingReports.add(
                new ClosingReport(Identifier.of("rapport"), Sample.ID, true, Optional.empty(), "", " ", "", List.of()));
        assertThat(messages("LK-086", sample))
                .containsExactly(
                        "The closing report of network telemark-eksempel says nothing of who took part, results,"
                                + " lessons and what continues.");
    }

    @Test
    void aReportBeforeTheEndIsNotLookedAt() {
        Sample sample = new Sample();
        sample.closingReports.add(SampleRecord.closingReport(""));
        assertThat(outcome("LK-086", sample)).isInstanceOf(RuleOutcome.NotEvaluated.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vi har en nasjonal indikator.",
                "Dette er ein NASJONAL indikator!",
                "De nasjonale indikatorene viser at buss virker.",
                "Our national indicator shows it.",
                "It is not bad: a national indicator.",
                "Ikke en nasjonal indikator, nei; men den nasjonale indikatoren i fjor var det."
            })
    void aTextThatSpeaksOfANationalIndicatorIsFound(String text) {
        Sample sample = new Sample();
        sample.feedback.set(0, SampleRecord.feedback(text));
        assertThat(messages("LK-087", sample))
                .containsExactly(
                        "\"Tilskudd til buss\" calls something a national indicator. The number of municipalities"
                                + " behind it is 6.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Indikasjon fra 4 av 5 kommuner; ikke en nasjonal indikator.",
                "Indikasjon frå 4 av 5 kommunar; ikkje ein nasjonal indikator.",
                "An indication, not a national indicator.",
                "Indikatoren er nasjonalt kjent.",
                "Internasjonale indikatorer finnes også."
            })
    void aTextThatSaysThatItIsNoneIsLeftInPeace(String text) {
        Sample sample = new Sample();
        sample.feedback.set(0, SampleRecord.feedback(text));
        assertThat(messages("LK-087", sample)).isEmpty();
    }

    @Test
    void reportsAndExamplesAreReadToo() {
        Sample sample = new Sample();
        sample.closingReports.add(SampleRecord.closingReport("Vi laget nasjonale indikatorer."));
        sample.examples.set(
                0, SampleRecord.example().result("En nasjonal indikator steg.").build());
        assertThat(messages("LK-087", sample)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 0"})
    void anIndicationOfASmallNetworkRestsOnThoseOfOthersThatUseTheSameIndicator(int own, int findings) {
        Sample sample = new Sample();
        sample.members = Sample.list(sample.members.get(0), sample.members.get(1));
        Sample other = new Sample();
        other.members = Sample.list(Sample.active("4026", "Tinn"));
        sample.others = Optional.of(List.of(OtherNetwork.with(
                "tredje", own == 0 ? List.of() : other.dossier().goals(), Sample.active("4026", "Tinn"))));
        assertThat(messages("LK-087", sample))
                .hasSize(findings)
                .allSatisfy(message -> assertThat(message)
                        .isEqualTo(
                                "The number of municipalities behind Emissions per inhabitant is 2 in all networks together; at"
                                        + " least 3 are needed."));
    }

    @Test
    void municipalitiesOfAnotherProgrammeStandBehindNothingHere() {
        Sample sample = new Sample();
        sample.feedback.set(0, SampleRecord.feedback("En nasjonal indikator."));
        Identifier programme = SampleNetworks.programme().id();
        sample.others = Optional.of(List.of(NetworkDossier.of(
                SampleNetworks.programme(),
                Network.builder(Identifier.of("annet"), programme, LocalDate.of(2025, 1, 1))
                        .member(Sample.active("1804", "Bodø"))
                        .build())));
        assertThat(messages("LK-087", sample)).singleElement().asString().endsWith("behind it is 4.");
    }

    @Test
    void feedbackWithEvidenceThatLeadsNowhereIsFound() {
        Sample sample = new Sample();
        sample.feedback.set(
                0,
                SampleRecord.feedback(
                        "Fristen.",
                        new Feedback.Evidence(
                                List.of(), List.of(Identifier.of("a")), List.of(), List.of(Identifier.of("b")))));
        assertThat(messages("LK-088", sample))
                .containsExactlyInAnyOrder("The link to a leads nowhere.", "The link to b leads nowhere.");
    }

    @ParameterizedTest
    @CsvSource({"nb, Nynorsk", "nn, Bokmål"})
    void aTextInOneStandardLacksTheOther(String written, String missing) {
        Sample sample = new Sample();
        sample.programmeTitle = new LocalizedText(Map.of(written, "Programmet", "en", "The programme"));
        assertThat(messages("LK-085", sample)).containsExactly("\"Programmet\" is missing in " + missing + ".");
    }

    @Test
    void dimensionsThatNoKnownIndicatorShowsAreNamedTogether() {
        Sample sample = new Sample();
        sample.dimensions = List.of(
                sample.dimensions.get(0), Unevaluated.dimension("business"), Unevaluated.dimension("community"));
        assertThat(messages("LK-089", sample))
                .containsExactly("No indicator of the network shows business and community.");
        assertThat(outcome("LK-089", sample).evaluated()).isEqualTo(2);
    }

    @Test
    void whoeverSaysOnlyWhichIndicatorsThereAreIsNotAskedWhatTheyShow() {
        NetworkValidator ids = NetworkValidator.builder(Sample.REGISTER, Sample.clock())
                .indicators(Set.of("ghg_per_inhabitant"))
                .build();
        assertThat(ids.validate(new Sample().dossier()).outcomes(RuleOutcome.NotEvaluated.class))
                .extracting(RuleOutcome::ruleId)
                .contains("LK-089", "LK-018", "LK-023");
    }

    @Test
    void oneIndicatorIsNotDefinedTwice() {
        NetworkValidator.Builder builder = NetworkValidator.builder(Sample.REGISTER, Sample.clock());
        IndicatorDefinition emissions = Sample.definitions().get(0);
        assertThatThrownBy(() -> builder.definitions(List.of(emissions, emissions)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ghg_per_inhabitant");
    }
}
