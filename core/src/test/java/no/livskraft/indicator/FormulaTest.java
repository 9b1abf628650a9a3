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
import org.junit.jupiter.params.provider.ValueSource;

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
                    "a+b<c*d | a + b < c * d",
                    "(a<b)==(c<d) | (a < b) == (c < d)",
                    "((a<b))*2 | (a < b) * 2",
                    "2*(a<b) | 2 * (a < b)",
                    "-(a<b) | -(a < b)",
                    "a-(b>=c) | a - (b >= c)",
                    "if(a!=0,b/a,0) | if(a != 0, b / a, 0)",
                    "round(a,0)+round(a)+round(a,2) | round(a) + round(a) + round(a, 2)",
                    "index(a,2016) | index(a, 2016)",
                    "index(a,2016K3)+index(a,2016M05) | index(a, 2016-Q3) + index(a, 2016-M05)",
                    "index(a,2016-2018) | index(a, 2016-2018)",
                    "index(a,C2015-2019) | index(a, C2015-2019)",
                    "index(a,C2019-2023) | index(a, C2019-2023)",
                    "1000E3+1000E-3 | 1000000 + 1",
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
            assertThat(english(problem("a b")))
                    .contains("Expected one of the signs + - * / < <= > >= == != here, not 'b'");
            assertThat(english(problem("(a b)")))
                    .contains("Expected one of the signs + - * / < <= > >= == != ) here, not 'b'");
            assertThat(english(problem("min(a b, a)")))
                    .contains("Expected one of the signs + - * / < <= > >= == != , ) here, not 'b'");
            assertThat(english(problem("a < b c"))).contains("Expected one of the signs + - * / here, not 'c'");
            assertThat(english(problem("if(a < b c, 1, 2)")))
                    .contains("Expected one of the signs + - * / , ) here, not 'c'");
            assertThat(english(problem(""))).contains("not the end");
        }

        @Test
        void aThirdSideOfAComparisonIsRefusedWithAWayOut() {
            Problem problem = problem("a < b <= c");

            assertThat(problem.where()).isEqualTo("column 7");
            assertThat(english(problem))
                    .contains("A comparison has two sides; '<=' begins another", "min(a < b, b < c)");
        }

        @ParameterizedTest
        @CsvSource({"a = b, ==", "a <> b, !=", "a =< b, <=", "a ≥ b, >=", "a ≠ b, !=", "'max(a; b)', ','"})
        void aSpreadsheetsSignIsToldFromTheOperator(String text, String operator) {
            assertThat(english(problem(text))).contains("Write '" + operator + "' instead");
        }

        @ParameterizedTest
        @CsvSource({
            "lag(a)",
            "'lag(a, 1, 2)'",
            "'if(a, b)'",
            "'if(a, b, 1, 2)'",
            "coalesce(a)",
            "round()",
            "'round(a, 1, 2)'",
            "index(a)",
            "'index(a, 2016, 2017)'",
            "'abs(a, b)'",
            "min()",
            "sum(a)"
        })
        void theNumberOfArgumentsIsChecked(String text) {
            Problem problem = problem(text);

            assertThat(problem.code()).isEqualTo("FORMULA-ARGUMENTS");
            assertThat(english(problem)).contains("The function is written " + text.substring(0, text.indexOf('(')));
        }

        @ParameterizedTest
        @CsvSource({"'lag(a, 0)'", "'lag(a, 1.5)'", "'lag(a, -1)'", "'lag(a, b)'", "'lag(a, 1201)'", "'lag(a, 1+1)'"})
        void periodsAreAWholeNumber(String text) {
            assertThat(problem(text).code()).isEqualTo("FORMULA-PERIODS");
        }

        @ParameterizedTest
        @CsvSource({"'round(a, -1)'", "'round(a, 16)'", "'round(a, 1.5)'", "'round(a, b)'", "'round(a, 1+1)'"})
        void decimalsAreAWholeNumber(String text) {
            assertThat(problem(text).code()).isEqualTo("FORMULA-DECIMALS");
        }

        @ParameterizedTest
        @CsvSource({
            "'index(a, b)'",
            "'index(a, 16)'",
            "'index(a, 2016.5)'",
            "'index(a, 2016-Q5)'",
            "'index(a, 2016-Q1-1)'",
            "'index(a, 2016+1)'",
            "'index(a, 2018-2016)'",
            "'index(a, -2016)'",
            "'index(a, 9999)'",
        })
        void aBaseIsAPeriod(String text) {
            Problem problem = problem(text);

            assertThat(problem.code()).isEqualTo("FORMULA-BASE");
            assertThat(problem.where()).isEqualTo("column 10");
        }

        @Test
        void aPeriodHasItsPlaceInIndexAlone() {
            assertThat(english(problem("a + 2016-Q1"))).contains("Expected a number, a variable", "not '2016-Q1'");
            assertThat(english(problem("indeks(a, 2016-Q1)")))
                    .contains("Unknown function 'indeks'; did you mean 'index'?");
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
            assertThat(problem("(".repeat(100_000) + "a" + ")".repeat(100_000)).code())
                    .isEqualTo("FORMULA-LENGTH");
            assertThat(problem("max(a" + ",a".repeat(10_000) + ")").code()).isEqualTo("FORMULA-LENGTH");
        }

        @ParameterizedTest
        @ValueSource(strings = {"(", "-", "abs(", "if(", "a<(", "a+(", "coalesce(a,", "sum(", "-("})
        void depthIsLimited(String opening) {
            assertThat(problems(opening.repeat(9_999 / opening.length())))
                    .extracting(Problem::code)
                    .contains("FORMULA-DEPTH");
        }

        @Test
        void twoHundredLevelsAreNotTooDeep() {
            assertThat(Formula.parse("(".repeat(200) + "a" + ")".repeat(200))).hasToString("a");
            assertThat(problem("(".repeat(201) + "a" + ")".repeat(201)).code()).isEqualTo("FORMULA-DEPTH");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "+",
                    "*",
                    "<",
                    "a ",
                    "a)",
                    ",",
                    "$",
                    "f()",
                    "f(",
                    "1e999+",
                    "x+",
                    "a<",
                    "2016-Q1 ",
                    "a,",
                    "min(a b,",
                    "index(a,",
                    "а",
                    "\u0000",
                    "\u202e",
                    "\ud83d",
                    "NaN+",
                    "round(a,"
                })
        void anEndlessRepetitionOfAMistakeIsAFewLocatedProblems(String mistake) {
            List<Problem> problems = problems(mistake.repeat(10_000 / mistake.length()), "a");

            assertThat(problems).hasSizeBetween(1, 50).allSatisfy(problem -> {
                assertThat(problem.where()).matches("column [1-9][0-9]*");
                assertThat(english(problem)).endsWith("^").hasSizeLessThan(500);
            });
        }

        @Test
        void aThousandArgumentsAreFineAndNoFunctionsOfOneArgumentHaveThem() {
            String arguments = "a" + ",a".repeat(4_000);

            assertThat(Formula.parse("coalesce(" + arguments + ")").variables()).containsExactly("a");
            assertThat(english(problem("abs(" + arguments + ")"))).contains("here it has 4001 arguments");
            assertThat(problem("if(" + arguments + ")").code()).isEqualTo("FORMULA-ARGUMENTS");
        }

        @ParameterizedTest
        @ValueSource(strings = {"change(%, 1)", "mean(%, 3)", "sum(%, 1200)", "index(%, 2016)", "change_pct(%, 2)"})
        void nestedFunctionsAlongTimeThatWouldGrowWithoutEndAreRefused(String call) {
            String formula = "a";
            for (int i = 0; i < 100; i++) {
                formula = call.replace("%", formula);
            }

            assertThat(problem(formula).code()).isEqualTo("FORMULA-SIZE");
        }

        @Test
        void notANumberIsNoNumber() {
            assertThat(problems("NaN")).extracting(Problem::code).containsOnly("FORMULA-UPPER-CASE");
            assertThat(problem("1e999").code()).isEqualTo("FORMULA-NUMBER");
            assertThat(problem("1e-999").code()).isEqualTo("FORMULA-NUMBER");
            assertThat(Formula.parse("0e-999")).hasToString("0");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"\u0000", "\u0007", "\u001b", "\u001f", "\u007f", "\u0085", "\u200b", "\u202e", "\ufeff"})
        void anInvisibleCharacterIsNamed(String character) {
            assertThat(english(problem("a +" + character + " b")))
                    .contains("U+")
                    .contains("has no place in a formula");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "a +",
                    "(a",
                    "min(a",
                    "min(a,",
                    "lag(a, 1",
                    "index(a, 2016",
                    "index(a,",
                    "if(a <",
                    "a <",
                    "-",
                    "2016-",
                    "1e",
                    "round(a, "
                })
        void whatIsNotFinishedIsLocated(String text) {
            assertThat(problems(text, "a", "e"))
                    .isNotEmpty()
                    .allSatisfy(problem -> assertThat(english(problem)).endsWith("^"));
        }
    }
}
