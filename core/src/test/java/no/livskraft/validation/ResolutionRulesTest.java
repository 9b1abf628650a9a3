package no.livskraft.validation;

import static no.livskraft.validation.OneRule.codes;
import static no.livskraft.validation.OneRule.member;
import static no.livskraft.validation.OneRule.message;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import no.livskraft.decision.Body;
import no.livskraft.decision.CommitteeCase;
import no.livskraft.decision.Outcome;
import no.livskraft.decision.Treatment;
import no.livskraft.network.MemberOrganisation;
import no.livskraft.network.MembershipStatus;
import no.livskraft.programme.Identifier;
import org.junit.jupiter.api.Test;

/** What lies just on this side of a rule's limit, and what just beyond it. */
class ResolutionRulesTest {

    @Test
    void theDayOfTheResolutionMayBeTheDayOfMembershipAndOfTheFirstWorkshop() {
        LocalDate day = LocalDate.of(2025, 1, 1);
        assertThat(codes("LK-029", s -> decidedOn(s, day))).isEmpty();
        assertThat(codes("LK-029", s -> decidedOn(s, day.plusDays(1)))).containsExactly("LK-029");
        assertThat(codes("LK-029", s -> {
                    decidedOn(s, day);
                    s.workshops.get(0).date = Optional.of(day);
                }))
                .isEmpty();
    }

    private void decidedOn(Sample sample, LocalDate day) {
        sample.resolutions.get(0).treatments =
                Sample.list(Sample.treatment(Body.MUNICIPAL_COUNCIL, "PS 1/25", day, true));
    }

    @Test
    void aCaseThatWasRejectedIsTheConcernOfOneRuleOnly() {
        Consumer<Sample> rejected = s -> s.resolutions.get(0).decided(Outcome.REJECTED);
        assertThat(codes("LK-024", rejected)).isEmpty();
        assertThat(codes("LK-030", rejected)).containsExactly("LK-030");
        assertThat(message("LK-030", rejected)).contains("rejected");
    }

    @Test
    void aRejectedCaseIsForgottenOnceAnotherIsAdopted() {
        Consumer<Sample> both = s -> {
            ResolutionDraft again = new Sample().resolutions.get(0);
            s.resolutions.get(0).decided(Outcome.REJECTED);
            s.resolutions.add(again);
        };
        assertThat(codes("LK-030", both)).isEmpty();
        assertThat(codes("LK-024", both)).isEmpty();
    }

    @Test
    void whoHasOnlyAppliedNeedNotHaveSaidYes() {
        assertThat(codes("LK-030", s -> {
                    s.members.set(0, member("4003", "Skien", MembershipStatus.APPLIED, LocalDate.of(2025, 1, 1)));
                    s.resolutions.get(0).decided(Outcome.POSTPONED);
                }))
                .isEmpty();
        assertThat(codes("LK-024", s -> {
                    s.members.set(0, member("4003", "Skien", MembershipStatus.APPLIED, LocalDate.of(2025, 1, 1)));
                    s.resolutions.remove(0);
                }))
                .containsExactly("LK-024.underway");
    }

    @Test
    void aCountyCouncilIsACouncilToo() {
        assertThat(codes(
                        "LK-026",
                        s -> s.resolutions.get(0).treatments = Sample.list(
                                Sample.treatment(Body.COUNTY_COUNCIL, "PS 57/24", LocalDate.of(2024, 11, 20), true))))
                .isEmpty();
        assertThat(message("LK-026", s -> s.resolutions.get(0).treatments.remove(1)))
                .contains("4003 Skien", "xecutive committee");
    }

    @Test
    void aMunicipalityIsCalledByItsNameInTheNetworkOrElseInTheRegister() {
        assertThat(message("LK-026", s -> {
                    s.resolutions.get(0).organisation = MemberOrganisation.parse("4026");
                    s.resolutions.get(0).treatments.remove(1);
                }))
                .contains("4026 Tinn");
        assertThat(message("LK-026", s -> {
                    s.resolutions.get(0).organisation = MemberOrganisation.parse("9999");
                    s.resolutions.get(0).treatments.remove(1);
                }))
                .contains("9999");
    }

    @Test
    void aThemeThatIsNamedTwiceIsOneTheme() {
        assertThat(codes("LK-033", s -> s.resolutions.get(0).named = Sample.list(s.themes.get(0), s.themes.get(0))))
                .containsExactly("LK-033");
    }

    @Test
    void aThemeIsCalledByItsTitleOrElseByItsCode() {
        assertThat(message("LK-033", s -> s.resolutions.get(0).named.add(Identifier.of("romfart"))))
                .contains("romfart");
        assertThat(message("LK-033", s -> s.resolutions.get(0).named.add(Identifier.of("heritage"))))
                .contains("heritage");
    }

    @Test
    void aCaseNumberMayNameTheYearInTwoDigitsOrFour() {
        assertThat(codes("LK-028", s -> numbered(s, "PS 57/2024"))).isEmpty();
        assertThat(codes("LK-028", s -> numbered(s, "PS 57/24"))).isEmpty();
        assertThat(codes("LK-028", s -> numbered(s, "PS 57/2025"))).containsExactly("LK-028");
    }

    private void numbered(Sample sample, String number) {
        sample.resolutions.get(0).treatments =
                Sample.list(Sample.treatment(Body.MUNICIPAL_COUNCIL, number, LocalDate.of(2024, 11, 20), true));
    }

    @Test
    void theSameCaseNumberInAnotherBodyMunicipalityOrYearIsAnotherCase() {
        assertThat(codes("LK-031", s -> again(s, Body.MUNICIPAL_COUNCIL, LocalDate.of(2024, 12, 1))))
                .containsExactly("LK-031");
        assertThat(codes("LK-031", s -> again(s, Body.COMMITTEE, LocalDate.of(2024, 12, 1))))
                .isEmpty();
        assertThat(codes("LK-031", s -> again(s, Body.MUNICIPAL_COUNCIL, LocalDate.of(2025, 1, 1))))
                .isEmpty();
    }

    private void again(Sample sample, Body body, LocalDate day) {
        sample.resolutions.get(0).treatments.add(Sample.treatment(body, "PS 57/24", day, false));
    }

    @Test
    void aTreatmentWithoutABodyIsIncomplete() {
        assertThat(codes(
                        "LK-025",
                        s -> s.resolutions
                                .get(0)
                                .treatments
                                .add(new Treatment(
                                        Optional.empty(),
                                        Optional.of(CommitteeCase.parse("PS 60/24")),
                                        Optional.of(LocalDate.of(2024, 12, 1)),
                                        Outcome.ADOPTED,
                                        false,
                                        Optional.empty()))))
                .containsExactly("LK-025.incomplete");
    }
}
