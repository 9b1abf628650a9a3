package no.livskraft.reference.source.csv;

import static no.livskraft.reference.source.csv.CsvFixture.ELECTRICITY;
import static no.livskraft.reference.source.csv.CsvFixture.HEADER;
import static no.livskraft.reference.source.csv.CsvFixture.POPULATION;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import no.livskraft.data.Figure;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.ObservationBatch;
import no.livskraft.data.Observations;
import no.livskraft.data.Period;
import no.livskraft.data.Status;
import no.livskraft.spi.source.ObservationSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvSourceTest {

    private static final MunicipalityNumber SKIEN = MunicipalityNumber.of("4003");
    private static final MunicipalityNumber OSLO = MunicipalityNumber.of("0301");

    @TempDir
    private Path folder;

    private Observations population(String rows, Map<String, String> options) throws IOException {
        CsvFixture csv = new CsvFixture(folder);
        return csv.read(csv.file(rows), options, POPULATION).observations().get(0);
    }

    @Test
    void theServiceLoaderFindsTheSource() {
        CsvSourceTest.class.getModule().addUses(ObservationSource.class);

        assertThat(ServiceLoader.load(ObservationSource.class, CsvFixture.class.getClassLoader()).stream()
                        .map(provider -> provider.type().getName()))
                .containsExactly("no.livskraft.reference.source.csv.CsvSource");
        assertThat(new CsvSource().descriptor().id()).isEqualTo("livskraft.source-csv");
    }

    @Test
    void theSourceIsNamedForTheClassPathToo() throws IOException {
        String file = "/META-INF/services/" + ObservationSource.class.getName();
        try (InputStream in = CsvFixture.class.getResourceAsStream(file)) {
            assertThat(in).as(file).isNotNull();
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8).strip())
                    .isEqualTo("no.livskraft.reference.source.csv.CsvSource");
        }
    }

    @Test
    void figuresAndReasonsForAbsenceAreRead() throws IOException {
        Observations read = population(
                HEADER
                        + "population,persons,4003,2024,55924,\n"
                        + "population,persons,4003,2023,,:\n"
                        + "population,persons,0301,2024,0,\n"
                        + "population,persons,0301,2023,,.\n",
                Map.of());

        assertThat(read.figure(SKIEN, Period.year(2024))).isEqualTo(Figure.of(55924));
        assertThat(read.figure(SKIEN, Period.year(2023))).isEqualTo(Figure.absent(Status.WITHHELD));
        assertThat(read.figure(OSLO, Period.year(2024))).isEqualTo(Figure.of(0));
        assertThat(read.figure(OSLO, Period.year(2023))).isEqualTo(Figure.absent(Status.NOT_APPLICABLE));
        assertThat(read.symbols())
                .containsOnly(
                        Map.entry(read.grid().indexOf(SKIEN, Period.year(2023)), ":"),
                        Map.entry(read.grid().indexOf(OSLO, Period.year(2023)), "."));
    }

    @Test
    void aCellWithoutARowIsNotAvailableAndNeverZero() throws IOException {
        Observations read = population(
                HEADER + "population,persons,4003,2024,55924,\npopulation,persons,0301,2023,709037,\n", Map.of());

        assertThat(read.figure(SKIEN, Period.year(2023))).isEqualTo(Figure.absent(Status.NOT_AVAILABLE));
        assertThat(read.figure(OSLO, Period.year(2024))).isEqualTo(Figure.absent(Status.NOT_AVAILABLE));
    }

    @Test
    void theBatchSaysWhatItIsAndWhenItWasKnown() throws IOException {
        CsvFixture csv = new CsvFixture(folder);
        Path file = csv.file(HEADER
                + "electricity_total,GWh,4003,2024,1203.5,\npopulation,persons,4003,2024,55924,\nother,x,1,1,1,1\n");
        ObservationBatch batch = csv.read(file, Map.of(), POPULATION, ELECTRICITY);

        assertThat(batch.dataset()).isEqualTo(CsvFixture.dataset(POPULATION, ELECTRICITY));
        assertThat(batch.vintage().knownFrom()).isEqualTo(CsvFixture.KNOWN);
        assertThat(batch.vintage().retrievedFrom()).isEqualTo("tall.csv");
        assertThat(batch.observations()).extracting(Observations::variable).containsExactly(POPULATION, ELECTRICITY);
        assertThat(csv.log).singleElement().asString().contains("1 rows of other variables");
        assertThat(csv.steps).last().satisfies(step -> {
            assertThat(step.english()).isEqualTo("Reading tall.csv");
            assertThat(step.done()).isEqualTo(step.total()).isPositive();
        });
    }

    @Test
    void periodsOfSeveralKindsAreKeptApart() throws IOException {
        Observations read = population(
                HEADER
                        + "population,persons,4003,2025K4,1,\n"
                        + "population,persons,4003,2025M10,2,\n"
                        + "population,persons,4003,2025,3,\n",
                Map.of());

        assertThat(read.figure(SKIEN, Period.parse("2025-Q4"))).isEqualTo(Figure.of(1));
        assertThat(read.figure(SKIEN, Period.month(2025, 10))).isEqualTo(Figure.of(2));
        assertThat(read.figure(SKIEN, Period.year(2025))).isEqualTo(Figure.of(3));
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.CsvSource({
        "2025, 2025",
        "2025-H2, 2025-H2",
        "2025H2, 2025-H2",
        "2025-T3, 2025-T3",
        "2025T3, 2025-T3",
        "2025-Q4, 2025-Q4",
        "2025Q4, 2025-Q4",
        "2025K4, 2025-Q4",
        "2025-M10, 2025-M10",
        "2025M10, 2025-M10",
        "2019-2023, 2019-2023",
        "C2023-2027, C2023-2027",
    })
    void everyFormOfAPeriodIsRead(String text, String period) throws IOException {
        Observations read = population(HEADER + "population,persons,4003," + text + ",1,\n", Map.of());

        assertThat(read.grid().periods()).containsExactly(Period.parse(period));
        assertThat(read.grid().periods().get(0)).hasToString(period);
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.CsvSource({
        "0, 0",
        "-0, 0",
        "12, 12",
        "-12.5, -12.5",
        "0.001, 0.001",
        "1e3, 1000",
        "2.5E-1, 0.25",
        "007, 7",
        "123456789012345, 123456789012345"
    })
    void numbersAreReadExactly(String text, double number) throws IOException {
        Observations read = population(HEADER + "population,persons,4003,2024," + text + ",\n", Map.of());

        assertThat(read.figure(SKIEN, Period.year(2024))).isEqualTo(Figure.of(number));
    }

    @Test
    void aFileAsNorwegianExcelWritesItIsReadWithOptions() throws IOException {
        CsvFixture csv = new CsvFixture(folder);
        String text = "Merknad;Tall;Region;Tid;Måleenhet;Navn;Tegn\r\n"
                + "\"Røyken; før 2020\r\nto linjer\";12,5;0627;2019;GWh;electricity_total;\r\n"
                + ";;0627;2020;GWh;electricity_total;:\r\n"
                + ";;;;;;\r\n"
                + "\r\n";
        Map<String, String> options = Map.of(
                "delimiter", ";",
                "decimal", ",",
                "charset", "windows-1252",
                "columns.variable", "Navn",
                "columns.unit", "Måleenhet",
                "columns.municipality", "Region",
                "columns.period", "Tid",
                "columns.value", "Tall",
                "columns.status", "Tegn");
        Path file = csv.file(text, Charset.forName("windows-1252"));
        Observations read = csv.read(file, options, ELECTRICITY).observations().get(0);

        assertThat(read.figure(MunicipalityNumber.of("0627"), Period.year(2019)))
                .isEqualTo(Figure.of(12.5));
        assertThat(read.figure(MunicipalityNumber.of("0627"), Period.year(2020)))
                .isEqualTo(Figure.absent(Status.WITHHELD));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "ISO-8859-1"})
    void aByteOrderMarkIsPassedOver(String charset) throws IOException {
        CsvFixture csv = new CsvFixture(folder);
        String mark = charset.equals("ISO-8859-1") || charset.equals("UTF-16") ? "" : "\ufeff";
        Path file = csv.file(mark + HEADER + "population,persons,4003,2024,55924,\n", Charset.forName(charset));

        assertThat(csv.read(file, Map.of("charset", charset), POPULATION).observations())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void everyLineEndingIsKnownAndTheLastMayBeMissing(String ending) throws IOException {
        String text =
                (HEADER + "population,persons,4003,2024,1,\npopulation,persons,0301,2024,2,").replace("\n", ending);

        assertThat(population(text, Map.of()).figure(OSLO, Period.year(2024))).isEqualTo(Figure.of(2));
    }

    @Test
    void theMachinesLocaleDoesNotMatter() throws IOException {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            Observations read = population(HEADER + "population,persons,4003,2024,1234.5,\n", Map.of());
            assertThat(read.figure(SKIEN, Period.year(2024))).isEqualTo(Figure.of(1234.5));
            assertThat(new CsvFixture(folder)
                            .problems("population,persons,301,2024,1,\n")
                            .get(0))
                    .startsWith("CSV-033 tall.csv:2 ");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aHostThatLosesInterestStopsTheReading() throws IOException {
        CsvFixture csv = new CsvFixture(folder);
        csv.cancelled = () -> csv.steps.size() >= 2;
        StringBuilder rows = new StringBuilder(HEADER);
        for (int i = 0; i < 10_000; i++) {
            rows.append("other,x,4003,2024,1,\n");
        }
        List<String> problems = csv.problems(csv.file(rows.toString()), Map.of());

        assertThat(problems).singleElement().asString().startsWith("CSV-012 tall.csv ");
        assertThat(csv.steps).hasSize(2);
        assertThat(csv.steps.get(1).done()).isLessThan(csv.steps.get(1).total());
    }

    @Test
    void manyRowsAreReadWithProgressThatGrows() throws IOException {
        CsvFixture csv = new CsvFixture(folder);
        StringBuilder rows = new StringBuilder(HEADER);
        for (int i = 0; i < 9000; i++) {
            rows.append(String.format(Locale.ROOT, "population,persons,%04d,2024,%d,%n", i + 1, i));
        }
        Observations read = csv.read(csv.file(rows.toString()), Map.of(), POPULATION)
                .observations()
                .get(0);

        assertThat(read.grid().municipalities()).hasSize(9000).isSorted();
        assertThat(read.figure(MunicipalityNumber.of("9000"), Period.year(2024)))
                .isEqualTo(Figure.of(8999));
        assertThat(csv.steps).hasSize(10);
        assertThat(csv.steps).extracting(CsvFixture.Step::done).isSorted();
    }
}
