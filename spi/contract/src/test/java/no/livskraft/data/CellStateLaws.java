package no.livskraft.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CellStateLaws {

    @Provide
    Arbitrary<Short> states() {
        return Samples.states();
    }

    @Property
    void combiningIsCommutative(@ForAll("states") short one, @ForAll("states") short other) {
        assertThat(CellState.combine(one, other)).isEqualTo(CellState.combine(other, one));
    }

    @Property
    void combiningIsAssociative(@ForAll("states") short a, @ForAll("states") short b, @ForAll("states") short c) {
        assertThat(CellState.combine(CellState.combine(a, b), c))
                .isEqualTo(CellState.combine(a, CellState.combine(b, c)));
    }

    @Property
    void combiningIsIdempotentAndZeroIsNeutral(@ForAll("states") short state) {
        assertThat(CellState.combine(state, state)).isEqualTo(state);
        assertThat(CellState.combine(state, (short) 0)).isEqualTo(state);
    }

    @Property
    void withheldAbsorbsEverything(@ForAll("states") short state) {
        short withheld = CellState.absent(Status.WITHHELD);

        assertThat(CellState.combine(state, withheld)).isEqualTo(withheld);
    }

    @Property
    void combiningFollowsTheTable(@ForAll("states") short one, @ForAll("states") short other) {
        short both = CellState.combine(one, other);
        Status later = CellState.status(one).compareTo(CellState.status(other)) > 0
                ? CellState.status(one)
                : CellState.status(other);

        assertThat(CellState.status(both)).isEqualTo(later);
        Set<Flag> union = EnumSet.noneOf(Flag.class);
        union.addAll(CellState.flags(one));
        union.addAll(CellState.flags(other));
        assertThat(CellState.flags(both)).isEqualTo(later.isAbsent() ? Set.of() : union);
    }

    @Property
    void aStateGivesBackWhatItWasMadeOf(@ForAll("states") short state) {
        assertThat(CellState.of(CellState.status(state), CellState.flags(state)))
                .isEqualTo(state);
    }

    @Property
    void addingAFlagKeepsTheOthersAndLeavesAbsenceAlone(@ForAll("states") short state, @ForAll Flag flag) {
        short with = CellState.with(state, flag);

        if (CellState.isPresent(state)) {
            assertThat(CellState.flags(with)).contains(flag).containsAll(CellState.flags(state));
        } else {
            assertThat(with).isEqualTo(state);
        }
    }

    @Property
    void aStateHasTheFlagsThatItGivesBack(@ForAll("states") short state, @ForAll Flag flag) {
        assertThat(CellState.has(state, flag)).isEqualTo(CellState.flags(state).contains(flag));
    }

    @Property
    void everyShortIsAStateOrRefused(@ForAll short bits) {
        Status status;
        try {
            status = CellState.status(bits);
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageContaining(Short.toString(bits));
            return;
        }
        assertThat(CellState.of(status, CellState.flags(bits))).isEqualTo(bits);
    }

    @Example
    void aPresentFigureWithoutFlagsIsZero() {
        assertThat(CellState.of(Status.PRESENT, Set.of())).isZero();
    }

    @Example
    void anAbsentCellWithAFlagIsMalformed() {
        short withheldAndEstimated =
                (short) (CellState.absent(Status.WITHHELD) | CellState.of(Status.PRESENT, Set.of(Flag.ESTIMATED)));

        assertThatIllegalArgumentException().isThrownBy(() -> CellState.status(withheldAndEstimated));
        assertThatIllegalArgumentException().isThrownBy(() -> Figure.ofState(1, withheldAndEstimated));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Column.of(new double[1], new short[] {withheldAndEstimated}));
        assertThatIllegalArgumentException().isThrownBy(() -> CellState.of(Status.WITHHELD, Set.of(Flag.ESTIMATED)));
    }

    @Example
    void presentIsNoReasonForAbsence() {
        assertThatIllegalArgumentException().isThrownBy(() -> CellState.absent(Status.PRESENT));
    }

    @Example
    void thePrecedenceOfReasonsIsAsWritten() {
        assertThat(Status.values())
                .containsExactly(
                        Status.PRESENT,
                        Status.NOT_AVAILABLE,
                        Status.NOT_YET_PUBLISHED,
                        Status.NOT_REPORTED,
                        Status.UNDEFINED,
                        Status.NOT_APPLICABLE,
                        Status.NOT_COMPARABLE,
                        Status.WITHHELD);
    }
}
