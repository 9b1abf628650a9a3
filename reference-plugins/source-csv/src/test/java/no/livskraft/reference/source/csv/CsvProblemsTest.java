package no.livskraft.reference.source.csv;

import static no.livskraft.reference.source.csv.CsvFixture.ELECTRICITY;
import static no.livskraft.reference.source.csv.CsvFixture.HEADER;
import static no.livskraft.reference.source.csv.CsvFixture.POPULATION;
import static no.livskraft.reference.source.csv.CsvFixture.request;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.livskraft.data.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvProblemsTest {

    @TempDir
    private Path folder;

    private CsvFixture csv;

    @BeforeEach
    void openFolder() {
        csv = new CsvFixture(folder);
    }

    private void assertOnly(List<String> problems, String begin, String... parts) {
        assertThat(problems).singleElement().asString().startsWith(begin + " ");
        for (String part : parts) {
            assertThat(problems.get(0)).contains(part);
        }
    }

    private void assertRow(String row, String code, String... parts) throws IOException {
        assertOnly(csv.problems("population,persons,0301,1999,1,\n" + row + "\n"), code + " tall.csv:3", parts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://data.example/tall.csv", "tall.csv", "file:tall.csv", "file://host/tall.csv",
                "file:///tall.csv?a=b", "file:///tall.csv#a", "jar:file:///a.jar!/tall.csv", "ftp://example/tall.csv"
            })
    void aPlaceThatIsNoFileHereIsRefused(String location) {
        assertOnly(csv.problems(request(URI.create(location), Map.of(), POPULATION)), "CSV-001 " + location, "file:");
    }

    @Test
    void aMissingFileAFolderAndAnEmptyFileAreTold() throws IOException {
        assertOnly(csv.problems(folder.resolve("ingen.csv"), Map.of()), "CSV-002 ingen.csv", "no such file");
        assertThat(csv.found(request(folder.toUri(), Map.of(), POPULATION)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("CSV-003"));
        assertOnly(csv.problems(csv.file(""), Map.of()), "CSV-005 tall.csv");
        assertOnly(csv.problems(csv.file("\ufeff"), Map.of()), "CSV-005 tall.csv");
        assertOnly(csv.problems(csv.file("\n\n  \n"), Map.of()), "CSV-005 tall.csv");
    }

    @Test
    void aFileWithNothingButItsHeaderLacksTheVariable() throws IOException {
        assertOnly(csv.problems(""), "CSV-015 tall.csv", "'population'");
    }

    @Test
    void everyVariableOfTheDatasetNeedsARow() throws IOException {
        Path file = csv.file(HEADER + "population,persons,4003,2024,1,\n");

        assertOnly(
                csv.problems(request(file.toUri(), Map.of(), POPULATION, ELECTRICITY)),
                "CSV-015 tall.csv",
                "'electricity_total'");
    }

    @Test
    void wrongOptionsAreAllTold() throws IOException {
        Path file = csv.file(HEADER + "population,persons,4003,2024,1,\n");
        Map<String, String> options = Map.of(
                "delimiter", "::",
                "decimal", "'",
                "charset", "UTF-9000",
                "Delimiter", ";",
                "columns.region", "x",
                "columns.unit", "value");

        assertThat(csv.problems(file, options))
                .extracting(problem -> problem.substring(0, problem.indexOf(' ', 8)))
                .containsExactlyInAnyOrder(
                        "CSV-006 options.delimiter",
                        "CSV-006 options.decimal",
                        "CSV-006 options.charset",
                        "CSV-006 options.columns.value",
                        "CSV-007 options.Delimiter",
                        "CSV-007 options.columns.region");
    }

    @Test
    void everyMissingColumnIsTold() throws IOException {
        assertThat(csv.problems(csv.file("variable;unit;municipality;period;value;status\nx\n"), Map.of()))
                .hasSize(6)
                .allMatch(problem -> problem.startsWith("CSV-020 tall.csv:1 ") && problem.contains("delimiter"));
        assertThat(csv.problems(csv.file("\nVariable,unit,municipality,period,value\n"), Map.of()))
                .hasSize(2)
                .allMatch(problem -> problem.startsWith("CSV-020 tall.csv:2 "));
    }

    @Test
    void aColumnThatStandsTwiceIsTold() throws IOException {
        Path file = csv.file("variable,unit,municipality,period,value,status,value\n");

        assertOnly(csv.problems(file, Map.of()), "CSV-021 tall.csv:1", "'value'");
    }

    @Test
    void latin1IsNotTakenForUtf8() throws IOException {
        Path file = csv.file(
                HEADER + "population,persons,4003,2024,1,\nsjøørret,persons,4003,2024,1,\n",
                StandardCharsets.ISO_8859_1);

        assertOnly(csv.problems(file, Map.of()), "CSV-008 tall.csv:3", "F8", "UTF-8", "charset");
    }

    @Test
    void aCutOffCharacterAtTheEndIsTold() throws IOException {
        byte[] bytes = (HEADER + "population,persons,4003,2024,1,\n?").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xc3;

        assertOnly(csv.problems(csv.file(bytes), Map.of()), "CSV-008 tall.csv:3", "C3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
    void utf16IsRecognised(String charset) throws IOException {
        Path file = csv.file(HEADER, Charset.forName(charset));

        assertOnly(csv.problems(file, Map.of()), "CSV-009 tall.csv:1", "charset=UTF-16");
    }

    @Test
    void aRowWithoutEndIsRefusedBeforeItFillsTheMemory() throws IOException {
        Path file = folder.resolve("tall.csv");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write((HEADER + "population,persons,4003,2024,1,\n").getBytes(StandardCharsets.UTF_8));
            byte[] block = "9".repeat(10_000).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 1_000; i++) {
                out.write(block);
            }
        }

        assertOnly(csv.problems(file, Map.of()), "CSV-010 tall.csv:3", "100000");
    }

    @Test
    void anUnclosedQuoteIsToldAtItsRowWithWhatWasFoundBefore() throws IOException {
        List<String> problems = csv.problems(
                "population,persons,4003,2024,x,\npopulation,\"persons,4003,2023,1,\npopulation,persons,4003,2022,1,\n");

        assertThat(problems).hasSize(2);
        assertThat(problems.get(0)).startsWith("CSV-040 tall.csv:2 ");
        assertThat(problems.get(1)).startsWith("CSV-011 tall.csv:3 ");
    }

    @Test
    void anUnclosedQuoteInALongFileIsToldToo() throws IOException {
        String rows = "population,persons,4003,2024,1,\n".repeat(10_000);

        assertOnly(csv.problems("\"" + rows), "CSV-010 tall.csv:2", "quotation mark");
    }

    @Test
    void textAfterAQuoteIsTold() throws IOException {
        assertRow("population,\"persons\"x,4003,2024,1,", "CSV-011");
    }

    @Test
    void shortAndLongRowsAreTold() throws IOException {
        assertRow("population,persons,4003,2024,1", "CSV-030", "5 fields", "6 columns");
        assertRow("population,persons,4003,2024,1,,", "CSV-030", "7 fields");
        assertRow(",persons,4003,2024,1,", "CSV-031");
    }

    @Test
    void aWrongUnitIsToldOnce() throws IOException {
        List<String> problems = csv.problems("population,persons,4003,2024,1,\npopulation,1000 persons,4003,2023,1,\n"
                + "population,1000 persons,4003,2022,1,\npopulation,,4003,2021,1,\n");

        assertThat(problems).hasSize(2);
        assertThat(problems.get(0)).startsWith("CSV-032 tall.csv:3 ").contains("1000 persons", "'persons'");
        assertThat(problems.get(1)).startsWith("CSV-032 tall.csv:5 ");
    }

    @Test
    void municipalityNumbersAreTold() throws IOException {
        assertRow("population,persons,301,2024,1,", "CSV-033", "leading zero", "0301");
        for (String wrong : List.of("", "03011", "Oslo", "301.0", "٤٠٠٣", "K-0301")) {
            assertRow("population,persons," + wrong + ",2024,1,", "CSV-034", "four digits");
        }
    }

    @Test
    void periodsAreTold() throws IOException {
        for (String wrong : List.of("", "24", "2024M13", "2024-01-01", "jan.24", "2024.0", "C2024-2028", "2024U20")) {
            assertRow("population,persons,4003," + wrong + ",1,", "CSV-035", "2024-M05");
        }
    }

    @Test
    void valueAndStatusAreOneOrTheOther() throws IOException {
        assertRow("population,persons,4003,2024,,", "CSV-036");
        assertRow("population,persons,4003,2024,1,:", "CSV-037", "'1'", "':'");
        assertRow("population,persons,4003,2024,,..", "CSV-038", "'..'");
        assertRow("population,persons,4003,2024,:,", "CSV-039", "status column");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"NaN", "Infinity", "-Infinity", "+5", "1f", "0x10", "five", "--5", "5.", ".5", "−5", "1e", "½"})
    void whatIsNoNumberIsTold(String value) throws IOException {
        List<String> problems = csv.problems("population,persons,4003,2024," + value + ",\n");

        assertThat(problems)
                .singleElement()
                .asString()
                .matches("CSV-04[01] tall.csv:2 .*")
                .contains(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 234", "1\u00a0234", "1\u202f234", "1.234.567", "1'234", "1.234.567.8"})
    void thousandsSeparatorsAreNeverGuessedAt(String value) throws IOException {
        assertRow("population,persons,4003,2024," + value + ",", "CSV-041", "decimal");
    }

    @Test
    void anotherDecimalMarkIsNeverGuessedAt() throws IOException {
        assertRow("population,persons,4003,2024,\"1,234\",", "CSV-041", "'1,234'");
        Path file = csv.file((HEADER + "population,persons,4003,2024,1.234,\n").replace(',', ';'));
        assertOnly(csv.problems(file, Map.of("delimiter", ";", "decimal", ",")), "CSV-041 tall.csv:2", "'1.234'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999", "-1e999", "1e-999", "1e999999999"})
    void aNumberThatCannotBeHeldIsTold(String value) throws IOException {
        assertRow("population,persons,4003,2024," + value + ",", "CSV-042", value);
    }

    @Test
    void aCellThatStandsTwiceIsToldWithBothLines() throws IOException {
        List<String> problems = csv.problems("population,persons,4003,2024-Q1,1,\npopulation,persons,4003,2024,1,\n"
                + "population,persons,4003,2024K1,1,\npopulation,persons,4003,2024,,:\n");

        assertThat(problems).hasSize(2);
        assertThat(problems.get(0)).startsWith("CSV-043 tall.csv:4 ").contains("4003 2024-Q1", "line 2");
        assertThat(problems.get(1)).startsWith("CSV-043 tall.csv:5 ").contains("line 3");
    }

    @Test
    void linesAreCountedThroughFieldsOfSeveralLinesAndBlankOnes() throws IOException {
        Path file = csv.file("variable,unit,municipality,period,value,status,note\r\n"
                + "population,persons,4003,2024,1,,\"a\r\nb\nc\"\r\n\r\npopulation,persons,4003,2023,x,,\r\n");

        assertOnly(csv.problems(file, Map.of()), "CSV-040 tall.csv:6");
    }

    @Test
    void allProblemsOfARowAreTold() throws IOException {
        assertThat(csv.problems("population,heads,40,24,x,\n"))
                .extracting(problem -> problem.substring(0, 7))
                .containsExactly("CSV-032", "CSV-034", "CSV-035", "CSV-040");
    }

    @Test
    void theFirstHundredProblemsAreListedAndTheOthersCounted() throws IOException {
        List<String> problems = csv.problems("population,persons,4003,2024,x,\n".repeat(250));

        assertThat(problems).hasSize(101);
        assertThat(problems.get(99)).startsWith("CSV-040 tall.csv:101 ");
        assertThat(problems.get(100)).startsWith("CSV-013 tall.csv ").contains("150 more");
    }

    @Test
    void figuresScatteredOverAHugeGridAreRefused() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            rows.append(String.format(Locale.ROOT, "population,persons,%04d,%04d,1,%n", i, i));
        }

        assertOnly(csv.problems(rows.toString()), "CSV-014 tall.csv", "2000 figures", "4000000 cells");
    }

    @Test
    void everyProblemIsThereInThreeLanguagesThatDiffer() throws IOException {
        String hostile = "x\u0007" + "y".repeat(5000);
        Path file = csv.file(HEADER
                + "population,heads,301,24,x,\npopulation,persons,4003,2024,,\npopulation,persons,4003,2024,1,:\n"
                + "population,persons,4003,2024,,?\npopulation,persons,4003,2024," + hostile
                + ",\n,a,b,c,d,e\nshort\n");
        List<Problem> problems = csv.found(request(file.toUri(), Map.of(), POPULATION));

        assertThat(problems).hasSizeGreaterThan(8);
        for (Problem problem : problems) {
            Map<String, String> texts = problem.message().byLanguage();
            assertThat(texts).containsOnlyKeys("nb", "nn", "en");
            assertThat(texts.get("en")).isNotEqualTo(texts.get("nb")).hasSizeLessThan(400);
            assertThat(texts.values()).noneMatch(text -> text.chars().anyMatch(Character::isISOControl));
        }
    }
}
