package no.livskraft.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where an indicator's figures can be had, and what it is tagged with. */
class SourcesAndTagsTest {

    private static final LocalizedText TEXT = LocalizedText.same("x");

    /** Every text that looks like the number of a target. */
    private static List<String> candidates() {
        List<String> candidates = new ArrayList<>();
        for (int goal = 0; goal <= 20; goal++) {
            for (int target = 0; target <= 25; target++) {
                candidates.add(goal + "." + target);
            }
            for (char target = 'a'; target <= 'z'; target++) {
                candidates.add(goal + "." + target);
            }
        }
        return candidates;
    }

    private static boolean exists(String code) {
        try {
            return new SdgTarget(code).code().equals(code);
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageContaining("'" + code + "'");
            return false;
        }
    }

    @Test
    void thereAre169TargetsOf17Goals() {
        List<SdgTarget> targets = candidates().stream()
                .filter(SourcesAndTagsTest::exists)
                .map(SdgTarget::new)
                .toList();

        assertThat(targets).hasSize(169);
        assertThat(targets.stream().map(SdgTarget::goal).distinct()).hasSize(17);
        assertThat(targets.stream().filter(target -> target.code().matches(".*[a-d]")))
                .hasSize(43);
        assertThat(targets).extracting(SdgTarget::toString).contains("11.6", "11.b", "17.19", "8.10", "3.d");
    }

    @Test
    void targetsSortByGoalAndNumberedOnesComeFirst() {
        TreeSet<SdgTarget> sorted = new TreeSet<>();
        for (String code : List.of("11.a", "2.1", "11.6", "8.10", "11.1", "8.9", "11.b")) {
            sorted.add(new SdgTarget(code));
        }

        assertThat(sorted)
                .extracting(SdgTarget::code)
                .containsExactly("2.1", "8.9", "8.10", "11.1", "11.6", "11.a", "11.b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "11", "11.", "11,6", "11.06", " 11.6", "11.6.1", "11.8", "17.20", "17.a", "18.1", "١١.٦"})
    void whatIsNoTargetIsRefused(String code) {
        assertThat(exists(code)).isFalse();
    }

    @Test
    void aSourceNamesItsPublisherAndALicenceOnlyIfThereIsOne() {
        FigureSource own = new FigureSource(
                "kommunen", Optional.empty(), TEXT, TEXT, Optional.of(URI.create("https://www.ssb.no")));

        assertThat(own.licence()).isEmpty();
        assertThat(FigureSource.of("SSB", "CC BY 4.0", TEXT, TEXT).licence()).contains("CC BY 4.0");
        assertThatIllegalArgumentException().isThrownBy(() -> FigureSource.of(" ", "CC BY 4.0", TEXT, TEXT));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FigureSource.of("SSB", "", TEXT, TEXT))
                .withMessageContaining("SSB");
    }

    @Test
    void anAddressIsAbsolute() {
        Optional<URI> relative = Optional.of(URI.create("statbank/table/07459"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FigureSource("SSB", Optional.empty(), TEXT, TEXT, relative))
                .withMessageContaining("statbank/table/07459");
    }

    @Test
    void aPlaceInTheTaxonomyHasAtLeastOneWordAndWordsAreNames() {
        Optional<String> none = Optional.empty();

        assertThat(new Taxonomy(none, Optional.of("outcome"), none).perspective())
                .contains("outcome");
        assertThatIllegalArgumentException().isThrownBy(() -> new Taxonomy(none, none, none));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Taxonomy(Optional.of("Miljø"), none, none))
                .withMessageContaining("goal");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Taxonomy(none, Optional.of(" "), none))
                .withMessageContaining("perspective");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Taxonomy(none, none, Optional.of("9")))
                .withMessageContaining("quality");
    }
}
