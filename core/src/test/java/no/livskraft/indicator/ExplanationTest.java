package no.livskraft.indicator;

import static no.livskraft.indicator.Setting.MIDT_TELEMARK;
import static no.livskraft.indicator.Setting.calculator;
import static no.livskraft.indicator.Setting.formula;
import static no.livskraft.indicator.Setting.ratio;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import no.livskraft.data.Borders;
import no.livskraft.data.Dataset;
import no.livskraft.data.Figure;
import no.livskraft.data.Flag;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.data.Period;
import no.livskraft.data.Status;
import no.livskraft.data.Variable;
import no.livskraft.spi.indicator.CellResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private static final Locale NORWEGIAN = Locale.forLanguageTag("nb");
    private static final Variable EMISSIONS = Store.flow("emissions");
    private static final Variable POPULATION = Store.population();
    private static final Dataset CLIMATE = Store.dataset("climate", Borders.at(Setting.BORDERS), EMISSIONS);
    private static final Dataset PEOPLE = Store.dataset("people", Borders.eachPeriod(), POPULATION);

    private final Setting setting = new Setting();

    @AfterEach
    void close() {
        setting.close();
    }

    private IndicatorResult perHead() {
        setting.plugin("test.a", ratio("per_head", "emissions", "population", 1));
        setting.store.with(CLIMATE, Store.MAY, Store.of(EMISSIONS, "4020", "2016", 10_000));
        setting.store.with(PEOPLE, Store.MAY, Store.of(POPULATION, "0822", "2016", 1_900));
        setting.store.with(PEOPLE, Store.JUNE, Store.of(POPULATION, "0821", "2016", 4_000));
        return setting.compute(2016, 2018, "per_head");
    }

    @Test
    void aRatioIsExplainedDownToTheOldMunicipalitiesAndTheirVintages() {
        Explanation explanation = perHead().explain("per_head", MIDT_TELEMARK, Period.year(2016));

        assertThat(explanation.pluginId()).isEqualTo("test.a");
        assertThat(explanation.municipalityName()).isEqualTo("Midt-Telemark");
        assertThat(explanation.fraction())
                .contains(new Explanation.Fraction(
                        Figure.of(10_000), Figure.of(5_900).with(Flag.RECALCULATED), 1));
        Explanation.Observed people =
                (Explanation.Observed) explanation.inputs().get(1);
        assertThat(people.dataset()).isEqualTo(PEOPLE);
        assertThat(people.origins())
                .extracting(
                        origin -> origin.number().value(),
                        Explanation.Origin::municipalityName,
                        origin -> origin.figure().value(),
                        origin -> origin.vintage().orElseThrow().knownFrom())
                .containsExactly(
                        tuple("0821", "Bø (Telemark)", 4_000.0, Store.JUNE),
                        tuple("0822", "Sauherad", 1_900.0, Store.MAY));
    }

    @Test
    void theTextSaysItInPlainWords() {
        String text =
                perHead().explain("per_head", MIDT_TELEMARK, Period.year(2016)).text(NORWEGIAN);

        assertThat(text.replace('\u00a0', ' '))
                .isEqualTo(String.join(
                        "\n",
                        "Tittel per_head, Midt-Telemark (4020), 2016: 1,69 tonn per innbygger",
                        "Regnestykket: 10 000 tonn / 5 900 innbyggere × 1 = 1,69 tonn per innbygger",
                        "Teller: emissions. Nevner: population. Faktor: 1",
                        "Merk: regnet om til andre kommunegrenser",
                        "Tallene som gikk inn:",
                        "– Title of emissions (emissions), 2016: 10 000 tonn. Kilde: SSB, Dataset climate, CC BY 4.0. "
                                + "Kreditering climate",
                        "   Som publisert for 4020 Midt-Telemark: 10 000, kjent fra 1. mai 2026 kl. 08.00 UTC, "
                                + "hentet fra climate.csv",
                        "– Folketall (population), 2016: 5 900 innbyggere (regnet om til andre kommunegrenser). "
                                + "Kilde: SSB, Dataset people, CC BY 4.0. Kreditering people",
                        "   Som publisert for 0821 Bø (Telemark): 4 000, kjent fra 1. juni 2026 kl. 08.00 UTC, "
                                + "hentet fra people.csv",
                        "   Som publisert for 0822 Sauherad: 1 900, kjent fra 1. mai 2026 kl. 08.00 UTC, "
                                + "hentet fra people.csv",
                        "Definisjon: «per_head» versjon 1, levert av test.a. Kommunegrenser 1. januar 2024. "
                                + "Tallene slik de var kjent 23. november 2026 kl. 08.00 UTC."));
        assertThat(text).contains("10\u00a0000 tonn / 5\u00a0900 innbyggere");
    }

    @Test
    void anAbsentValueIsExplainedByWhatIsMissing() {
        Explanation explanation = perHead().explain("per_head", MIDT_TELEMARK, Period.year(2018));

        assertThat(explanation.result()).isEqualTo(Figure.absent(Status.NOT_AVAILABLE));
        assertThat(explanation.inputs())
                .allSatisfy(input ->
                        assertThat(((Explanation.Observed) input).origins()).isEmpty());
        assertThat(explanation.text(Locale.forLanguageTag("nn")))
                .contains("2018: ikkje noko tal – talet er ikkje henta inn")
                .contains("(talet er ikkje henta inn) / (talet er ikkje henta inn) × 1");
    }

    @Test
    void anIndicatorOfIndicatorsIsATree() {
        setting.plugin("test.a", formula("twice", "2 * emissions"));
        setting.plugin("test.b", formula("growth", "twice - lag(twice, 1)"));
        setting.store.with(
                CLIMATE, Store.MAY, Store.of(EMISSIONS, "4020", "2023", 3), Store.of(EMISSIONS, "4020", "2024", 5));

        Explanation explanation =
                setting.compute(2024, 2024, "growth").explain("growth", MIDT_TELEMARK, Period.year(2024));

        assertThat(explanation.inputs()).hasSize(2).allMatch(Explanation.Derived.class::isInstance);
        Explanation before = ((Explanation.Derived) explanation.inputs().get(1)).explanation();
        assertThat(before.period()).isEqualTo(Period.year(2023));
        assertThat(before.pluginId()).isEqualTo("test.a");
        assertThat(before.inputs().get(0).figure()).isEqualTo(Figure.of(3));
        assertThat(explanation.text(Locale.ENGLISH))
                .contains("Explained on its own below", "Title twice, Midt-Telemark (4020), 2023: 6.00 tonnes each");
    }

    @Test
    void theYearsOfASumAndTheBaseOfAnIndexAreListed() {
        setting.plugin("test.a", formula("f", "index(sum(emissions, 2), 2021)"));
        setting.store.with(
                CLIMATE,
                Store.MAY,
                Store.of(EMISSIONS, "4020", "2020", 1),
                Store.of(EMISSIONS, "4020", "2021", 3),
                Store.of(EMISSIONS, "4020", "2023", 2),
                Store.of(EMISSIONS, "4020", "2024", 4));

        Explanation explanation = setting.compute(2024, 2024, "f").explain("f", MIDT_TELEMARK, Period.year(2024));

        assertThat(explanation.result()).isEqualTo(Figure.of(150));
        assertThat(explanation.inputs())
                .extracting(
                        input -> input.period().toString(),
                        input -> input.figure().value())
                .containsExactly(tuple("2023", 2.0), tuple("2024", 4.0), tuple("2020", 1.0), tuple("2021", 3.0));
        assertThat(explanation.unused()).isEmpty();
        assertThat(explanation.text(NORWEGIAN))
                .contains("Formel: index(sum(emissions, 2), 2021)", "(emissions), 2020: 1 tonn. Kilde");
    }

    @Test
    void figuresThatDidNotGoInAreMarked() {
        setting.plugin(
                "test.a",
                formula("twice", "2 * emissions"),
                formula("f", "if(emissions > 4, coalesce(lag(emissions, 1), population), twice)"));
        setting.store.with(CLIMATE, Store.MAY, Store.of(EMISSIONS, "4020", "2024", 5));
        setting.store.with(PEOPLE, Store.MAY, Store.of(POPULATION, "4020", "2024", 9));

        Explanation explanation = setting.compute(2024, 2024, "f").explain("f", MIDT_TELEMARK, Period.year(2024));

        assertThat(explanation.result()).isEqualTo(Figure.of(9));
        assertThat(explanation.unused()).extracting(Explanation.Input::name).containsExactly("twice");
        assertThat(explanation.text(NORWEGIAN))
                .contains("(emissions), 2024: 5 tonn. Kilde")
                .contains("(emissions), 2023: (tallet er ikke hentet inn). Kilde")
                .contains("(population), 2024: 9 innbyggere. Kilde")
                .contains("(twice), 2024: 10 (ikke brukt her). Forklart for seg");
        assertThat(explanation.text(Locale.forLanguageTag("nn"))).contains("(ikkje brukt her)");
        assertThat(explanation.text(Locale.ENGLISH)).contains("(not used here)");
    }

    @Test
    void whatAWithheldConditionWouldHaveChosenIsNotTold() {
        setting.plugin("test.a", formula("f", "if(emissions > 4, population, 0)"));
        setting.store.with(
                CLIMATE, Store.MAY, new Store.Observation(EMISSIONS, "4020", "2024", Figure.absent(Status.WITHHELD)));
        setting.store.with(PEOPLE, Store.MAY, Store.of(POPULATION, "4020", "2024", 9));

        Explanation explanation = setting.compute(2024, 2024, "f").explain("f", MIDT_TELEMARK, Period.year(2024));

        assertThat(explanation.result()).isEqualTo(Figure.absent(Status.WITHHELD));
        assertThat(explanation.unused()).isEmpty();
        assertThat(explanation.text(NORWEGIAN)).doesNotContain("ikke brukt");
    }

    @Test
    void aLongChainOfIndicatorsIsExplainedWithoutEnd() {
        IndicatorDefinition[] chain = new IndicatorDefinition[5000];
        chain[0] = formula("i0", "emissions");
        for (int i = 1; i < chain.length; i++) {
            chain[i] = formula("i" + i, "i" + (i - 1) + " + max(i" + (i - 1) + ", 0) - i" + (i - 1));
        }
        setting.plugin("test.a", chain);
        setting.store.with(CLIMATE, Store.MAY, Store.of(EMISSIONS, "4020", "2024", 5));

        Explanation explanation =
                setting.compute(2024, 2024, "i4999").explain("i4999", MIDT_TELEMARK, Period.year(2024));

        assertThat(explanation.result()).isEqualTo(Figure.of(5));
        assertThat(explanation.text(NORWEGIAN)).contains("Tittel i4999", "Tittel i0,", "Som publisert for 4020");
    }

    @Test
    void manyPathsToTheSameFigureAreExplainedOnce() {
        IndicatorDefinition[] layers = new IndicatorDefinition[30];
        layers[0] = formula("i0", "emissions");
        for (int i = 1; i < layers.length; i++) {
            layers[i] = formula("i" + i, "mean(i" + (i - 1) + ", 3)");
        }
        setting.plugin("test.a", layers);
        setting.store.with(CLIMATE, Store.MAY, Store.of(EMISSIONS, "4020", "2024", 5));

        String text = setting.compute(2024, 2024, "i29")
                .explain("i29", MIDT_TELEMARK, Period.year(2024))
                .text(NORWEGIAN);

        // i29 of one year, i28 of three, and so on to i0 of 59
        assertThat(text.lines().filter(line -> line.startsWith("Tittel i"))).hasSize(30 * 30);
    }

    @Test
    void aCalculatorsReadingsAreRemembered() {
        setting.plugin(
                "test.a",
                calculator(
                        "best",
                        cell -> {
                            Figure now = cell.figure("emissions");
                            Figure then = cell.figure("emissions", Period.year(2020));
                            return CellResult.ratio(now, then, 100);
                        },
                        "emissions",
                        "population"));
        setting.store.with(
                CLIMATE, Store.MAY, Store.of(EMISSIONS, "4020", "2020", 4), Store.of(EMISSIONS, "4020", "2024", 2));
        setting.store.with(PEOPLE, Store.MAY, Store.of(POPULATION, "4020", "2024", 9));

        Explanation explanation = setting.compute(2024, 2024, "best").explain("best", MIDT_TELEMARK, Period.year(2024));

        assertThat(explanation.inputs())
                .extracting(Explanation.Input::name, Explanation.Input::period)
                .containsExactly(tuple("emissions", Period.year(2024)), tuple("emissions", Period.year(2020)));
        assertThat(explanation.result()).isEqualTo(Figure.of(50));
        assertThat(explanation.text(NORWEGIAN)).contains("2 / 4 × 100 = 50,00", "Regnet ut av kode i tillegget test.a");
    }

    @Test
    void whatWasNotComputedIsNotExplained() {
        setting.plugin("test.a", formula("bad", "nothing"));
        IndicatorResult result = setting.compute(2024, 2024, "bad");

        assertThatThrownBy(() -> result.explain("bad", MIDT_TELEMARK, Period.year(2024)))
                .isInstanceOf(IndicatorException.class)
                .hasMessageContaining("INDICATOR-VARIABLE-MISSING");
        assertThatThrownBy(() -> result.explain("other", MIDT_TELEMARK, Period.year(2024)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(List.copyOf(result.table().problems().keySet())).containsExactly("bad");
    }
}
