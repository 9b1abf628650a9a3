package no.livskraft.validation;

import static no.livskraft.validation.OneRule.codes;
import static no.livskraft.validation.OneRule.member;
import static no.livskraft.validation.OneRule.message;
import static no.livskraft.validation.OneRule.outcome;
import static no.livskraft.validation.OneRule.places;
import static no.livskraft.validation.OneRule.until;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.livskraft.network.Challenge;
import no.livskraft.network.Coordinator;
import no.livskraft.network.MembershipStatus;
import no.livskraft.network.NetworkStatus;
import no.livskraft.network.Partner;
import no.livskraft.programme.Identifier;
import org.junit.jupiter.api.Test;

/** What lies just on this side of a rule's limit, and what just beyond it. */
class NetworkRulesTest {

    @Test
    void theNumberOfMembersHasALowestAndAHighest() {
        assertThat(codes("LK-010", s -> s.members.subList(0, 1).clear())).containsExactly("LK-010");
        assertThat(codes("LK-011", s -> add(s, 2))).isEmpty();
        assertThat(codes("LK-011", s -> add(s, 3))).containsExactly("LK-011.barely");
        assertThat(codes("LK-011", s -> add(s, 4))).containsExactly("LK-011");
    }

    private void add(Sample sample, int count) {
        List.of(
                        Sample.active("4026", "Tinn"),
                        Sample.active("4028", "Kviteseid"),
                        Sample.active("4034", "Tokke"),
                        Sample.active("4036", "Vinje"))
                .subList(0, count)
                .forEach(sample.members::add);
    }

    @Test
    void whoHasLeftIsNotCounted() {
        assertThat(codes("LK-010", s -> s.members.set(0, until(s.members.get(0), Sample.TODAY))))
                .containsExactly("LK-010");
        assertThat(codes("LK-010", s -> s.members.set(0, until(s.members.get(0), Sample.TODAY.plusDays(1)))))
                .isEmpty();
        assertThat(codes(
                        "LK-010",
                        s -> s.members.set(
                                0, member("4003", "Skien", MembershipStatus.WITHDRAWN, LocalDate.of(2025, 1, 1)))))
                .containsExactly("LK-010");
    }

    @Test
    void aNetworkThatHasEndedIsCountedAsOnItsLastDay() {
        assertThat(codes("LK-010", s -> {
                    s.end = Optional.of(LocalDate.of(2026, 1, 1));
                    s.members.set(0, until(s.members.get(0), LocalDate.of(2026, 1, 1)));
                }))
                .isEmpty();
        assertThat(codes("LK-010", s -> {
                    s.end = Optional.of(LocalDate.of(2026, 1, 1));
                    s.members.set(0, until(s.members.get(0), LocalDate.of(2025, 12, 31)));
                }))
                .containsExactly("LK-010");
    }

    @Test
    void everyKindOfThingHasItsOwnIds() {
        assertThat(codes(
                        "LK-012",
                        s -> s.challenges.add(
                                new Challenge(Identifier.of("transport"), s.themes.get(0), "En gang til."))))
                .containsExactly("LK-012.duplicate");
        assertThat(codes("LK-012", s -> s.resolutions.add(s.resolutions.get(0))))
                .containsExactly("LK-012.duplicate");
        assertThat(codes("LK-012", s -> s.workshops.add(s.workshops.get(0)))).containsExactly("LK-012.duplicate");
        assertThat(codes("LK-012", s -> s.measures.add(s.measures.get(0)))).containsExactly("LK-012.duplicate");
        assertThat(message("LK-012", s -> s.goals.add(s.goals.get(0)))).contains("mindre-utslipp");
    }

    @Test
    void aNetworkLiesWithinItsProgramme() {
        LocalDate end = LocalDate.of(2027, 1, 1);
        assertThat(codes("LK-013", s -> s.start = LocalDate.of(2020, 1, 1))).isEmpty();
        assertThat(codes("LK-013", s -> s.programmeEnd = Optional.of(end))).isEmpty();
        assertThat(codes("LK-013", s -> s.programmeEnd = Optional.of(s.start))).containsExactly("LK-013.outside");
        assertThat(codes("LK-013", s -> {
                    s.programmeEnd = Optional.of(end);
                    s.end = Optional.of(end);
                }))
                .isEmpty();
        assertThat(message("LK-013", s -> {
                    s.programmeEnd = Optional.of(end);
                    s.end = Optional.of(end.plusDays(1));
                }))
                .contains("1 January 2020–31 December 2026");
        assertThat(message("LK-013", s -> s.start = LocalDate.of(2019, 12, 31))).contains("1 January 2020–");
    }

    @Test
    void aNetworkOfOneDayIsLongEnough() {
        assertThat(codes("LK-013", s -> s.end = Optional.of(s.start.plusDays(1))))
                .isEmpty();
    }

    @Test
    void aCoordinatorHasARoleAndAnOrganisation() {
        assertThat(codes("LK-014", s -> s.coordinator = Optional.of(new Coordinator(" ", "Eksempelrådet"))))
                .containsExactly("LK-014");
        assertThat(codes("LK-014", s -> s.coordinator = Optional.empty())).containsExactly("LK-014");
    }

    @Test
    void theStatesRepresentativeIsAPartnerToo() {
        assertThat(codes(
                        "LK-016",
                        s -> s.partners = Sample.list(Partner.of("Statsforvalteren", Partner.Kind.COUNTY_GOVERNOR))))
                .isEmpty();
        assertThat(codes("LK-016", s -> s.partners = Sample.list(Partner.of("Sparebanken", Partner.Kind.BUSINESS))))
                .containsExactly("LK-016");
    }

    @Test
    void anUnknownThemeIsNotCountedAndFoundWhereverItStands() {
        Identifier unknown = Identifier.of("romfart");
        assertThat(codes("LK-019", s -> s.themes.set(1, unknown))).containsExactly("LK-019");
        assertThat(codes("LK-019", s -> {
                    s.themes.set(1, unknown);
                    s.knownThemes = List.of();
                }))
                .isEmpty();
        assertThat(places("LK-020", s -> s.themes.add(unknown))).contains("themes");
        assertThat(places(
                        "LK-020",
                        s -> s.challenges.add(new Challenge(Identifier.of("raketter"), unknown, "Ingen rakett."))))
                .contains("challenges");
        assertThat(places("LK-020", s -> s.resolutions.get(1).named.add(unknown)))
                .containsExactly("themes");
    }

    @Test
    void aDraftNeedNotMeetRegularly() {
        assertThat(outcome("LK-044", s -> s.status = NetworkStatus.DRAFT)).isInstanceOf(RuleOutcome.NotEvaluated.class);
        assertThat(outcome("LK-045", s -> s.start = Sample.TODAY)).isNotInstanceOf(RuleOutcome.NotEvaluated.class);
    }
}
