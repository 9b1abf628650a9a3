package no.livskraft.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.livskraft.indicator.formula.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdditiveFormTest {

    private static Optional<Map<Program.Input, Double>> terms(String formula) {
        return AdditiveForm.of(
                        Formula.parse(formula).expression(),
                        name -> name.equals("average") ? Optional.empty() : Optional.of(AdditiveForm.ofVariable(name)))
                .map(AdditiveForm::terms);
    }

    private static Program.Input input(String name, int lag) {
        return Program.Input.earlier(name, lag);
    }

    @Test
    void sumsDifferencesFactorsAndLagsAreTaken() {
        assertThat(terms("100 * (a - lag(b, 1)) / 4 + -change(a, 2) * 3"))
                .contains(Map.of(input("a", 0), 22.0, input("b", 1), -25.0, input("a", 2), 3.0));
    }

    @Test
    void sumsAndMeansOverTimeAreTakenApart() {
        assertThat(terms("sum(a, 2) + 2 * mean(b, 4)"))
                .contains(Map.of(
                        input("a", 1), 1.0,
                        input("a", 0), 1.0,
                        input("b", 3), 0.5,
                        input("b", 2), 0.5,
                        input("b", 1), 0.5,
                        input("b", 0), 0.5));
    }

    @Test
    void aFigureThatCancelsOutStillHasToBeThere() {
        assertThat(terms("a - a + b")).contains(Map.of(input("a", 0), 0.0, input("b", 0), 1.0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a + 1",
                "a * b",
                "a / b",
                "1 / a",
                "max(a, b)",
                "abs(a)",
                "change_pct(a, 1)",
                "index(a, 2016)",
                "round(a)",
                "if(a > 1, a, b)",
                "coalesce(a, b)",
                "a > b",
                "a / 0",
                "average",
                "a + average",
                "2"
            })
    void whatIsNoSumOfFiguresIsRefused(String formula) {
        assertThat(terms(formula)).isEmpty();
    }

    @Test
    void aReferenceIsTakenApartAndLaggedAsAWhole() {
        Optional<AdditiveForm> growth = AdditiveForm.of(
                Formula.parse("change(a, 1)").expression(), name -> Optional.of(AdditiveForm.ofVariable(name)));

        assertThat(AdditiveForm.of(Formula.parse("2 * lag(growth, 1)").expression(), name -> growth)
                        .map(AdditiveForm::terms))
                .contains(Map.of(input("a", 1), 2.0, input("a", 2), -2.0));
    }

    @Test
    void aSumOfThousandsOfFiguresIsReadAndThenGivenUp() {
        String many = IntStream.range(0, 1500).mapToObj(i -> "v" + i).collect(Collectors.joining("+"));
        String one = IntStream.range(0, 4000).mapToObj(i -> "v").collect(Collectors.joining("+"));

        assertThat(terms(many)).isEmpty();
        assertThat(terms(one)).contains(Map.of(input("v", 0), 4000.0));
    }
}
