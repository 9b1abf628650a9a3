package no.livskraft.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.livskraft.data.Computation;
import no.livskraft.data.Direction;
import no.livskraft.data.FigureSource;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.data.Influence;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.PeriodKind;
import no.livskraft.data.Perspective;
import no.livskraft.data.Taxonomy;
import no.livskraft.data.Unit;
import no.livskraft.indicator.IndicatorCatalogue.Contribution;
import no.livskraft.indicator.IndicatorFile;
import no.livskraft.spi.PluginDescriptor;
import no.livskraft.spi.SpiLevel;
import no.livskraft.spi.indicator.DefinitionFile;
import no.livskraft.spi.indicator.IndicatorProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorFormatTest {

    private static final IndicatorFormat FORMAT = new IndicatorFormat();

    private static final String FILE = """
            {
              "schemaVersion": 1,
              "kind": "indicators",
              "indicators": [
                {
                  "id": "settled",
                  "version": 2,
                  "title": {"nb": "Bosatte"},
                  "description": {"nb": "Bosatte flyktninger."},
                  "unit": {"code": "per-1000", "label": {"nb": "per 1000"}},
                  "decimals": 1,
                  "computation": {
                    "type": "ratio",
                    "numerator": "settled_refugees",
                    "denominator": "population",
                    "factor": 1000
                  },
                  "periodKind": "YEAR",
                  "direction": "CONTEXT",
                  "perspective": "OWN_OPERATIONS",
                  "themes": ["international"],
                  "vitalityDimensions": ["community"],
                  "influence": "DIRECT",
                  "smallestBase": 500,
                  "smallestCount": 5,
                  "sources": [
                    {
                      "publisher": "IMDi",
                      "licence": "NLOD 2.0",
                      "credit": {"nb": "Kilde: IMDi"},
                      "where": {"nb": "Bosetting"},
                      "uri": "https://www.imdi.no"
                    }
                  ],
                  "sdgTargets": ["10.7"],
                  "taxonomy": {"goal": "social"}
                },
                {
                  "id": "twice",
                  "version": 1,
                  "title": {"nb": "Dobbelt"},
                  "description": {"nb": "To ganger det."},
                  "unit": {"code": "per-1000", "label": {"nb": "per 1000"}},
                  "decimals": 0,
                  "computation": {"type": "formula", "formula": "2 * settled"},
                  "periodKind": "YEAR",
                  "direction": "HIGHER_IS_BETTER",
                  "perspective": "TERRITORY"
                }
              ]
            }
            """;

    private static IndicatorFile read(String file) {
        return FORMAT.read(file.getBytes(UTF_8), "county.json");
    }

    private static List<DocumentProblem> problems(String file) {
        DocumentException refused = catchThrowableOfType(DocumentException.class, () -> read(file));
        assertThat(refused).as("refused").isNotNull();
        return refused.located();
    }

    private static List<String> told(String file) {
        return problems(file).stream()
                .map(each -> each.problem().code() + " " + each.problem().where())
                .toList();
    }

    @Test
    void aFileHoldsWhatADefinitionSays() {
        List<IndicatorDefinition> indicators = read(FILE).indicators();

        assertThat(indicators.get(0))
                .isEqualTo(IndicatorDefinition.builder("settled")
                        .version(2)
                        .title(LocalizedText.ofBokmal("Bosatte"))
                        .description(LocalizedText.ofBokmal("Bosatte flyktninger."))
                        .unit(new Unit("per-1000", LocalizedText.ofBokmal("per 1000")), 1)
                        .computation(new Computation.Ratio("settled_refugees", "population", 1000))
                        .periodKind(PeriodKind.YEAR)
                        .direction(Direction.CONTEXT)
                        .perspective(Perspective.OWN_OPERATIONS)
                        .themes("international")
                        .vitalityDimensions("community")
                        .influence(Influence.DIRECT)
                        .smallestBase(500)
                        .smallestCount(5)
                        .sources(new FigureSource(
                                "IMDi",
                                Optional.of("NLOD 2.0"),
                                LocalizedText.ofBokmal("Kilde: IMDi"),
                                LocalizedText.ofBokmal("Bosetting"),
                                Optional.of(URI.create("https://www.imdi.no"))))
                        .sdgTargets("10.7")
                        .taxonomy(new Taxonomy(Optional.of("social"), Optional.empty(), Optional.empty()))
                        .build());
        assertThat(indicators.get(1).computation()).isEqualTo(new Computation.Formula("2 * settled"));
        assertThat(indicators.get(1).sources()).isEmpty();
        assertThat(indicators.get(1).influence()).isEmpty();
        assertThat(FORMAT.version()).isEqualTo(1);
    }

    @Test
    void theCanonicalFormIsReadBackAndWrittenTheSame() {
        byte[] written = FORMAT.write(read(FILE).indicators());

        assertThat(new String(written, UTF_8))
                .startsWith("{\n  \"schemaVersion\": 1,\n  \"kind\": \"indicators\",\n  \"indicators\": [\n    {\n")
                .contains("\"smallestBase\": 500,\n", "\"type\": \"formula\",\n", "\"formula\": \"2 * settled\"\n");
        assertThat(FORMAT.read(written, "again").indicators())
                .isEqualTo(read(FILE).indicators());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '~',
            value = {
                "\"settled\"          # \"Settled\"     # DOC-VALUE county.json:6:13 /indicators/0/id",
                "\"settled\"          # \"sеttled\"     # DOC-VALUE county.json:6:13 /indicators/0/id",
                "\"version\": 2       # \"version\": 0  # DOC-NUMBER county.json:7:18 /indicators/0/version",
                "\"decimals\": 1      # \"decimals\": 10 # DOC-NUMBER county.json:11:19 /indicators/0/decimals",
                "\"decimals\": 1      # \"decimals\": 1.5 # DOC-NUMBER county.json:11:19 /indicators/0/decimals",
                "500                  # 0               # DOC-NUMBER county.json:24:23 /indicators/0/smallestBase",
                "\"smallestCount\": 5 # \"smallestCount\": \"5\" # DOC-TYPE county.json:25:24 /indicators/0/smallestCount",
                "\"factor\": 1000    # \"factor\": 1e999           # DOC-NUMBER county.json:16:19 /indicators/0/computation/factor",
                "\"factor\": 1000    # \"factor\": 0               # LK-047 county.json:12:22 /indicators/0/computation",
                "\"numerator\": \"settled_refugees\", # ~~         # LK-047 county.json:12:22 /indicators/0/computation",
                "\"direction\": \"CONTEXT\", # ~~                  # LK-046 county.json:5:5 /indicators/0",
                "\"code\": \"per-1000\",  # ~~                      # LK-046 county.json:10:15 /indicators/0/unit",
                "\"code\": \"per-1000\"   # \"code\": \" \"         # LK-046 county.json:10:15 /indicators/0/unit",
                "\"perspective\": \"OWN_OPERATIONS\", # ~~         # LK-052 county.json:5:5 /indicators/0",
                "\"decimals\": 1,     # ~~              # DOC-MISSING-FIELD county.json:5:5 /indicators/0",
                "\"ratio\"            # \"calculated\"  # DOC-ENUM county.json:13:17 /indicators/0/computation/type",
                "\"10.7\"             # \"10.8\"        # DOC-INVARIANT county.json:35:22 /indicators/0/sdgTargets/0",
                "\"10.7\"             # \"10.7\",\"10.7\" # DOC-DUPLICATE-ITEM county.json:35:29 /indicators/0/sdgTargets/1",
                "https://www.imdi.no  # www.imdi.no     # DOC-VALUE county.json:32:18 /indicators/0/sources/0/uri",
                "\"goal\": \"social\" # \"goal\": \"Sosialt\" # DOC-VALUE county.json:36:28 /indicators/0/taxonomy/goal",
                "\"goal\": \"social\" # ~~              # DOC-INVARIANT county.json:36:19 /indicators/0/taxonomy",
                "\"YEAR\"             # \"YAER\"        # DOC-ENUM county.json:18:21 /indicators/0/periodKind",
                "\"influence\"        # \"inflence\"    # DOC-UNKNOWN-FIELD county.json:23:7 /indicators/0/inflence",
                "\"kind\": \"indicators\" # \"kind\": \"network\" # DOC-KIND county.json:3:11 /kind",
            })
    void whatIsWrongIsToldWhereItStands(String right, String wrong, String expected) {
        assertThat(FILE).contains(right);

        assertThat(told(FILE.replaceFirst(java.util.regex.Pattern.quote(right), wrong == null ? "" : wrong)))
                .containsExactly(expected);
    }

    @Test
    void aFormulaIsToldWithItsOwnColumnAndACaret() {
        List<DocumentProblem> problems = problems(
                FILE.replace("\"population\"", "\"population + + 2x\"").replace("2 * settled", "2 ** settled"));

        assertThat(problems)
                .extracting(each -> each.problem().code() + " " + each.problem().where())
                .containsExactly(
                        "FORMULA-SYNTAX county.json:15:24 /indicators/0/computation/denominator column 14",
                        "FORMULA-SYNTAX county.json:15:24 /indicators/0/computation/denominator column 17",
                        "FORMULA-SYNTAX county.json:45:53 /indicators/1/computation/formula column 4");
        assertThat(problems.get(0).pointer()).isEqualTo("/indicators/0/computation/denominator");
        assertThat(problems.get(0).problem().message().in(Locale.ENGLISH))
                .endsWith("\n    population + + 2x\n                 ^");
    }

    @Test
    void theSameIdTwiceIsToldWithTheLineOfTheFirst() {
        List<DocumentProblem> problems = problems(FILE.replace("\"twice\"", "\"settled\""));

        assertThat(problems).singleElement().satisfies(each -> {
            assertThat(each.problem().code()).isEqualTo("INDICATOR-DUPLICATE");
            assertThat(each.problem().where()).isEqualTo("county.json:39:13 /indicators/1/id");
            assertThat(each.problem().message().in(Locale.ENGLISH)).contains("'settled'", "line 6");
        });
    }

    @Test
    void aCircleIsShownWhereItBegins() {
        List<DocumentProblem> problems = problems(FILE.replace("\"settled_refugees\"", "\"twice / 2\""));

        assertThat(problems).singleElement().satisfies(each -> {
            assertThat(each.problem().code()).isEqualTo("INDICATOR-CYCLE");
            assertThat(each.problem().where()).isEqualTo("county.json:12:22 /indicators/0/computation");
            assertThat(each.problem().message().in(Locale.ENGLISH)).contains("settled → twice → settled");
        });
    }

    @Test
    void anIndicatorMayHaveTheNameOfItsVariable() {
        assertThat(read(FILE.replace("\"settled_refugees\"", "\"settled\"")).indicators())
                .hasSize(2);
    }

    @Test
    void everythingIsToldTogether() {
        String wrong = FILE.replace("\"YEAR\"", "\"YAER\"")
                .replace("\"decimals\": 1", "\"decimals\": 10")
                .replace("settled_refugees", "settled +")
                .replace("\"twice\"", "\"settled\"")
                .replace("2 * settled", "2 *");

        assertThat(told(wrong))
                .containsExactly(
                        "DOC-NUMBER county.json:11:19 /indicators/0/decimals",
                        "FORMULA-SYNTAX county.json:14:22 /indicators/0/computation/numerator column 10",
                        "DOC-ENUM county.json:18:21 /indicators/0/periodKind",
                        "INDICATOR-DUPLICATE county.json:39:13 /indicators/1/id",
                        "FORMULA-SYNTAX county.json:45:53 /indicators/1/computation/formula column 4",
                        "DOC-ENUM county.json:46:21 /indicators/1/periodKind");
    }

    @Test
    void whatIsComputedByCodeIsNotWritten() {
        IndicatorDefinition calculated = IndicatorDefinition.builder("calculated")
                .title(LocalizedText.same("x"))
                .description(LocalizedText.same("x"))
                .unit(new Unit("x", LocalizedText.same("x")), 0)
                .computation(new Computation.Calculated(List.of("x")))
                .direction(Direction.CONTEXT)
                .perspective(Perspective.TERRITORY)
                .build();
        List<IndicatorDefinition> indicators = List.of(read(FILE).indicators().get(1), calculated);

        DocumentException refused = catchThrowableOfType(DocumentException.class, () -> FORMAT.write(indicators));

        assertThat(refused.located()).singleElement().satisfies(each -> {
            assertThat(each.problem().code()).isEqualTo("INDICATOR-NO-CALCULATOR");
            assertThat(each.pointer()).isEqualTo("/indicators/1/computation");
        });
    }

    @Test
    void aFileIsReadFromDiskAndOneThatIsNotThereIsNamed(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("county.json"), FILE);

        assertThat(FORMAT.read(file).indicators()).hasSize(2);
        assertThat(FORMAT.read(file).name()).isEqualTo(file.toString());
        DocumentException missing =
                catchThrowableOfType(DocumentException.class, () -> FORMAT.read(folder.resolve("none.json")));
        assertThat(missing.problems()).singleElement().satisfies(each -> {
            assertThat(each.code()).isEqualTo("DOC-FILE");
            assertThat(each.where()).endsWith("none.json");
        });
    }

    /** A county's provider: five lines, and a file. */
    private record County(List<DefinitionFile> definitionFiles) implements IndicatorProvider {
        @Override
        public PluginDescriptor descriptor() {
            return PluginDescriptor.of("county.indicators", "1.0", SpiLevel.CURRENT, LocalizedText.same("County"));
        }
    }

    private static DefinitionFile file(String name, String text) {
        return DefinitionFile.of(name, () -> new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    @Test
    void aProvidersFilesBecomeItsContribution() {
        Contribution contribution = FORMAT.contribution(new County(List.of(file("a.json", FILE))));

        assertThat(contribution.pluginId()).isEqualTo("county.indicators");
        assertThat(contribution.files()).extracting(IndicatorFile::name).containsExactly("a.json");
        assertThat(contribution.files().get(0).indicators())
                .extracting(IndicatorDefinition::id)
                .containsExactly("settled", "twice");
        assertThat(contribution.definitions()).isEmpty();
    }

    @Test
    void whatIsWrongWithAnyOfAProvidersFilesIsToldTogether() {
        County county = new County(List.of(
                file("a.json", FILE.replace("\"YEAR\"", "\"YAER\"")),
                DefinitionFile.of("missing.json", () -> null),
                DefinitionFile.of("locked.json", () -> {
                    throw new IOException("locked by another");
                }),
                file("b.json", FILE.replace("2 * settled", "2 *"))));

        DocumentException refused = catchThrowableOfType(DocumentException.class, () -> FORMAT.contribution(county));

        assertThat(refused.problems())
                .extracting(each -> each.code() + " " + each.where())
                .containsExactly(
                        "DOC-ENUM a.json:18:21 /indicators/0/periodKind",
                        "DOC-ENUM a.json:46:21 /indicators/1/periodKind",
                        "DOC-FILE missing.json",
                        "DOC-FILE locked.json",
                        "FORMULA-SYNTAX b.json:45:53 /indicators/1/computation/formula column 4");
        assertThat(refused.problems().get(3).message().in(Locale.ENGLISH)).contains("locked by another");
    }
}
