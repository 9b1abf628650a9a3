package no.livskraft.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.livskraft.data.Problem;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {

    private static List<Problem> problems(String text, String... known) {
        IndicatorException wrong = catchThrowableOfType(IndicatorException.class, () -> {
            if (known.length == 0) {
                Formula.parse(text);
            } else {
                Formula.parse(text, Set.of(known));
            }
        });
        assertThat(wrong).as("a refusal of %s", text).isNotNull();
        return wrong.problems();
    }

    private static Problem problem(String text, String... known) {
        List<Problem> problems = problems(text, known);
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    private static String english(Problem problem) {
        return problem.message().in(Locale.ENGLISH);
    }

    @Nested
    class Reading {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "100*(a+b)/c | 100 * (a + b) / c",
                    "((a)) | a",
                    "a-(b-c) | a - (b - c)",
                    "(a-b)-c | a - b - c",
                    "a/(b*c) | a / (b * c)",
                    "(a*b)/c | a * b / c",
                    "-a*b | -a * b",
                    "-(a*b) | -(a * b)",
                    "a--b | a - -b",
                    "1e6*1.50 | 1000000 * 1.5",
                    "lag( x ,5 ) | lag(x, 5)",
                    "change_pct(min(a,b),1) | change_pct(min(a, b), 1)",
                })
        void theTextHasNoMoreParenthesesThanItNeeds(String written, String shown) {
            assertThat(Formula.parse(written)).hasToString(shown);
        }

        @Test
        void theVariablesAreListedOnceAndInOrder() {
            assertThat(Formula.parse("b + lag(a, 1) / b").variables()).containsExactly("a", "b");
        }

        @Test
        void aFunctionsNameIsAVariableWhereItIsNotCalled() {
            assertThat(Formula.parse("min + max").variables()).containsExactly("max", "min");
        }

        @Test
        void aLongSumCostsNoStack() {
            String sum = "a" + "+a".repeat(4999);

            assertThat(Formula.parse(sum).toString()).hasSize("a".length() + " + a".length() * 4999);
        }
    }

    @Nested
    class Refusing {

        @Test
        void theCaretStandsUnderTheMistake() {
            assertThat(english(problem("100 * emisions / pop", "emissions", "pop")))
                    .isEqualTo("Unknown variable 'emisions'; did you mean 'emissions'?\n"
                            + "    100 * emisions / pop\n"
                            + "          ^");
        }

        @Test
        void theCaretStandsUnderTheMistakeInALongFormulaToo() {
            String message = english(problem("a + ".repeat(100) + "a $ a" + " + a".repeat(100)));
            String[] lines = message.split("\n");

            assertThat(lines[1].charAt(lines[2].indexOf('^'))).isEqualTo('$');
            assertThat(lines[1]).hasSizeLessThan(100);
        }

        @Test
        void allMistakesAreFoundAtOnce() {
            assertThat(problems("foo + lag(a) * (1e999 - b", "a", "b"))
                    .extracting(Problem::code, Problem::where)
                    .containsExactly(
                            tuple("FORMULA-VARIABLE", "column 1"),
                            tuple("FORMULA-ARGUMENTS", "column 7"),
                            tuple("FORMULA-NUMBER", "column 17"),
                            tuple("FORMULA-SYNTAX", "column 16"));
        }

        @Test
        void aCyrillicLetterIsNamed() {
            Problem problem = problem("populаtion", "population");

            assertThat(problem.code()).isEqualTo("FORMULA-LOOK-ALIKE");
            assertThat(problem.where()).isEqualTo("column 6");
            assertThat(english(problem)).contains("looks like 'a' but is CYRILLIC SMALL LETTER A (U+0430)");
        }

        @ParameterizedTest
        @CsvSource({"a − b, -", "a × b, *", "a ÷ b, /", "a – b, -"})
        void aPrintersSignIsToldFromTheOperator(String text, String operator) {
            assertThat(english(problem(text))).contains("Write '" + operator + "' instead");
        }

        @Test
        void aDecimalCommaIsExplained() {
            assertThat(english(problem("1,5 * a"))).contains("in numbers write a full stop (1.5)");
        }

        @Test
        void whatIsAllowedIsSaid() {
            assertThat(english(problem("a + "))).contains("Expected a number, a variable, a function, '-' or '('");
            assertThat(english(problem("a b"))).contains("Expected one of the signs + - * / here, not 'b'");
            assertThat(english(problem("(a b)"))).contains("Expected one of the signs + - * / ) here, not 'b'");
            assertThat(english(problem("min(a b)"))).contains("Expected one of the signs + - * / , ) here, not 'b'");
            assertThat(english(problem(""))).contains("not the end");
        }

        @ParameterizedTest
        @CsvSource({"'lag(a, 0)'", "'lag(a, 1.5)'", "'lag(a, -1)'", "'lag(a, b)'", "'lag(a, 1201)'", "'lag(a, 1+1)'"})
        void periodsAreAWholeNumber(String text) {
            assertThat(problem(text).code()).isEqualTo("FORMULA-PERIODS");
        }

        @Test
        void anUnknownFunctionIsToldTheKnownOnes() {
            assertThat(english(problem("lagg(a, 1)")))
                    .contains("Unknown function 'lagg'; did you mean 'lag'?")
                    .contains("change_pct");
        }

        @Test
        void anUnknownVariableIsNotGuessedFromFarAway() {
            assertThat(english(problem("zzz", "emissions"))).startsWith("Unknown variable 'zzz'.");
        }

        @Test
        void upperCaseIsNoVariable() {
            assertThat(problem("Population", "population").code()).isEqualTo("FORMULA-UPPER-CASE");
        }

        @Test
        void theProblemsAreWrittenInThreeLanguages() {
            Problem problem = problem("foo", "bar");

            assertThat(problem.message().byLanguage().values())
                    .doesNotHaveDuplicates()
                    .hasSize(3);
        }
    }

    @Nested
    class Limits {

        @Test
        void aFormulaOfAMegabyteIsRefusedByItsLength() {
            assertThat(problem("a+".repeat(500_000) + "a").code()).isEqualTo("FORMULA-LENGTH");
        }

        @Test
        void depthIsLimited() {
            assertThat(Formula.parse("(".repeat(200) + "a" + ")".repeat(200))).hasToString("a");
            assertThat(problem("(".repeat(201) + "a" + ")".repeat(201)).code()).isEqualTo("FORMULA-DEPTH");
            assertThat(problem("-".repeat(5000) + "a").code()).isEqualTo("FORMULA-DEPTH");
            assertThat(problem("abs(".repeat(2000) + "a").code()).isEqualTo("FORMULA-DEPTH");
        }

        @Test
        void nestedChangesThatWouldGrowWithoutEndAreRefused() {
            assertThat(problem("change(".repeat(100) + "a" + ", 1)".repeat(100)).code())
                    .isEqualTo("FORMULA-SIZE");
        }

        @Test
        void aNumberTooSmallToHoldIsNotZero() {
            assertThat(problem("1e-999").code()).isEqualTo("FORMULA-NUMBER");
            assertThat(Formula.parse("0e-999")).hasToString("0");
        }
    }
}
