package no.livskraft.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.livskraft.data.Borders;
import no.livskraft.data.CellState;
import no.livskraft.data.Computation;
import no.livskraft.data.Dataset;
import no.livskraft.data.Figure;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.Period;
import no.livskraft.data.Status;
import no.livskraft.data.Variable;
import no.livskraft.indicator.formula.Expression;
import no.livskraft.indicator.formula.Formulas;
import no.livskraft.indicator.formula.NaiveInterpreter;

class ExplanationLaws {

    private static final List<Variable> VARIABLES =
            Formulas.NAMES.stream().map(Store::flow).toList();
    private static final List<String> OLD_NUMBERS = List.of("0821", "0822", "0806", "3817", "4020", "4003", "3807");

    @Provide
    Arbitrary<Expression> expressions() {
        return Formulas.expressions();
    }

    @Property(tries = 150)
    void theFiguresOfAnExplanationGiveItsResultAgain(
            @ForAll("expressions") Expression one, @ForAll("expressions") Expression other, @ForAll long seed) {
        try (Setting setting = new Setting()) {
            setting.plugin(
                    "test.a",
                    Setting.ratio("ratio", Expression.text(one), Expression.text(other), 100),
                    Setting.formula("formula", Expression.text(other)),
                    Setting.formula("derived", "formula - lag(ratio, 1)"));
            figures(setting.store, new Random(seed));

            IndicatorResult result = setting.engine()
                    .compute(Setting.request("ratio", "derived", "formula")
                            .municipalities("4020", "4003")
                            .years(2017, 2025)
                            .build());

            for (String id : List.of("ratio", "derived", "formula")) {
                for (MunicipalityNumber municipality : result.table().grid().municipalities()) {
                    for (Period period : result.table().grid().periods()) {
                        Explanation explanation = result.explain(id, municipality, period);
                        assertThat(explanation.result())
                                .isEqualTo(result.table().figure(id, municipality, period));
                        assertThat(recomputed(explanation, Map.of())).isEqualTo(explanation.result());
                        assertThat(recomputed(explanation, others(explanation, seed)))
                                .as("with other numbers in place of those that did not go in")
                                .isEqualTo(explanation.result());
                        assertThat(explanation.text(Locale.ENGLISH)).contains(municipality.value());
                    }
                }
            }
        }
    }

    private static void figures(Store store, Random random) {
        Dataset dataset = Store.dataset("all", Borders.eachPeriod(), VARIABLES.toArray(Variable[]::new));
        for (int vintage = 0; vintage < 2; vintage++) {
            List<Store.Observation> observations = new ArrayList<>();
            for (Variable variable : VARIABLES) {
                for (String number : OLD_NUMBERS) {
                    for (int year = 2015; year <= 2025; year++) {
                        if (random.nextInt(4) > 0) {
                            observations.add(
                                    new Store.Observation(variable, number, Integer.toString(year), figure(random)));
                        }
                    }
                }
            }
            store.with(dataset, vintage == 0 ? Store.MAY : Store.JUNE, observations.toArray(Store.Observation[]::new));
        }
    }

    private static Figure figure(Random random) {
        Status[] statuses = Status.values();
        return random.nextInt(10) == 0
                ? Figure.ofState(0, CellState.absent(statuses[1 + random.nextInt(statuses.length - 1)]))
                : Figure.of(random.nextInt(7) == 0 ? 0 : random.nextInt(2000) / 100.0 - 5);
    }

    /** The result by the plainest way there is: from nothing but what the explanation holds. */
    private static Figure recomputed(Explanation explanation, Map<String, Figure> others) {
        Map<String, Figure> figures = new HashMap<>();
        for (Explanation.Input input : explanation.inputs()) {
            figures.put(input.name() + " " + input.period(), input.figure());
            if (input instanceof Explanation.Derived derived) {
                assertThat(recomputed(derived.explanation(), Map.of())).isEqualTo(derived.figure());
            } else if (input instanceof Explanation.Observed observed) {
                checkOrigins(observed);
            }
        }
        figures.putAll(others);
        NaiveInterpreter interpreter = new NaiveInterpreter(input -> figures.get(
                input.name() + " " + input.base().orElse(explanation.period()).plusYears(-input.lag())));
        IndicatorDefinition definition = explanation.definition();
        if (definition.computation() instanceof Computation.Ratio ratio) {
            Figure numerator =
                    interpreter.evaluate(Formula.parse(ratio.numerator()).expression());
            Figure denominator =
                    interpreter.evaluate(Formula.parse(ratio.denominator()).expression());
            assertThat(explanation.fraction())
                    .contains(new Explanation.Fraction(numerator, denominator, ratio.factor()));
            return numerator.times(Figure.of(ratio.factor())).dividedBy(denominator);
        }
        Computation.Formula formula = (Computation.Formula) definition.computation();
        return interpreter.evaluate(Formula.parse(formula.formula()).expression());
    }

    private static Map<String, Figure> others(Explanation explanation, long seed) {
        Random random = new Random(seed);
        Map<String, Figure> others = new HashMap<>();
        for (Explanation.Input input : explanation.unused()) {
            others.put(input.name() + " " + input.period(), Figure.of(random.nextInt(2000) - 1000));
        }
        return others;
    }

    /** A carried figure is the sum of those that it was made from. */
    private static void checkOrigins(Explanation.Observed observed) {
        if (observed.figure().isPresent()) {
            double sum = observed.origins().stream()
                    .mapToDouble(origin -> origin.figure().value())
                    .sum();
            assertThat(sum).isCloseTo(observed.figure().value(), within(1e-9));
            assertThat(observed.origins()).allMatch(origin -> origin.vintage().isPresent());
        }
    }
}
