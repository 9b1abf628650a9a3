package no.livskraft.indicator;

import static no.livskraft.indicator.Setting.calculator;
import static no.livskraft.indicator.Setting.formula;
import static no.livskraft.indicator.Setting.ratio;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.livskraft.data.Computation;
import no.livskraft.data.Figure;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.data.Problem;
import no.livskraft.indicator.IndicatorCatalogue.Contribution;
import no.livskraft.spi.indicator.Cell;
import no.livskraft.spi.indicator.CellResult;
import no.livskraft.spi.indicator.IndicatorCalculator;
import org.junit.jupiter.api.Test;

class IndicatorCatalogueTest {

    private static Contribution of(String plugin, IndicatorDefinition... definitions) {
        return new Contribution(plugin, List.of(definitions), List.of());
    }

    private static Contribution of(String plugin, IndicatorCalculator... calculators) {
        return new Contribution(plugin, List.of(), List.of(calculators));
    }

    private static List<String> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).toList();
    }

    @Test
    void definitionsAreListedById() {
        IndicatorCatalogue catalogue = IndicatorCatalogue.empty()
                .with(of("a.b", formula("z", "x"), formula("b", "y")))
                .with(of("a.c", calculator("k", cell -> CellResult.value(Figure.of(1)), "x")));

        assertThat(catalogue.definitions()).extracting(IndicatorDefinition::id).containsExactly("b", "k", "z");
        assertThat(catalogue.pluginOf("k")).isEqualTo("a.c");
        assertThat(catalogue.find("nothing")).isEmpty();
    }

    @Test
    void anIdThatIsTakenIsRefusedAndTheFirstStays() {
        IndicatorCatalogue catalogue = IndicatorCatalogue.empty().with(of("first.plugin", formula("a", "1")));
        Contribution second = of("second.plugin", formula("a", "2"), formula("b", "3"));

        assertThatThrownBy(() -> catalogue.with(second))
                .isInstanceOf(IndicatorException.class)
                .hasMessageContaining("INDICATOR-DUPLICATE")
                .hasMessageContaining("second.plugin")
                .hasMessageContaining("first.plugin");
        assertThat(catalogue.pluginOf("a")).isEqualTo("first.plugin");
        assertThat(catalogue.find("b")).isEmpty();
    }

    @Test
    void anIdTwiceInOnePluginIsRefused() {
        assertThat(codes(IndicatorCatalogue.empty().check(of("a.b", formula("a", "1"), formula("a", "2")))))
                .containsExactly("INDICATOR-DUPLICATE");
    }

    @Test
    void everyMistakeInEveryFormulaIsReportedWithItsPlace() {
        List<Problem> problems =
                IndicatorCatalogue.empty().check(of("a.b", ratio("r", "1 +", "x $", 1), formula("f", "lag(x)")));

        assertThat(problems)
                .extracting(Problem::where)
                .containsExactly("r.numerator column 4", "r.denominator column 3", "f.formula column 1");
    }

    @Test
    void aCycleIsShown() {
        List<Problem> problems = IndicatorCatalogue.empty()
                .check(of("a.b", formula("a", "b + 1"), formula("b", "x + c"), formula("c", "lag(a, 1)")));

        assertThat(codes(problems)).containsExactly("INDICATOR-CYCLE");
        assertThat(problems.get(0).message().in(Locale.ENGLISH)).contains("a → b → c → a");
    }

    @Test
    void aCycleThroughAnotherPluginIsRefusedWithTheLaterOne() {
        IndicatorCatalogue catalogue = IndicatorCatalogue.empty().with(of("a.b", formula("a", "b")));

        assertThat(codes(catalogue.check(of("a.c", calculator("b", cell -> CellResult.value(Figure.of(1)), "a")))))
                .containsExactly("INDICATOR-CYCLE");
    }

    @Test
    void anIndicatorNamedLikeItsVariableIsNoCycle() {
        assertThat(IndicatorCatalogue.empty().check(of("a.b", formula("dwellings", "dwellings"))))
                .isEmpty();
    }

    @Test
    void aCycleOfFiveHundredAndAChainOfTwentyThousandAreHandled() {
        List<IndicatorDefinition> definitions = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            definitions.add(formula("ring_" + i, "ring_" + (i + 1) % 500));
        }
        for (int i = 0; i < 20_000; i++) {
            definitions.add(formula("chain_" + i, "chain_" + (i + 1)));
        }

        List<Problem> problems = IndicatorCatalogue.empty().check(new Contribution("a.b", definitions, List.of()));

        assertThat(codes(problems)).containsExactly("INDICATOR-CYCLE");
        assertThat(problems.get(0).message().in(Locale.ENGLISH).split(" → ")).hasSize(501);
    }

    @Test
    void aCycleRunsThroughEveryFunctionToo() {
        List<String> calls = List.of(
                "lag(%, 1)",
                "sum(%, 3)",
                "mean(%, 3)",
                "change(%, 2)",
                "change_pct(%, 2)",
                "index(%, 2016)",
                "if(% > 1, 2, 3)",
                "if(x, 2, %)",
                "coalesce(x, %)",
                "round(%, 1)",
                "-(1 + 2 * %)",
                "max(1, %)");
        List<IndicatorDefinition> definitions = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            String next = "ring_" + (i + 1) % 500;
            definitions.add(formula("ring_" + i, calls.get(i % calls.size()).replace("%", next)));
        }

        List<Problem> problems = IndicatorCatalogue.empty().check(new Contribution("a.b", definitions, List.of()));

        assertThat(codes(problems)).containsExactly("INDICATOR-CYCLE");
        assertThat(problems.get(0).message().in(Locale.ENGLISH).split(" → ")).hasSize(501);
    }

    @Test
    void aDefinitionToBeCalculatedNeedsACalculator() {
        IndicatorDefinition lonely = Setting.definition("lonely")
                .computation(new Computation.Calculated(List.of("x")))
                .build();

        assertThat(codes(IndicatorCatalogue.empty().check(of("a.b", lonely))))
                .containsExactly("INDICATOR-NO-CALCULATOR");
    }

    @Test
    void aCalculatorThatDoesNotSayWhatItComputesIsReported() {
        assertThat(codes(IndicatorCatalogue.empty().check(of("a.b", new Broken(null), new Broken(formula("f", "x"))))))
                .containsExactly("INDICATOR-NO-DEFINITION", "INDICATOR-CALCULATOR-FORMULA");
    }

    @Test
    void aCalculatorThatThrowsWhenAskedIsReported() {
        IndicatorCalculator thrower = new Broken(null) {
            @Override
            public IndicatorDefinition definition() {
                throw new NoSuchMethodError("gone");
            }
        };

        assertThat(IndicatorCatalogue.empty()
                        .check(of("a.b", thrower))
                        .get(0)
                        .message()
                        .in(Locale.ENGLISH))
                .contains("a.b", "gone");
    }

    private static class Broken implements IndicatorCalculator {

        private final IndicatorDefinition definition;

        Broken(IndicatorDefinition definition) {
            this.definition = definition;
        }

        @Override
        public IndicatorDefinition definition() {
            return definition;
        }

        @Override
        public CellResult calculate(Cell cell) {
            throw new IllegalStateException("never asked");
        }
    }
}
