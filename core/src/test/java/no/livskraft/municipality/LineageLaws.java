package no.livskraft.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import no.livskraft.data.BorderChange;
import no.livskraft.data.MunicipalityNumber;

/** Where municipalities come from and go to, in every history. */
class LineageLaws {

    @Provide
    Arbitrary<Scene> scenes() {
        return Scene.any();
    }

    @Provide
    Arbitrary<GeneratedHistory> histories() {
        return Arbitraries.randomValue(GeneratedHistory::new);
    }

    @Property(tries = 300)
    void itLeadsToEveryMunicipalityThatSharesAParish(
            @ForAll("histories") GeneratedHistory history, @ForAll Random random) {
        Scene scene = Scene.of(history.register(), random);
        Map<MunicipalityNumber, Set<Integer>> now = history.parishes(scene.given());
        Map<MunicipalityNumber, Set<Integer>> then = history.parishes(scene.to());

        now.forEach((number, own) -> {
            List<MunicipalityNumber> reached =
                    scene.register().lineage(number, scene.given(), scene.to()).numbers();
            then.forEach((other, parishes) -> {
                if (!Collections.disjoint(own, parishes)) {
                    assertThat(reached).contains(other);
                }
            });
            assertThat(then.keySet()).containsAll(reached);
        });
    }

    @Property(tries = 200)
    void itNamesThePredecessorsAndSuccessors(@ForAll("scenes") Scene scene) {
        boolean forwards = !scene.to().isBefore(scene.given());
        for (MunicipalityNumber number : scene.numbers(scene.given())) {
            Lineage lineage = scene.register().lineage(number, scene.given(), scene.to());

            assertThat(lineage.numbers())
                    .isEqualTo(
                            forwards
                                    ? scene.register().successors(number, scene.given(), scene.to())
                                    : scene.register().predecessors(number, scene.given(), scene.to()));
            assertThat(scene.register().changes()).containsAll(lineage.changes());
        }
    }

    @Property(tries = 200)
    void theWaysToTheEndsAreAllThatHappened(@ForAll("scenes") Scene scene) {
        int longest = 0;
        for (MunicipalityNumber number : scene.numbers(scene.given())) {
            Lineage lineage = scene.register().lineage(number, scene.given(), scene.to());
            Set<BorderChange> all = new LinkedHashSet<>();
            for (MunicipalityNumber end : lineage.numbers()) {
                List<BorderChange> way = lineage.way(end);
                all.addAll(way);
                longest = Math.max(longest, way.size());
                assertThat(walk(way, number, scene.given(), scene.to())).contains(end);
                assertThat(scene.register()
                                .lineage(end, scene.to(), scene.given())
                                .way(number))
                        .isEqualTo(way);
            }
            assertThat(all).containsExactlyInAnyOrderElementsOf(lineage.changes());
        }
        Statistics.label("longest way").collect(longest > 1 ? "several steps" : longest == 1 ? "one" : "none");
    }

    /** Every number that the changes of a way lead to, one by one from the nearest on. */
    private static Set<MunicipalityNumber> walk(
            List<BorderChange> way, MunicipalityNumber number, LocalDate date, LocalDate other) {
        boolean forwards = !other.isBefore(date);
        TreeSet<LocalDate> days = new TreeSet<>();
        way.forEach(change -> days.add(change.date()));
        Set<MunicipalityNumber> reached = new HashSet<>(Set.of(number));
        for (LocalDate day : forwards ? days : days.descendingSet()) {
            Set<MunicipalityNumber> next = new HashSet<>(reached);
            for (BorderChange change : way) {
                if (change.date().equals(day)) {
                    assertThat(reached).contains(forwards ? change.from() : change.to());
                    next.remove(forwards ? change.from() : change.to());
                }
            }
            way.stream()
                    .filter(change -> change.date().equals(day))
                    .forEach(change -> next.add(forwards ? change.to() : change.from()));
            reached = next;
        }
        return reached;
    }
}
