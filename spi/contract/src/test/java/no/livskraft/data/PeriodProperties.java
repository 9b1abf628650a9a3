package no.livskraft.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PeriodProperties {

    @Provide
    Arbitrary<Period> periods() {
        return Samples.periods();
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
            assertThat(period.startYear() + years < 0
                            || period.plusYears(0).end().getYear() + years > 9998)
                    .isTrue();
            return;
        }

        assertThat(moved.startYear()).isEqualTo(period.startYear() + years);
        assertThat(moved.plusYears(-years)).isEqualTo(period);
    }
}
