package no.livskraft.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.livskraft.data.CellState;
import no.livskraft.data.Column;
import no.livskraft.data.Flag;
import no.livskraft.data.Period;
import no.livskraft.data.Status;
import no.livskraft.municipality.MunicipalityRegister;
import org.junit.jupiter.api.Test;

class WorkloadTest {

    private static final MunicipalityRegister NORWAY = MunicipalityRegister.ofNorway();
    private static final Workload WORKLOAD = workload();

    private static Workload workload() {
        return new Workload(NORWAY, LocalDate.of(2024, 1, 1), Workload.twentyYears(), 120);
    }

    @Test
    void itHasTheSizeThatItIsKnownBy() {
        assertThat(WORKLOAD.municipalities()).hasSize(357);
        assertThat(WORKLOAD.periods()).hasSize(20);
        assertThat(WORKLOAD.recipes()).hasSize(120);
        assertThat(WORKLOAD.values()).isEqualTo(856_800);
        assertThat(WORKLOAD.batch().observations()).hasSize(60);
    }

    @Test
    void theFiguresAndFormulasAreTheSameInEveryRun() {
        Workload again = workload();
        assertThat(again.recipes()).isEqualTo(WORKLOAD.recipes());
        for (int variable = 0; variable < Workload.VARIABLES; variable++) {
            assertThat(again.column(variable)).isEqualTo(WORKLOAD.column(variable));
        }
    }

    @Test
    void threeInAHundredCellsOfEveryVariableAreAbsentForFourReasons() {
        for (int variable = 0; variable < Workload.VARIABLES; variable++) {
            Column column = WORKLOAD.column(variable);
            long absent = IntStream.range(0, column.length())
                    .filter(i -> !CellState.isPresent(column.state(i)))
                    .count();
            assertThat(absent / (double) column.length()).isCloseTo(0.03, within(0.008));
            assertThat(IntStream.range(0, column.length())
                            .mapToObj(i -> CellState.status(column.state(i)))
                            .collect(Collectors.toSet()))
                    .hasSize(5);
        }
    }

    @Test
    void halfOfTheDivisorsHaveSomeZeros() {
        for (int variable = 0; variable < Workload.DIVISORS; variable++) {
            double share =
                    zeros(WORKLOAD.column(variable)) / (double) WORKLOAD.grid().size();
            assertThat(share).isCloseTo(variable < 5 ? 0.005 : 0, within(variable < 5 ? 0.003 : 0));
        }
    }

    private static long zeros(Column column) {
        return IntStream.range(0, column.length())
                .filter(i -> CellState.isPresent(column.state(i)) && column.number(i) == 0)
                .count();
    }

    @Test
    void theLastYearIsProvisional() {
        Column column = WORKLOAD.column(30);
        for (int i = 0; i < column.length(); i++) {
            boolean last = i % 20 == 19 && CellState.isPresent(column.state(i));
            assertThat(CellState.flags(column.state(i)).contains(Flag.PROVISIONAL))
                    .isEqualTo(last);
        }
    }

    @Test
    void thereAreAsManyOfEachKindOfFormulaAndNoneDividesByItsParts() {
        assertThat(WORKLOAD.recipes().stream().collect(Collectors.groupingBy(Recipe::kind, Collectors.counting())))
                .hasSize(3)
                .allSatisfy((kind, count) -> assertThat(count).isEqualTo(40));
        assertThat(WORKLOAD.recipes()).allSatisfy(recipe -> {
            assertThat(recipe.a()).isNotEqualTo(recipe.b()).isBetween(Workload.DIVISORS, Workload.VARIABLES - 1);
            assertThat(recipe.c()).isBetween(0, Workload.DIVISORS - 1);
        });
    }

    @Test
    void formulasAreThoseThatTheIssueNames() {
        assertThat(new Recipe("i", Recipe.Kind.SHARE, 11, 12, 3).formula()).isEqualTo("100*(v11+v12)/v03");
        assertThat(new Recipe("i", Recipe.Kind.PER_THOUSAND, 11, 12, 3).formula())
                .isEqualTo("1000*v11/v03");
        assertThat(new Recipe("i", Recipe.Kind.DIFFERENCE, 11, 12, 3).formula()).isEqualTo("(v11-v12)/v03");
        assertThat(new Recipe("i", Recipe.Kind.DIFFERENCE, 11, 12, 3).sql()).isEqualTo("(v11-v12)/NULLIF(v03,0)");
    }

    @Test
    void monthsEndWithTheYear2024() {
        assertThat(Workload.months(14))
                .hasSize(14)
                .startsWith(Period.month(2023, 11))
                .endsWith(Period.month(2024, 12));
    }

    @Test
    void inGroupsNothingIsWithheldAndAsMuchIsAbsent() {
        Workload workload = Workload.nothingWithheld(NORWAY);
        for (int variable = 0; variable < Workload.VARIABLES; variable++) {
            Column column = workload.column(variable);
            assertThat(IntStream.range(0, column.length())
                            .mapToObj(i -> CellState.status(column.state(i)))
                            .collect(Collectors.toSet()))
                    .hasSize(4)
                    .doesNotContain(Status.WITHHELD);
        }
    }
}
