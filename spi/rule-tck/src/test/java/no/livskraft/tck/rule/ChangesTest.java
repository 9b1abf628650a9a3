package no.livskraft.tck.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.network.Membership;
import no.livskraft.network.NetworkPart;
import no.livskraft.workshop.Workshop;
import org.junit.jupiter.api.Test;

/** What the test kit makes of a dossier is what its messages say. */
class ChangesTest {

    private static final NetworkDossier WHOLE = SampleDossiers.WHOLE;

    @Test
    void allDatesMoveTogetherAndNothingElseDoes() {
        NetworkDossier later = Changes.later(WHOLE, 40);

        assertThat(later.network().start()).isEqualTo(WHOLE.network().start().plusDays(40));
        assertThat(later.programme().start())
                .isEqualTo(WHOLE.programme().start().plusDays(40));
        assertThat(Changes.dates(later))
                .hasSizeGreaterThan(10)
                .isEqualTo(Changes.dates(WHOLE).stream()
                        .map(date -> date.plusDays(40))
                        .collect(Collectors.toCollection(TreeSet::new)));
        assertThat(later).isNotEqualTo(WHOLE);
        assertThat(Changes.later(later, -40)).isEqualTo(WHOLE);
    }

    @Test
    void theDatesAreThoseOfThePartsAndOfTheNetwork() {
        assertThat(Changes.dates(WHOLE))
                .contains(WHOLE.network().start(), LocalDate.of(2026, 2, 10), LocalDate.of(2026, 9, 11));
    }

    @Test
    void anotherOrderHasTheSameThings() {
        NetworkDossier other = Changes.shuffled(WHOLE, new Random(3));

        assertThat(other.network().members())
                .isNotEqualTo(WHOLE.network().members())
                .containsExactlyInAnyOrderElementsOf(WHOLE.network().members());
        assertThat(other.parts())
                .containsExactlyInAnyOrderElementsOf(WHOLE.parts().toList());
    }

    @Test
    void whatIsBareHasTheSamePartsAndNothingInThemThatMayBeMissing() {
        NetworkDossier bare = Changes.bare(WHOLE);

        assertThat(bare.parts())
                .extracting(NetworkPart::id)
                .containsExactlyElementsOf(WHOLE.parts().map(NetworkPart::id).toList());
        assertThat(bare.network().coordinator()).isEmpty();
        assertThat(bare.network().members()).extracting(Membership::until).containsOnly(Optional.empty());
        assertThat(bare.workshops()).extracting(Workshop::date).containsOnly(Optional.empty());
        assertThat(bare.workshops()).flatExtracting(Workshop::agenda).isEmpty();
        assertThat(Changes.dates(bare)).hasSizeLessThan(Changes.dates(WHOLE).size());
    }

    @Test
    void eachKindOfThingIsTakenOutOnce() {
        Map<String, NetworkDossier> without = Changes.without(WHOLE);

        assertThat(without).containsKeys("members", "themes", "partners", "workshops", "resolutions", "exchanges");
        assertThat(without).hasSize(16);
        assertThat(without.values()).doesNotContain(WHOLE).doesNotHaveDuplicates();
        assertThat(without.get("workshops").workshops()).isEmpty();
        assertThat(without.get("workshops").goals()).isEqualTo(WHOLE.goals());
        assertThat(without.get("members").network().members()).isEmpty();
        assertThat(without.get("exchanges").experience().exchanges()).isEmpty();
    }

    @Test
    void everythingThatTheTestKitMakesIsFictitious() {
        assertThat(SampleDossiers.poor(new Example("the sample", WHOLE, LocalDate.of(2026, 11, 2))))
                .hasSizeGreaterThan(16)
                .allMatch(example -> example.dossier().isFictitious());
    }
}
