package no.livskraft.indicator;

import java.util.BitSet;
import java.util.Optional;
import no.livskraft.data.CellState;
import no.livskraft.data.Figure;
import no.livskraft.data.Flag;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.data.Status;
import no.livskraft.indicator.formula.Cells;

/**
 * What a definition says of small numbers, applied to computed columns: a small count is withheld together with both parts
 * of its ratio, and a value from a small base is flagged. Costs nothing where a definition has no limit.
 */
final class SmallNumbers {

    private static final short WITHHELD = CellState.absent(Status.WITHHELD);

    private SmallNumbers() {}

    static Evaluated judge(Evaluated computed) {
        IndicatorDefinition definition = computed.entry().definition();
        Evaluated shown = definition
                .smallestCount()
                .map(smallest -> withoutSmallCounts(computed, smallest))
                .orElse(computed);
        Optional<Evaluated.Parts> parts = shown.parts();
        return parts.isPresent() && definition.smallestBase().isPresent()
                ? flagged(
                        shown,
                        parts.get().denominators().cells(),
                        definition.smallestBase().get())
                : shown;
    }

    private static Evaluated withoutSmallCounts(Evaluated computed, int smallest) {
        Cells counts = computed.parts()
                .map(Evaluated.Parts::numerators)
                .orElse(computed.values())
                .cells();
        BitSet small = new BitSet();
        for (int i = 0; i < counts.length(); i++) {
            Figure count = counts.figure(i);
            if (count.isPresent() && count.value() > 0 && count.value() < smallest) {
                small.set(i);
            }
        }
        return small.isEmpty()
                ? computed
                : new Evaluated(
                        computed.entry(),
                        without(computed.values(), small),
                        computed.parts()
                                .map(parts -> new Evaluated.Parts(
                                        without(parts.numerators(), small),
                                        without(parts.denominators(), small),
                                        parts.factor())),
                        computed.reads());
    }

    private static Figures without(Figures figures, BitSet withheld) {
        Cells cells = copy(figures.cells());
        withheld.stream().forEach(i -> cells.set(i, 0, WITHHELD));
        return new Figures(figures.grid(), cells);
    }

    private static Evaluated flagged(Evaluated computed, Cells denominators, int smallest) {
        Cells values = copy(computed.values().cells());
        for (int i = 0; i < values.length(); i++) {
            Figure value = values.figure(i);
            Figure base = denominators.figure(i);
            if (value.isPresent() && base.isPresent() && base.value() < smallest) {
                values.set(i, value.value(), CellState.with(value.state(), Flag.SMALL_BASE));
            }
        }
        return new Evaluated(
                computed.entry(), new Figures(computed.values().grid(), values), computed.parts(), computed.reads());
    }

    private static Cells copy(Cells cells) {
        Cells copy = new Cells(cells.length());
        for (int i = 0; i < cells.length(); i++) {
            copy.copy(i, cells, i);
        }
        return copy;
    }
}
