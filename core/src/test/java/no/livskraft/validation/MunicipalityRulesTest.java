package no.livskraft.validation;

import static no.livskraft.validation.OneRule.member;
import static no.livskraft.validation.OneRule.message;
import static no.livskraft.validation.OneRule.outcome;
import static no.livskraft.validation.OneRule.places;
import static no.livskraft.validation.OneRule.until;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import no.livskraft.decision.Body;
import no.livskraft.network.MemberOrganisation;
import no.livskraft.network.Membership;
import no.livskraft.network.MembershipStatus;
import no.livskraft.workshop.Attendance;
import org.junit.jupiter.api.Test;

/** What lies just on this side of a rule's limit, and what just beyond it. */
class MunicipalityRulesTest {

    @Test
    void everyNumberIsCheckedOnTheDayThatItIsUsed() {
        // 3817 was Midt-Telemark from 2020 to 2023: right on the first day, wrong on the second
        assertThat(places("LK-002", s -> s.resolutions.get(2).organisation = MemberOrganisation.parse("3817")))
                .containsExactly("organisation", "organisation");
        assertThat(places("LK-002", s -> {
                    s.resolutions.get(2).organisation = MemberOrganisation.parse("3817");
                    s.resolutions.get(2).treatments = Sample.list(
                            Sample.treatment(Body.MUNICIPAL_COUNCIL, "PS 9/23", LocalDate.of(2023, 12, 31), true));
                }))
                .isEmpty();
        assertThat(places(
                        "LK-002",
                        s -> s.workshops
                                .get(0)
                                .attendance
                                .add(new Attendance(MemberOrganisation.parse("3817"), 1, 1, 1))))
                .containsExactly("attendance");
    }

    @Test
    void aHostOfAWorkshopIsCheckedOnTheDayOfTheWorkshop() {
        // 4020 begins on 1 January 2024
        assertThat(places("LK-002", s -> s.workshops.get(0).date = Optional.of(LocalDate.of(2023, 12, 31))))
                .contains("host");
        assertThat(places("LK-002", s -> s.workshops.get(0).date = Optional.of(LocalDate.of(2024, 1, 1))))
                .isEmpty();
    }

    @Test
    void theSameTreatmentDayIsLookedAtOnce() {
        int one = outcome("LK-002", s -> {}).evaluated();
        int two = outcome(
                        "LK-002",
                        s -> s.resolutions
                                .get(0)
                                .treatments
                                .add(Sample.treatment(Body.COMMITTEE, "PS 58/24", LocalDate.of(2024, 11, 20), false)))
                .evaluated();
        assertThat(two).isEqualTo(one);
    }

    @Test
    void aCountyIsAMemberWhereItHasMunicipalitiesOnTheDay() {
        assertThat(places("LK-002", s -> s.members.add(county("40")))).isEmpty();
        assertThat(places("LK-002", s -> s.members.add(county("38")))).containsExactly("members[4]");
    }

    private Membership county(String number) {
        return member(number, "Fylkeskommunen", MembershipStatus.ACTIVE, LocalDate.of(2025, 1, 1));
    }

    @Test
    void aMemberThatLeftMayComeBack() {
        LocalDate left = LocalDate.of(2025, 6, 1);
        assertThat(places("LK-003", s -> again(s, left, left))).isEmpty();
        assertThat(places("LK-003", s -> again(s, left, left.minusDays(1)))).containsExactly("members[4]");
    }

    private void again(Sample sample, LocalDate left, LocalDate back) {
        sample.members.set(0, until(sample.members.get(0), left));
        sample.members.add(member("4003", "Skien", MembershipStatus.ACTIVE, back));
    }

    @Test
    void allNumbersBeforeAndAfterAreListed() {
        assertThat(message("LK-008", s -> s.members = Sample.list(Sample.active("4020", "Midt-Telemark"))))
                .contains("0821", "0822", "3817");
        assertThat(message(
                        "LK-008",
                        s -> s.members =
                                Sample.list(member("0821", "Bø", MembershipStatus.ACTIVE, LocalDate.of(2008, 1, 1)))))
                .contains("3817", "4020")
                .doesNotContain("0822");
    }
}
