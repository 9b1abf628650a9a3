package no.livskraft.indicator;

import static no.livskraft.indicator.Setting.calculator;
import static no.livskraft.indicator.Setting.formula;
import static no.livskraft.indicator.Setting.value;
import static no.livskraft.indicator.Store.MAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.livskraft.data.Borders;
import no.livskraft.data.Dataset;
import no.livskraft.data.Figure;
import no.livskraft.data.Period;
import no.livskraft.data.Status;
import no.livskraft.data.Variable;
import no.livskraft.spi.indicator.CellResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CoarserInCalculatorsTest {

    private static final Variable PERMITS = Store.flow("permits");
    private static final Dataset DATASET = Store.dataset("figures", Borders.at(Setting.BORDERS), PERMITS);

    private final Setting setting = new Setting();

    @BeforeEach
    void monthsOf2022And2023AndTheYear2024() {
        List<Store.Observation> observations = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            observations.add(Store.of(PERMITS, "4020", Period.month(2022, month).toString(), 1));
            observations.add(Store.of(PERMITS, "4020", Period.month(2023, month).toString(), month));
        }
        observations.add(Store.of(PERMITS, "4020", "2024", 80));
        setting.store.with(DATASET, MAY, observations.toArray(Store.Observation[]::new));
    }

    @AfterEach
    void close() {
        setting.close();
    }

    @Test
    void aCalculatorSeesTheYearThatIsMadeFromMonths() {
        setting.plugin("test.a", calculator("x", cell -> CellResult.value(cell.figure("permits")), "permits"));

        IndicatorResult result = setting.compute(2021, 2024, "x");

        assertThat(List.of(value(result, "x", 2021), value(result, "x", 2022), value(result, "x", 2023)))
                .containsExactly(Figure.absent(Status.NOT_AVAILABLE), Figure.of(12), Figure.of(78));
        assertThat(value(result, "x", 2024)).isEqualTo(Figure.of(80));
    }

    @Test
    void aCalculatorSeesCoarserPeriodsThatNobodyKnewItWouldAskFor() {
        setting.plugin(
                "test.a",
                calculator(
                        "x",
                        cell -> CellResult.value(cell.figure("permits", Period.years(2022, 2023))
                                .plus(cell.figure("permits", Period.parse("2023-Q1")))),
                        "permits"));

        IndicatorResult result = setting.compute(2024, 2024, "x");

        assertThat(value(result, "x", 2024)).isEqualTo(Figure.of(12 + 78 + 6));
        assertThat(result.explain("x", Setting.MIDT_TELEMARK, Period.year(2024)).inputs())
                .extracting(Explanation.Input::figure)
                .containsExactly(Figure.of(90), Figure.of(6));
    }

    @Test
    void aCalculatorReadsAnIndicatorOfYearsThatAreMadeFromMonths() {
        setting.plugin("test.a", formula("twice", "2 * permits"));
        setting.plugin(
                "test.b", calculator("x", cell -> CellResult.value(cell.figure("twice", Period.year(2022))), "twice"));

        assertThat(value(setting.compute(2024, 2024, "x"), "x", 2024)).isEqualTo(Figure.of(24));
    }
}
