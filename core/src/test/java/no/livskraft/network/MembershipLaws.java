package no.livskraft.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import no.livskraft.programme.Identifier;

/** What holds for a member's way through a network, in whatever order its steps are entered. */
class MembershipLaws {

    private static final LocalDate START = LocalDate.of(2006, 1, 1);

    private static Network empty() {
        return Network.builder(Identifier.of("nett"), Identifier.of("program"), START)
                .name("Nett (oppdiktet)")
                .build();
    }

    private static Network entered(List<Membership> steps) {
        Network network = empty();
        for (Membership step : steps) {
            network = network.withStep(step);
        }
        return network;
    }

    @Provide
    Arbitrary<List<Membership>> steps() {
        Arbitrary<MemberOrganisation> organisations =
                Arbitraries.of("4020", "4018", "40").map(MemberOrganisation::parse);
        return Combinators.combine(
                        organisations,
                        Arbitraries.of(MembershipStatus.class),
                        Arbitraries.integers().between(0, 2000))
                .as((organisation, status, day) ->
                        Membership.of(organisation.toString(), "Navn", status, START.plusDays(day)))
                .list()
                .uniqueElements(each -> each.organisation() + " " + each.from())
                .ofMaxSize(9);
    }

    @Property
    void membershipsOfOneMemberNeverOverlap(@ForAll("steps") List<Membership> steps) {
        List<Membership> members = entered(steps).members();
        for (Membership one : members) {
            for (Membership other : members) {
                boolean same = one.organisation().equals(other.organisation()) && !one.equals(other);
                assertThat(same && one.isOn(other.from()))
                        .as("%s and %s", one, other)
                        .isFalse();
            }
        }
    }

    @Property
    void theOrderInWhichStepsAreEnteredDoesNotMatter(@ForAll("steps") List<Membership> steps, @ForAll Random random) {
        List<Membership> shuffled = new ArrayList<>(steps);
        Collections.shuffle(shuffled, random);

        assertThat(entered(shuffled)).isEqualTo(entered(steps));
    }

    @Property
    void onEachDayTheLatestStepCounts(@ForAll("steps") List<Membership> steps, @ForAll @IntRange(max = 2100) int day) {
        Network network = entered(steps);
        LocalDate date = START.plusDays(day);
        for (Membership step : steps) {
            Optional<MembershipStatus> latest = steps.stream()
                    .filter(each -> each.organisation().equals(step.organisation()))
                    .filter(each -> !each.from().isAfter(date))
                    .max((one, other) -> one.from().compareTo(other.from()))
                    .map(Membership::status);
            assertThat(network.statusOn(step.organisation(), date)).isEqualTo(latest);
        }
    }

    @Example
    void twoStepsOnOneDayAreRefused() {
        Network network = empty().withStep(Membership.of("4020", "Midt-Telemark", MembershipStatus.INVITED, START));

        assertThatThrownBy(
                        () -> network.withStep(Membership.of("4020", "Midt-Telemark", MembershipStatus.ACTIVE, START)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("4020")
                .hasMessageContaining("2006-01-01");
    }
}
