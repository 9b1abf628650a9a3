package no.livskraft.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.livskraft.Livskraft;
import no.livskraft.data.Borders;
import no.livskraft.data.Dataset;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.MeasuredAt;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.Period;
import no.livskraft.data.Unit;
import no.livskraft.data.Variable;
import no.livskraft.indicator.IndicatorRequest;
import no.livskraft.indicator.IndicatorResult;
import no.livskraft.spi.source.SourceRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of embedding in README.md, and that it does what the text says. */
class EmbedTest {

    private static final Unit PERSONS = new Unit("persons", LocalizedText.of("personer", "personar", "persons"));
    private static final Dataset POPULATION = new Dataset(
            "population",
            LocalizedText.of("Folkemengde", "Folkemengd", "Population"),
            "SSB",
            "CC BY 4.0",
            LocalizedText.same("SSB, tabell 07459"),
            Borders.eachPeriod(),
            List.of(Variable.stock("population", LocalizedText.same("population"), PERSONS, MeasuredAt.START)));

    // readme: embed
    static String populationChange(URI csv, Path folder) {
        try (Livskraft livskraft = Livskraft.builder()
                .storage("livskraft.storage-jdbc")
                .setting("livskraft.storage-jdbc", "url", "jdbc:h2:file:" + folder.resolve("figures"))
                .open()) {
            Instant published = Instant.parse("2026-08-17T00:00:00Z");
            livskraft.load("livskraft.source-csv", new SourceRequest(POPULATION, csv, published, Map.of(), Map.of()));
            IndicatorResult result = livskraft.compute(IndicatorRequest.builder(LocalDate.of(2024, 1, 1), published)
                    .indicators("population_change_5y")
                    .municipalities("4020")
                    .years(2021, 2021)
                    .build());
            MunicipalityNumber midtTelemark = MunicipalityNumber.of("4020");
            return result.explain("population_change_5y", midtTelemark, Period.year(2021))
                    .text(Locale.forLanguageTag("nb"));
        }
    }
    // readme: end

    @Test
    void theExampleExplainsAFigureThatRestsOnOldNumbers(@TempDir Path folder) throws Exception {
        Path csv = folder.resolve("population.csv");
        Files.writeString(csv, """
                variable,unit,municipality,period,value,status
                population,persons,0821,2016,6101,
                population,persons,0822,2016,4338,
                population,persons,3817,2021,10461,
                """);
        // 10,461 against 6,101 + 4,338 = 10,439
        assertThat(populationChange(csv.toUri(), folder)).contains("0821", "0822", "3817", "SSB");
    }
}
