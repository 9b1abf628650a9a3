package no.livskraft.tck;

import java.util.List;
import java.util.function.Function;
import no.livskraft.data.Computation;
import no.livskraft.data.Direction;
import no.livskraft.data.Figure;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.Period;
import no.livskraft.data.PeriodKind;
import no.livskraft.data.Perspective;
import no.livskraft.data.Unit;
import no.livskraft.spi.PluginDescriptor;
import no.livskraft.spi.SpiLevel;
import no.livskraft.spi.indicator.Cell;
import no.livskraft.spi.indicator.CellResult;
import no.livskraft.spi.indicator.IndicatorCalculator;
import no.livskraft.spi.indicator.IndicatorProvider;

/** A provider that keeps its promises, and the parts from which the wrong ones are made. */
record Chargers(
        PluginDescriptor descriptor, List<IndicatorDefinition> definitions, List<IndicatorCalculator> calculators)
        implements IndicatorProvider {

    static final LocalizedText TEXT = LocalizedText.of("Ladepunkt", "Ladepunkt", "Chargers");
    static final Unit UNIT = new Unit("per-1000", LocalizedText.of("per 1000", "per 1000", "per 1,000"));
    static final PluginDescriptor DESCRIPTOR = PluginDescriptor.of("telemark.chargers", "1", SpiLevel.CURRENT, TEXT);

    static IndicatorDefinition.Builder definition(String id) {
        return IndicatorDefinition.builder(id)
                .title(TEXT)
                .description(TEXT)
                .unit(UNIT, 1)
                .direction(Direction.CONTEXT)
                .perspective(Perspective.TERRITORY)
                .computation(new Computation.Calculated(List.of("chargers", "population")));
    }

    static IndicatorDefinition formula(String id) {
        return definition(id).computation(new Computation.Formula("chargers")).build();
    }

    static CellResult perInhabitant(Cell cell) {
        return CellResult.ratio(cell.figure("chargers"), cell.figure("population"), 1000);
    }

    static CellResult monthlyMean(Cell cell) {
        Figure sum = Figure.of(0);
        for (Period month : cell.period().divide(PeriodKind.MONTH)) {
            sum = sum.plus(cell.figure("chargers", month));
        }
        return CellResult.ratio(sum.dividedBy(Figure.of(12)), cell.figure("population"), 1000);
    }

    static Chargers right() {
        return new Chargers(
                DESCRIPTOR,
                List.of(formula("chargers_formula")),
                List.of(
                        IndicatorCalculator.of(definition("chargers_per_1000").build(), Chargers::perInhabitant),
                        IndicatorCalculator.of(definition("chargers_mean").build(), Chargers::monthlyMean)));
    }

    static Chargers with(PluginDescriptor descriptor) {
        return new Chargers(descriptor, right().definitions(), right().calculators());
    }

    static Chargers with(IndicatorDefinition definition) {
        return new Chargers(DESCRIPTOR, List.of(definition), right().calculators());
    }

    static Chargers with(IndicatorCalculator calculator) {
        return new Chargers(DESCRIPTOR, List.of(), List.of(calculator));
    }

    static Chargers with(Function<Cell, CellResult> function) {
        return with(IndicatorCalculator.of(definition("chargers_wrong").build(), function));
    }
}
