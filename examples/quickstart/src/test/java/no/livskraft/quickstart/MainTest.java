package no.livskraft.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    private static final String[] TODAY = {"--now", "2026-11-23"};

    record Run(int status, String printed) {}

    static Run run(String... args) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        int status;
        try (PrintStream console = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            status = Main.run(console, args);
        }
        return new Run(status, printed.toString(StandardCharsets.UTF_8));
    }

    @Nested
    class WrongUse {

        @Test
        void helpSaysWhatTheOptionsAreAndEndsWell() {
            Run run = run("--help");
            assertThat(run.status()).isZero();
            assertThat(run.printed()).contains("--out", "--lang", "--plugins", "--now", "Exit status");
        }

        @Test
        void anUnknownOptionIsWrongUse() {
            Run run = run("--colour", "red");
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.printed()).contains("--colour");
        }

        @Test
        void anUnknownLanguageIsWrongUseAndTheKnownOnesAreNamed() {
            Run run = run("--lang", "sv");
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.printed()).contains("sv", "nb", "nn", "en");
        }

        @Test
        void aDateThatIsNoDateIsWrongUse() {
            assertThat(run("--now", "2026-02-30").status()).isEqualTo(2);
        }

        @Test
        void aFolderOfPluginsThatDoesNotExistIsAFailure(@TempDir Path temp) {
            Run run = run(
                    "--out",
                    temp.resolve("out").toString(),
                    "--plugins",
                    temp.resolve("none").toString());
            assertThat(run.status()).isEqualTo(3);
            assertThat(run.printed()).contains("PLUGIN-DIRECTORY", "none");
        }
    }

    @Nested
    class ABrokenPlugin {

        @Test
        void costsOnlyItselfAndIsNamed(@TempDir Path temp) throws IOException {
            Path plugins = Files.createDirectory(temp.resolve("plugins"));
            try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(plugins.resolve("county.jar")))) {
                jar.putNextEntry(new JarEntry("META-INF/services/no.livskraft.spi.indicator.IndicatorProvider"));
                jar.write("county.Vanished\n".getBytes(StandardCharsets.UTF_8));
            }
            Run run = run("--out", temp.resolve("out").toString(), "--plugins", plugins.toString(), TODAY[0], TODAY[1]);
            assertThat(run.status()).as(run.printed()).isZero();
            assertThat(run.printed()).contains("FAILED IndicatorProvider county.Vanished", "PLUGIN-FAILED");
            assertThat(temp.resolve("out/indicators.csv")).isNotEmptyFile();
        }
    }

    @Nested
    class TheMainJob {

        @TempDir
        static Path out;

        private static Run first;
        private static Run second;
        private static Map<String, CSVRecord> cells;

        @BeforeAll
        static void runTwice() throws IOException {
            first = run("--out", out.toString(), TODAY[0], TODAY[1]);
            cells = read(out.resolve("indicators.csv"));
            second = run("--out", out.toString(), TODAY[0], TODAY[1], "--lang", "nn");
        }

        private static Map<String, CSVRecord> read(Path file) throws IOException {
            Map<String, CSVRecord> cells = new HashMap<>();
            CSVFormat format = CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();
            try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
                assertThat(parser.getHeaderNames())
                        .containsExactly("indicator", "municipality", "period", "value", "status", "flags");
                for (CSVRecord row : parser) {
                    String key = row.get("indicator") + " " + row.get("municipality") + " " + row.get("period");
                    assertThat(cells.put(key, row))
                            .as("cell %s stands once", key)
                            .isNull();
                }
            }
            return cells;
        }

        private static CSVRecord cell(String key) {
            assertThat(cells).containsKey(key);
            return cells.get(key);
        }

        private static void isPresent(String key, double expected) {
            assertThat(cell(key).get("status")).isEqualTo("PRESENT");
            assertThat(Double.parseDouble(cell(key).get("value"))).as(key).isCloseTo(expected, within(1e-12));
        }

        private static void isNotAvailable(String key) {
            assertThat(cell(key).get("status")).as(key).isEqualTo("NOT_AVAILABLE");
            assertThat(cell(key).get("value")).as(key).isEmpty();
        }

        @Test
        void itEndsWellAndWritesEverything() {
            assertThat(first.status()).as(first.printed()).isZero();
            for (String file : List.of("indicators.csv", "findings.txt", "findings.json", "report.html")) {
                assertThat(out.resolve(file)).isNotEmptyFile();
            }
        }

        @Test
        void theFirstDraftIsToldWhatIsWrongAndTheMendedOneIsActivated() {
            assertThat(first.printed())
                    .contains("FEIL LK-024", "FEIL LK-019", "FEIL LK-020", "ADVARSEL LK-002", "ADVARSEL LK-014")
                    .contains("5 feil", "0 feil, 0 advarsler", "Nettverket er aktivt");
        }

        @Test
        void followsOneCaseFromItsChallengeToTheFigureAndBack() {
            assertThat(first.printed().lines().map(String::strip))
                    .containsSubsequence(
                            "utfordring: Mange korte reiser skjer med bil, fordi husene ligger spredt",
                            "tema: Klima og energi",
                            "nettverk: Livskraftig Telemark (eksempel)",
                            "vedtak: kommunestyret 17.06.2025 PS 50/25, vedtatt",
                            "verksted: Utviklingsverksted om hverdagsreiser og stier",
                            "mål: Utslippene i Midt-Telemark er godt under halvparten av nivået i 2016.",
                            "tiltak: Bestillingsbuss mellom bygdene og stasjonen",
                            "plan: Klima- og energiplan 2025–2030 (eksempel)",
                            "indikator: Klimagassutslipp per innbygger",
                            "tall: 3,4 tonn CO₂-ekv. per innbygger, 2024",
                            "og tilbake: Klimagassutslipp per innbygger ← Utslippene i Midt-Telemark er");
        }

        @Test
        void gathersIndicationsAndSaysThatTheyAreNoNationalIndicators() {
            assertThat(first.printed().replaceAll("\\s+", " "))
                    .contains(
                            "Klimagassutslipp per innbygger, 2024: 3,7 tonn CO₂-ekv. per innbygger. Indikasjon fra 5 av 5"
                                    + " kommuner i 1 nettverk; ikke en nasjonal indikator");
        }

        @Test
        void hasOneOfEverythingOnThePage() throws IOException {
            assertThat(Files.readString(out.resolve("report.html")))
                    .contains(
                            "data:image/png;base64,",
                            "Gangvei til skolen (eksempel)",
                            "Kart og tusj (eksempel)",
                            "Reisevaner i små kommuner (eksempel)",
                            "Til staten: Tilskudd til bestillingsbuss (eksempel)",
                            "Sluttrapport",
                            "Erfaringar som medlemene tek med seg",
                            "Kven har gjort kva",
                            "slik det var kjent");
        }

        @Test
        void aSecondRunFindsTheNetworkAndSaysSoInItsLanguage() {
            assertThat(second.status()).as(second.printed()).isZero();
            assertThat(second.printed()).contains("Nettverket finst frå før");
        }

        @Test
        void allMunicipalitiesAndYearsAreThereForAtLeastSixIndicators() {
            long indicators = cells.values().stream()
                    .map(row -> row.get("indicator"))
                    .distinct()
                    .count();
            long municipalities = cells.values().stream()
                    .map(row -> row.get("municipality"))
                    .distinct()
                    .count();
            assertThat(indicators).isGreaterThanOrEqualTo(6);
            assertThat(municipalities).isEqualTo(17);
            assertThat(cells).hasSize((int) (indicators * municipalities * 18));
        }

        @Test
        void emissionsPerInhabitantOfMidtTelemarkIn2016RestOnTheTwoMunicipalitiesThatBecameIt() {
            // 38,910.02 tonnes in 2016; 6,101 inhabitants in 0821 Bø and 4,338 in 0822 Sauherad on 1 January 2016
            isPresent("ghg_per_inhabitant 4020 2016", 38_910.02 / (6_101 + 4_338));
            assertThat(cell("ghg_per_inhabitant 4020 2016").get("flags")).isEqualTo("RECALCULATED");
        }

        @Test
        void emissionsPerInhabitantOf2020RestOnTheNumberOfThatYear() {
            // 37,931.5 tonnes in 2020; 10,444 inhabitants in 3817 Midt-Telemark on 1 January 2020
            isPresent("ghg_per_inhabitant 4020 2020", 37_931.5 / 10_444);
        }

        @Test
        void yearsWithoutAFigureAreAbsentAndNeverZero() {
            isNotAvailable("ghg_per_inhabitant 4020 2010");
            isNotAvailable("ghg_per_inhabitant 4020 2012");
            isNotAvailable("ghg_per_inhabitant 4020 2014");
            isNotAvailable("ghg_per_inhabitant 4020 2018");
            assertThat(cells.values())
                    .allSatisfy(row -> assertThat(row.get("value").isEmpty())
                            .isEqualTo(!row.get("status").equals("PRESENT")));
        }

        @Test
        void theFiveYearChangeComparesWithTheYearFiveYearsBefore() {
            // 38,880.02 tonnes in 2021 against 38,910.02 in 2016
            isPresent("ghg_change_5y 4020 2021", 100 * (38_880.02 - 38_910.02) / 38_910.02);
            // there is no figure for 2014
            isNotAvailable("ghg_change_5y 4020 2019");
        }

        @Test
        void unemploymentIsTheMeanOfTwelveMonths() {
            double months = 547 + 546 + 547 + 498 + 472 + 491 + 531 + 537 + 480 + 475 + 477 + 501;
            // 37,289 inhabitants in 4001 Porsgrunn on 1 January 2025
            isPresent("unemployed_per_1000_inhabitants 4001 2025", 1000 * (months / 12) / 37_289);
            // only January 2026 is known
            isNotAvailable("unemployed_per_1000_inhabitants 4001 2026");
        }

        @Test
        void turnoutAtTheElectionOf2017RestsOnTheTwoMunicipalitiesThatVotedThen() {
            // in 0821 Bø and 0822 Sauherad
            isPresent("storting_election_turnout 4020 2017", 100.0 * (3_246 + 2_422) / (4_455 + 3_211));
            isPresent("storting_election_turnout 4001 2025", 100.0 * 22_186 / 28_352);
            isNotAvailable("storting_election_turnout 4020 2018");
        }

        @Test
        void whatTheSourceWithholdsStaysWithheldAndItsZeroStaysZero() {
            // : for 3812 Siljan in 2020, 0 in 2021
            assertThat(cell("refugees_settled_per_1000_inhabitants 4010 2020").get("status"))
                    .isEqualTo("WITHHELD");
            isPresent("refugees_settled_per_1000_inhabitants 4010 2021", 0);
            // 16 settled, 10,461 inhabitants in 3817 Midt-Telemark
            isPresent("refugees_settled_per_1000_inhabitants 4020 2021", 16_000.0 / 10_461);
        }

        @Test
        void densityAndBenefitsHaveTheYearsThatTheirFiguresHave() {
            isPresent("population_density 4020 2016", (6_101 + 4_338) / (258.26 + 289.61));
            isNotAvailable("population_density 4020 2015");
            isPresent("nav_benefits_per_inhabitant 4001 2016", 1e6 * (261.37 + 269.04 + 708.51 + 115.83) / 35_955);
            isNotAvailable("nav_benefits_per_inhabitant 4001 2017");
        }

        @Test
        void halfOfTheCatalogueIsComputedAndTheRestIsCounted() {
            assertThat(first.printed()).contains("15 av 31 indikatorer kan regnes ut");
            assertThat(cells.values().stream().map(row -> row.get("indicator")).distinct())
                    .hasSize(15)
                    .contains(
                            "waste_emissions_per_inhabitant",
                            "agriculture_emissions_share",
                            "electricity_cabins_share");
        }

        @Test
        void everythingThatShowsTheNetworkSaysThatItIsInvented() throws IOException {
            assertThat(out.resolve("report.html")).content().containsIgnoringCase("oppdikt");
            assertThat(out.resolve("findings.txt")).content().containsIgnoringCase("oppdikta");
            assertThat(out.resolve("findings.json")).content().contains("\"fictitious\" : true");
            assertThat(first.printed()).containsIgnoringCase("oppdiktet");
        }

        @Test
        void thePageStandsAlone() throws IOException {
            String page = Files.readString(out.resolve("report.html"));
            assertThat(page).contains("<svg").doesNotContain("<script").doesNotContain("src=\"http");
            assertThat(Files.size(out.resolve("report.html"))).isLessThan(1_000_000);
        }
    }
}
