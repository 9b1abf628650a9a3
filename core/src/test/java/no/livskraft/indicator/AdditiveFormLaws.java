package no.livskraft.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import no.livskraft.data.Figure;
import no.livskraft.indicator.formula.Expression;
import no.livskraft.indicator.formula.Formulas;
import no.livskraft.indicator.formula.NaiveInterpreter;
import no.livskraft.indicator.formula.Program;

class AdditiveFormLaws {

    @Provide
    Arbitrary<Expression> expressions() {
        return Formulas.expressions();
    }

    private static Optional<AdditiveForm> form(Expression expression) {
        return AdditiveForm.of(expression, name -> Optional.of(AdditiveForm.ofVariable(name)));
    }

    @Property(tries = 2000)
    void aSumOfFiguresIsWorthWhatTheFormulaIs(@ForAll("expressions") Expression expression, @ForAll long seed) {
        Optional<AdditiveForm> form = form(expression);
        Map<Program.Input, Figure> figures = new HashMap<>();
        Figure value = evaluate(expression, figures, new Random(seed));
        if (form.isPresent() && value.isPresent()) {
            double sum = 0;
            double size = 0;
            for (Map.Entry<Program.Input, Double> term : form.get().terms().entrySet()) {
                double part = term.getValue() * figures.get(term.getKey()).value();
                sum += part;
                size += Math.abs(part);
            }
            assertThat(sum).isCloseTo(value.value(), within(1e-9 * Math.max(size, Double.MIN_NORMAL)));
        }
        Statistics.label("formula").collect(form.isPresent() ? "a sum of figures" : "none");
    }

    @Property(tries = 2000)
    void theSumOfItsValuesIsItsValueOfTheSums(@ForAll("expressions") Expression expression, @ForAll long seed) {
        Random random = new Random(seed);
        Map<Program.Input, Figure> one = new HashMap<>();
        Map<Program.Input, Figure> other = new HashMap<>();
        Figure ofOne = evaluate(expression, one, random);
        Figure ofOther = evaluate(expression, other, random);
        Map<Program.Input, Figure> both = new HashMap<>(one);
        other.forEach((input, figure) -> both.merge(input, figure, Figure::plus));
        Figure ofBoth = evaluate(expression, both, random);
        Optional<AdditiveForm> form = form(expression);

        if (form.isPresent() && ofOne.isPresent() && ofOther.isPresent() && ofBoth.isPresent()) {
            double size = form.get().terms().entrySet().stream()
                    .mapToDouble(term ->
                            Math.abs(term.getValue() * both.get(term.getKey()).value()))
                    .sum();
            assertThat(ofBoth.value())
                    .isCloseTo(ofOne.value() + ofOther.value(), within(1e-9 * Math.max(size, Double.MIN_NORMAL)));
        }
    }

    /** The value of a formula; figures that it asks for are drawn once and kept. */
    private static Figure evaluate(Expression expression, Map<Program.Input, Figure> figures, Random random) {
        return new NaiveInterpreter(
                        input -> figures.computeIfAbsent(input, asked -> Figure.of(random.nextInt(1_000_000))))
                .evaluate(expression);
    }
}
