package no.livskraft.reference.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import no.livskraft.data.Computation;
import no.livskraft.data.Direction;
import no.livskraft.data.Figure;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.Period;
import no.livskraft.data.PeriodKind;
import no.livskraft.data.Status;
import no.livskraft.spi.indicator.Cell;
import no.livskraft.spi.indicator.CellResult;
import no.livskraft.spi.indicator.IndicatorCalculator;
import no.livskraft.spi.indicator.IndicatorProvider;
import org.junit.jupiter.api.Test;

class StarterIndicatorsTest {

    private static final Set<String> VARIABLES = Set.of(
            "ghg_emissions",
            "ghg_emissions_road_traffic",
            "electricity_total",
            "electricity_households",
            "dwellings",
            "unemployed_full",
            "population");

    private static List<IndicatorDefinition> all() {
        List<IndicatorDefinition> all = new ArrayList<>(new StarterIndicators().definitions());
        new StarterIndicators().calculators().forEach(calculator -> all.add(calculator.definition()));
        return all;
    }

    private static IndicatorDefinition definition(String id) {
        return all().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void theServiceLoaderFindsTheProvider() {
        StarterIndicatorsTest.class.getModule().addUses(IndicatorProvider.class);
        List<String> found =
                ServiceLoader.load(IndicatorProvider.class, StarterIndicators.class.getClassLoader()).stream()
                        .map(provider -> provider.type().getName())
                        .toList();

        assertThat(found).containsExactly(StarterIndicators.class.getName());
        assertThat(new StarterIndicators().descriptor().id()).isEqualTo("livskraft.indicators");
    }

    @Test
    void theProviderIsNamedForTheClassPathToo() throws IOException {
        String file = "/META-INF/services/" + IndicatorProvider.class.getName();
        try (InputStream in = StarterIndicators.class.getResourceAsStream(file)) {
            assertThat(in).as(file).isNotNull();
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8).strip())
                    .isEqualTo(StarterIndicators.class.getName());
        }
    }

    @Test
    void thereAreEightIndicatorsAndTheirIdsAreStable() {
        assertThat(all())
                .extracting(IndicatorDefinition::id)
                .containsExactly(
                        "ghg_per_inhabitant",
                        "ghg_change_5y",
                        "ghg_road_traffic_share",
                        "electricity_per_inhabitant",
                        "electricity_households_per_inhabitant",
                        "dwellings_per_1000_inhabitants",
                        "population_change_5y",
                        "unemployed_per_1000_inhabitants");
    }

    @Test
    void everyFormulaIsARatioSoThatGroupsCanBeComputed() {
        assertThat(new StarterIndicators().definitions())
                .extracting(IndicatorDefinition::computation)
                .hasOnlyElementsOfType(Computation.Ratio.class);
        assertThat(definition("ghg_change_5y").computation())
                .isEqualTo(
                        new Computation.Ratio("ghg_emissions - lag(ghg_emissions, 5)", "lag(ghg_emissions, 5)", 100));
        assertThat(definition("electricity_per_inhabitant").computation())
                .isEqualTo(new Computation.Ratio("electricity_total", "population", 1_000_000));
    }

    @Test
    void formulasNameOnlyVariablesThatTheDatasetsHave() {
        for (IndicatorDefinition definition : new StarterIndicators().definitions()) {
            Computation.Ratio ratio = (Computation.Ratio) definition.computation();
            String formulas = ratio.numerator() + " " + ratio.denominator();
            for (String word : formulas.replace("lag", " ").split("[^a-z_]+")) {
                assertThat(word.isEmpty() || VARIABLES.contains(word))
                        .as("%s in %s", word, definition.id())
                        .isTrue();
            }
        }
    }

    @Test
    void descriptionsSayWhoseIndicatorsTheseAreAndTellMoreThanTheTitle() {
        for (IndicatorDefinition definition : all()) {
            Map<String, String> texts = definition.description().byLanguage();
            assertThat(texts.get("nb")).endsWith("ikke en av programmets egne.").hasSizeGreaterThan(200);
            assertThat(texts.get("nn"))
                    .endsWith("ikkje ein av programmet sine eigne.")
                    .hasSizeGreaterThan(200);
            assertThat(texts.get("en"))
                    .endsWith("not one of the programme's own.")
                    .hasSizeGreaterThan(200);
        }
    }

    @Test
    void whatDividesByPopulationSaysWhenItWasCounted() {
        for (IndicatorDefinition definition : all()) {
            boolean perInhabitant =
                    definition.id().contains("inhabitant") || definition.id().contains("population");
            if (perInhabitant) {
                assertThat(definition.description().byLanguage().get("nb")).contains("1. januar");
                assertThat(definition.description().byLanguage().get("nn")).contains("1. januar");
                assertThat(definition.description().byLanguage().get("en")).contains("1 January");
            }
        }
    }

    @Test
    void onlyWhatHasABetterDirectionIsAssessed() {
        assertThat(all().stream()
                        .filter(each -> each.direction() == Direction.LOWER_IS_BETTER)
                        .map(IndicatorDefinition::id))
                .containsExactlyInAnyOrder(
                        "ghg_per_inhabitant",
                        "ghg_change_5y",
                        "electricity_households_per_inhabitant",
                        "unemployed_per_1000_inhabitants");
        assertThat(all()).noneMatch(each -> each.direction() == Direction.HIGHER_IS_BETTER);
    }

    @Test
    void themesAndDimensionsAreThoseOfTheProgramme() {
        Set<String> themes = Set.of(
                "climate-energy",
                "land-use",
                "outdoor-health-quality",
                "international",
                "production-consumption",
                "heritage");
        Set<String> dimensions = Set.of("community", "associations", "business", "ecology");

        for (IndicatorDefinition definition : all()) {
            assertThat(themes).containsAll(definition.themes());
            assertThat(definition.vitalityDimensions()).isNotEmpty();
            assertThat(dimensions).containsAll(definition.vitalityDimensions());
        }
    }

    @Test
    void unemploymentIsTheMeanOfTwelveMonthsOverThePopulationAtTheStartOfTheYear() {
        Map<Period, Figure> months = months();

        // (100 + 101 + ... + 111) / 12 = 105.5 unemployed, over 5,275 inhabitants, times 1000
        CellResult result = unemployment(months, Figure.of(5275));

        assertThat(result.value()).isEqualTo(Figure.of(20));
        assertThat(result).isEqualTo(CellResult.ratio(Figure.of(105.5), Figure.of(5275), 1000));
    }

    @Test
    void unemploymentIsAbsentIfAMonthIs() {
        for (Period month : Period.year(2024).divide(PeriodKind.MONTH)) {
            Map<Period, Figure> months = months();
            months.put(month, Figure.absent(Status.NOT_REPORTED));

            assertThat(unemployment(months, Figure.of(5275)).value()).isEqualTo(Figure.absent(Status.NOT_REPORTED));
        }
    }

    @Test
    void unemploymentIsUndefinedWhereNobodyLives() {
        assertThat(unemployment(months(), Figure.of(0)).value()).isEqualTo(Figure.absent(Status.UNDEFINED));
    }

    private static Map<Period, Figure> months() {
        Map<Period, Figure> months = new TreeMap<>();
        for (Period month : Period.year(2024).divide(PeriodKind.MONTH)) {
            months.put(month, Figure.of(100 + months.size()));
        }
        return months;
    }

    private static CellResult unemployment(Map<Period, Figure> months, Figure population) {
        IndicatorCalculator calculator = new StarterIndicators().calculators().get(0);
        return calculator.calculate(new Cell() {
            @Override
            public MunicipalityNumber municipality() {
                return MunicipalityNumber.of("4003");
            }

            @Override
            public Period period() {
                return Period.year(2024);
            }

            @Override
            public Figure figure(String variable, Period period) {
                if (variable.equals("population")) {
                    return period.equals(period()) ? population : Figure.absent(Status.NOT_AVAILABLE);
                }
                return months.getOrDefault(period, Figure.absent(Status.NOT_AVAILABLE));
            }
        });
    }
}
