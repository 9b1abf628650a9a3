package no.livskraft.reference.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.livskraft.data.Figure;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.Period;
import no.livskraft.data.PeriodKind;
import no.livskraft.data.Status;
import no.livskraft.spi.indicator.Cell;
import no.livskraft.spi.indicator.CellResult;
import no.livskraft.spi.indicator.DefinitionFile;
import no.livskraft.spi.indicator.IndicatorCalculator;
import no.livskraft.spi.indicator.IndicatorProvider;
import org.junit.jupiter.api.Test;

class StarterIndicatorsTest {

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
    void everyFileOfDefinitionsStandsBesideTheClassAndNoneIsForgotten() throws IOException, URISyntaxException {
        List<String> named = new StarterIndicators()
                .definitionFiles().stream().map(DefinitionFile::name).toList();
        Path folder = Path.of(
                        StarterIndicators.class.getResource("climate.json").toURI())
                .getParent();

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".json")))
                    .containsExactlyInAnyOrderElementsOf(named);
        }
    }

    @Test
    void unemploymentIsDefinedLikeTheOthers() {
        IndicatorDefinition definition =
                new StarterIndicators().calculators().get(0).definition();

        assertThat(definition.id()).isEqualTo("unemployed_per_1000_inhabitants");
        assertThat(definition.sources()).hasSize(2);
        assertThat(definition.description().byLanguage().get("nb")).endsWith("ikke en av programmets egne.");
        assertThat(definition.description().byLanguage().get("nn")).endsWith("ikkje ein av programmet sine eigne.");
        assertThat(definition.description().byLanguage().get("en")).endsWith("not one of the programme's own.");
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
