package no.livskraft.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import no.livskraft.data.Problem;
import no.livskraft.indicator.formula.Expression;
import no.livskraft.indicator.formula.Formulas;
import no.livskraft.indicator.formula.Parser;

class FormulaProperties {

    @Provide
    Arbitrary<Expression> expressions() {
        return Formulas.expressions();
    }

    @Provide
    Arbitrary<String> almostFormulas() {
        return Arbitraries.of(
                        "a",
                        "emissions",
                        "1",
                        "1.5",
                        "1e6",
                        "1e999",
                        "1,5",
                        "(",
                        ")",
                        "+",
                        "-",
                        "*",
                        "/",
                        ",",
                        " ",
                        "\n",
                        "lag(",
                        "lag(a, 2)",
                        "round(a, 2",
                        "index(a, 2016)",
                        "index(a,2016-Q1",
                        "2016-M05",
                        "2016K1",
                        "sum(",
                        "if(a < 1, a, 2)",
                        "coalesce(",
                        "<",
                        ">=",
                        "=",
                        "!",
                        "≤",
                        "2016-2018",
                        "\u0000",
                        "min(",
                        "NaN",
                        "а",
                        "−",
                        "×",
                        "\ud83d",
                        "\ud83d\ude00",
                        "_",
                        "æ",
                        "\u200b")
                .list()
                .ofMaxSize(25)
                .map(parts -> String.join("", parts));
    }

    @Property
    void aTreeWrittenAndReadIsTheSameTree(@ForAll("expressions") Expression expression) {
        Parser.Result read = Parser.parse(Expression.text(expression), Optional.empty());

        assertThat(read.problems()).isEmpty();
        assertThat(read.expression()).isEqualTo(expression);
    }

    @Property
    void aFormulaReadsBackToAnEqualFormula(@ForAll("expressions") Expression expression) {
        Formula formula = Formula.parse(Expression.text(expression));

        assertThat(Formula.parse(formula.toString())).isEqualTo(formula).hasToString(formula.toString());
    }

    @Property
    void whateverIsWrittenEitherIsAFormulaOrHasLocatedProblems(@ForAll("almostFormulas") String text) {
        Parser.Result result = Parser.parse(text, Optional.of(Set.of("a", "emissions")));

        if (result.problems().isEmpty()) {
            assertThat(Parser.parse(Expression.text(result.expression()), Optional.empty())
                            .problems())
                    .isEmpty();
        }
        for (Problem problem : result.problems()) {
            assertThat(problem.where()).matches("column [1-9][0-9]*");
            assertThat(problem.message().byLanguage().get("nb")).endsWith("^");
        }
    }

    @Property
    void noTextMakesTheParserFail(@ForAll @StringLength(max = 200) String text) {
        Parser.Result result = Parser.parse(text, Optional.empty());

        assertThat(result.problems()).hasSizeLessThanOrEqualTo(50);
    }
}
