package no.livskraft.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PeriodProperties {

    @Provide
    Arbitrary<Period> periods() {
        return Samples.periods();
    }

    @Provide
    Arbitrary<Integer> elections() {
        return Samples.elections();
    }

    @Property
    void textAndPeriodAreTheSameInBothDirections(@ForAll("periods") Period period) {
        assertThat(Period.parse(period.toString())).isEqualTo(period);
    }

    @Property
    void anyTextIsReadOrRefusedAsAnArgument(@ForAll String text) {
        try {
            assertThat(Period.parse(text).toString()).startsWith(text.substring(0, 4));
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageContaining(text);
        }
    }

    @Property
    void orderAgreesWithEqualsAndIsAntisymmetric(@ForAll("periods") Period one, @ForAll("periods") Period other) {
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(-Integer.signum(other.compareTo(one)));
    }

    @Property
    void orderIsTransitive(@ForAll("periods") Period a, @ForAll("periods") Period b, @ForAll("periods") Period c) {
        List<Period> sorted = List.of(a, b, c).stream().sorted().toList();

        assertThat(sorted.get(0)).isLessThanOrEqualTo(sorted.get(2));
    }

    @Property
    void aCouncilPeriodBeginsWhereTheOneBeforeEnds(@ForAll("elections") int election) {
        Assume.that(election < 9991);
        Period before = Period.councilPeriod(election);
        Period after = Period.councilPeriod(election + 4);

        assertThat(before.end()).isEqualTo(after.start());
        assertThat(before).isLessThan(after);
        assertThat(before.plusYears(4)).isEqualTo(after);
    }

    @Property
    void thePeriodsBeforeFollowOnEachOther(
            @ForAll("periods") Period period, @ForAll @IntRange(min = -40, max = 40) int by) {
        Optional<Period> earlier = period.earlier(by);

        assertThat(period.earlier(0)).contains(period);
        earlier.ifPresent(moved -> {
            assertThat(moved.kind()).isEqualTo(period.kind());
            assertThat(moved.earlier(-by)).contains(period);
            assertThat(Integer.signum(period.compareTo(moved))).isEqualTo(Integer.signum(by));
            moved.earlier(1).ifPresent(before -> {
                assertThat(before.end()).isEqualTo(moved.start());
                assertThat(period.earlier(by + 1)).contains(before);
            });
        });
    }

    @Property
    void aKindDividesAnotherIfAllItsPeriodsDo(@ForAll("periods") Period period, @ForAll PeriodKind finer) {
        if (finer.divides(period.kind())) {
            assertThat(period.divide(finer)).hasSizeGreaterThan(1);
        } else if (finer != period.kind()) {
            assertThatIllegalArgumentException().isThrownBy(() -> period.divide(finer));
        }
    }

    @Property
    void aPeriodIsAmongThePartsOfWhatEnclosesIt(@ForAll("periods") Period period) {
        for (PeriodKind coarser : PeriodKind.values()) {
            if (!period.kind().divides(coarser)) {
                assertThatIllegalArgumentException().isThrownBy(() -> period.enclosing(coarser));
            } else if (coarser == PeriodKind.YEARS) {
                assertThat(period.enclosing(coarser)).isEmpty();
            } else if (coarser == PeriodKind.COUNCIL_PERIOD
                    && (period.startYear() < 1964 || period.startYear() > 9995)) {
                assertThat(period.enclosing(coarser)).isEmpty();
            } else {
                assertThat(period.enclosing(coarser).orElseThrow().divide(period.kind()))
                        .contains(period);
            }
        }
    }

    @Property
    void dividingTwiceIsDividingOnce(@ForAll("periods") Period whole) {
        for (PeriodKind between : PeriodKind.values()) {
            for (PeriodKind finest : PeriodKind.values()) {
                if (between.divides(whole.kind()) && finest.divides(between)) {
                    assertThat(whole.divide(between).stream().flatMap(part -> part.divide(finest).stream()))
                            .containsExactlyElementsOf(whole.divide(finest));
                }
            }
        }
    }

    @Property
    void partsLeaveNothingOutAndOverlapNowhere(@ForAll("periods") Period whole, @ForAll PeriodKind finer) {
        List<Period> parts;
        try {
            parts = whole.divide(finer);
        } catch (IllegalArgumentException notWhole) {
            return;
        }

        assertThat(parts.get(0).start()).isEqualTo(whole.start());
        assertThat(parts.get(parts.size() - 1).end()).isEqualTo(whole.end());
        for (int i = 1; i < parts.size(); i++) {
            assertThat(parts.get(i).start()).isEqualTo(parts.get(i - 1).end());
        }
        assertThat(parts).allMatch(part -> part.kind() == finer);
    }

    @Property
    void movingThereAndBackChangesNothing(
            @ForAll("periods") Period period, @ForAll @IntRange(min = -9998, max = 9998) int years) {
        Period moved;
        try {
            moved = period.plusYears(years);
        } catch (IllegalArgumentException outOfRange) {
            boolean council = period.kind() == PeriodKind.COUNCIL_PERIOD;
            assertThat(period.startYear() + years < (council ? 1964 : 0)
                            || period.plusYears(0).end().getYear() + years > 9998
                            || (council && years % 4 != 0))
                    .isTrue();
            return;
        }

        assertThat(moved.startYear()).isEqualTo(period.startYear() + years);
        assertThat(moved.plusYears(-years)).isEqualTo(period);
    }
}
