package no.livskraft.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.livskraft.data.Column;
import no.livskraft.data.Figure;
import no.livskraft.data.IndicatorColumn;
import no.livskraft.data.ResultTable;
import no.livskraft.indicator.formula.Cells;
import no.livskraft.municipality.MunicipalityRegister;
import org.junit.jupiter.api.Test;

class ByLivskraftTest {

    private static final MunicipalityRegister NORWAY = MunicipalityRegister.ofNorway();

    private static Workload workload(int indicators) {
        return new Workload(NORWAY, LocalDate.of(2024, 1, 1), Workload.twentyYears(), indicators);
    }

    @Test
    void theHandWrittenLoopsAndTheLibraryGiveTheSameValues() {
        Workload workload = workload(120);
        try (ByLivskraft livskraft = new ByLivskraft(workload, NORWAY)) {
            Agreement.require("livskraft", new ByHand(workload).numbers(), livskraft.numbers());
        }
        Agreement.require("the untested loop", new ByHand(workload).numbers(), new ByHandUntested(workload).numbers());
        Agreement.require("the formulas", new ByHand(workload).numbers(), new ByFormulas(workload).numbers());
    }

    @Test
    void theLibraryCarriesReasonsAndFlagsAsTheArithmeticOfFiguresDoes() {
        Workload workload = workload(12);
        try (ByLivskraft livskraft = new ByLivskraft(workload, NORWAY)) {
            ResultTable table = livskraft.compute();
            for (Recipe recipe : workload.recipes()) {
                Column values = table.column(recipe.id()).orElseThrow().values();
                for (int cell = 0; cell < values.length(); cell++) {
                    assertThat(values.figure(cell))
                            .as("%s in cell %s", recipe, cell)
                            .isEqualTo(expected(workload, recipe, cell));
                }
            }
        }
    }

    @Test
    void theFormulasAloneCarryReasonsAndFlagsAsAWholeRequestDoes() {
        Workload workload = workload(12);
        try (ByLivskraft livskraft = new ByLivskraft(workload, NORWAY)) {
            assertThat(new ByFormulas(workload).compute().stream().map(Cells::toColumn))
                    .containsExactlyElementsOf(livskraft.compute().columns().stream()
                            .map(IndicatorColumn::values)
                            .toList());
        }
    }

    private static Figure expected(Workload workload, Recipe recipe, int cell) {
        Figure a = workload.column(recipe.a()).figure(cell);
        Figure b = workload.column(recipe.b()).figure(cell);
        Figure c = workload.column(recipe.c()).figure(cell);
        return switch (recipe.kind()) {
            case SHARE -> Figure.of(100).times(a.plus(b)).dividedBy(c);
            case PER_THOUSAND -> Figure.of(1000).times(a).dividedBy(c);
            case DIFFERENCE -> a.minus(b).dividedBy(c);
        };
    }
}
