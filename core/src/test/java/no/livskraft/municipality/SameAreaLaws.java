package no.livskraft.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import no.livskraft.data.BorderChange;
import no.livskraft.data.MunicipalityNumber;

/** Two numbers mean the same area where each is all that the other came from. */
class SameAreaLaws {

    private static final MunicipalityRegister REGISTER = MunicipalityRegister.ofNorway();

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(1977, 2025)
                .map(year -> LocalDate.of(year, 1, 1))
                .flatMap(first -> Arbitraries.of(first, first.plusMonths(6)));
    }

    /** Numbers on both sides of one change of the register: those that are often the same area. */
    @Provide
    Arbitrary<List<MunicipalityNumber>> pairs() {
        return Arbitraries.of(REGISTER.changes()).map(SameAreaLaws::ends);
    }

    private static List<MunicipalityNumber> ends(BorderChange change) {
        return List.of(change.from(), change.to());
    }

    @Property(tries = 2000)
    void aNumberIsTheSameAreaAsWhatItExactlyCameFrom(
            @ForAll("pairs") List<MunicipalityNumber> pair,
            @ForAll("days") LocalDate day,
            @ForAll("days") LocalDate other) {
        boolean same = REGISTER.isSameArea(pair.get(0), day, pair.get(1), other);
        boolean valid = REGISTER.find(pair.get(0), day).isPresent()
                && REGISTER.find(pair.get(1), other).isPresent();
        Statistics.label("valid").collect(valid);
        assertThat(same)
                .isEqualTo(valid
                        && REGISTER.exactOrigins(Set.of(pair.get(0)), day, other)
                                .equals(Optional.of(Set.of(pair.get(1))))
                        && REGISTER.exactOrigins(Set.of(pair.get(1)), other, day)
                                .equals(Optional.of(Set.of(pair.get(0)))));
        assertThat(REGISTER.isSameArea(pair.get(1), other, pair.get(0), day)).isEqualTo(same);
    }
}
