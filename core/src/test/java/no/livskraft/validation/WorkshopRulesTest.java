package no.livskraft.validation;

import static no.livskraft.validation.OneRule.codes;
import static no.livskraft.validation.OneRule.member;
import static no.livskraft.validation.OneRule.message;
import static no.livskraft.validation.OneRule.outcome;
import static no.livskraft.validation.OneRule.places;
import static no.livskraft.validation.OneRule.until;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import no.livskraft.network.MemberOrganisation;
import no.livskraft.network.MembershipStatus;
import no.livskraft.programme.Identifier;
import no.livskraft.workshop.Attendance;
import org.junit.jupiter.api.Test;

/** What lies just on this side of a rule's limit, and what just beyond it. */
class WorkshopRulesTest {

    @Test
    void aZoneThatIsMissingIsNamed() {
        assertThat(message("LK-037", s -> attended(s, 0, 2, 3)))
                .contains("elected")
                .doesNotContain("leadership");
        assertThat(message("LK-037", s -> attended(s, 2, 0, 3)))
                .contains("leadership")
                .doesNotContain("elected");
        assertThat(codes("LK-037", s -> attended(s, 1, 1, 1))).isEmpty();
    }

    private void attended(Sample sample, int elected, int leadership, int professionals) {
        sample.workshops.get(0).attendance =
                Sample.list(new Attendance(MemberOrganisation.parse("4003"), elected, leadership, professionals));
    }

    @Test
    void onlyTwoAbsencesInARowCount() {
        assertThat(places("LK-038", s -> absent(s, 0))).isEmpty();
        assertThat(places("LK-038", s -> absent(s, 0, 1))).containsExactly("members[0]");
        assertThat(places("LK-038", s -> {
                    third(s);
                    absent(s, 0, 2);
                }))
                .isEmpty();
        assertThat(message("LK-038", s -> {
                    third(s);
                    absent(s, 1, 2);
                }))
                .contains("1 October 2026", "5 October 2026")
                .doesNotContain("February");
    }

    private void third(Sample sample) {
        WorkshopDraft third = new Sample().workshops.get(1);
        third.id = Identifier.of("verksted-3");
        third.date = Optional.of(LocalDate.of(2026, 10, 5));
        sample.workshops.add(third);
    }

    private void absent(Sample sample, int... workshops) {
        for (int each : workshops) {
            sample.workshops
                    .get(each)
                    .attendance
                    .removeIf(one -> one.organisation().toString().equals("4003"));
        }
    }

    @Test
    void toSendNobodyIsToBeAbsent() {
        assertThat(places("LK-038", s -> {
                    absent(s, 0, 1);
                    s.workshops.forEach(
                            each -> each.attendance.add(new Attendance(MemberOrganisation.parse("4003"), 0, 0, 0)));
                }))
                .containsExactly("members[0]");
    }

    @Test
    void whoWasNotYetOrNoLongerAMemberWasNotAbsent() {
        LocalDate second = LocalDate.of(2026, 10, 1);
        assertThat(places("LK-038", s -> {
                    absent(s, 0, 1);
                    s.members.set(0, until(s.members.get(0), second));
                }))
                .isEmpty();
        assertThat(places("LK-038", s -> {
                    absent(s, 0, 1);
                    s.members.set(0, until(s.members.get(0), second.plusDays(1)));
                }))
                .containsExactly("members[0]");
        assertThat(places("LK-038", s -> {
                    absent(s, 0, 1);
                    s.members.set(0, member("4003", "Skien", MembershipStatus.ACTIVE, LocalDate.of(2026, 2, 10)));
                }))
                .containsExactly("members[0]");
        assertThat(places("LK-038", s -> {
                    absent(s, 0, 1);
                    s.members.set(0, member("4003", "Skien", MembershipStatus.ACTIVE, LocalDate.of(2026, 2, 11)));
                }))
                .isEmpty();
    }

    @Test
    void anInvitedMunicipalityNeedNotCome() {
        assertThat(places("LK-038", s -> {
                    absent(s, 0, 1);
                    s.members.set(0, member("4003", "Skien", MembershipStatus.INVITED, LocalDate.of(2025, 1, 1)));
                }))
                .isEmpty();
    }

    @Test
    void aWorkshopHasNinetyDaysToLeadToSomething() {
        assertThat(codes("LK-042", s -> heldAndForgotten(s, 90))).isEmpty();
        assertThat(codes("LK-042", s -> heldAndForgotten(s, 91))).containsExactly("LK-042");
    }

    private void heldAndForgotten(Sample sample, int days) {
        sample.workshops.remove(1);
        sample.workshops.get(0).date = Optional.of(Sample.TODAY.minusDays(days));
        sample.measures.forEach(each -> each.workshop = Optional.empty());
    }

    @Test
    void aWorkshopOfTodayHasBeenHeld() {
        assertThat(outcome("LK-037", s -> s.workshops.forEach(each -> each.date = Optional.of(Sample.TODAY)))
                        .evaluated())
                .isEqualTo(2);
        assertThat(outcome(
                                "LK-037",
                                s -> s.workshops.forEach(each -> each.date = Optional.of(Sample.TODAY.plusDays(1))))
                        .evaluated())
                .isZero();
    }

    @Test
    void twelveMonthsMayPassBetweenGatherings() {
        assertThat(codes("LK-044", s -> lastHeld(s, Sample.TODAY.minusMonths(12))))
                .isEmpty();
        assertThat(codes("LK-044", s -> lastHeld(s, Sample.TODAY.minusMonths(12).minusDays(1))))
                .containsExactly("LK-044");
    }

    private void lastHeld(Sample sample, LocalDate day) {
        sample.workshops.get(0).date = Optional.of(day.minusDays(40));
        sample.workshops.get(1).date = Optional.of(day);
    }

    @Test
    void aNetworkThatHasNotMetCountsFromItsStart() {
        assertThat(message("LK-044", s -> s.workshops.clear())).contains("1 January 2025");
        assertThat(codes("LK-044", s -> {
                    s.workshops.clear();
                    s.start = Sample.TODAY.minusMonths(12);
                }))
                .isEmpty();
    }
}
