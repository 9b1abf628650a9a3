package no.livskraft.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.livskraft.data.Computation;
import no.livskraft.data.Direction;
import no.livskraft.data.FigureSource;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.Perspective;
import no.livskraft.document.DocumentFormats;
import no.livskraft.document.IndicatorFormat;
import no.livskraft.document.ProgrammeProfiles;
import no.livskraft.indicator.Formula;
import no.livskraft.indicator.IndicatorCatalogue;
import no.livskraft.indicator.IndicatorFile;
import no.livskraft.programme.ProgrammeProfile;
import no.livskraft.programme.Theme;
import no.livskraft.programme.VitalityDimension;
import no.livskraft.reference.indicators.StarterIndicators;
import no.livskraft.spi.indicator.DefinitionFile;
import org.junit.jupiter.api.Test;

/** The starter catalogue as the library reads it: a plugin cannot read its own files, since it does not see core. */
class StarterCatalogueTest {

    private static final IndicatorFormat FORMAT = new IndicatorFormat();
    private static final Path MODULE =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolve("../../reference-plugins/indicators");
    private static final Pattern ROW = Pattern.compile(
            "(?m)^\\| `(?<id>[a-z0-9_]+)` \\| [^|]+ \\| (?<unit>[^|]+) \\| (?<places>yes|no) \\| (?<time>yes|no) \\|"
                    + " (?<at>start|end|during) \\| [^|]+ \\|$");
    private static final Pattern ROW_OF_JAVADOC =
            Pattern.compile("<tr><td>\\{@code (?<id>[a-z0-9_]+)}</td><td>(?<unit>[^<]+)</td><td>(?<places>yes|no)</td>"
                    + "<td>(?<time>yes|no)</td><td>(?<at>start|end|during)</td></tr>");

    private final StarterIndicators provider = new StarterIndicators();
    private final IndicatorCatalogue.Contribution contribution = FORMAT.contribution(provider);
    private final List<IndicatorDefinition> all = Stream.concat(
                    contribution.files().stream().flatMap(file -> file.indicators().stream()),
                    provider.calculators().stream().map(calculator -> calculator.definition()))
            .toList();

    private Set<String> variables() {
        Set<String> variables = new TreeSet<>();
        for (IndicatorDefinition definition : all) {
            Computation computation = definition.computation();
            if (computation instanceof Computation.Ratio ratio) {
                variables.addAll(Formula.parse(ratio.numerator()).variables());
                variables.addAll(Formula.parse(ratio.denominator()).variables());
            } else if (computation instanceof Computation.Formula formula) {
                variables.addAll(Formula.parse(formula.formula()).variables());
            } else if (computation instanceof Computation.Calculated calculated) {
                variables.addAll(calculated.inputs());
            }
        }
        return variables;
    }

    private static Stream<LocalizedText> texts(IndicatorDefinition definition) {
        Stream<LocalizedText> own = Stream.of(
                definition.title(), definition.description(), definition.unit().label());
        return Stream.concat(
                own,
                definition.sources().stream()
                        .flatMap(source -> Stream.<LocalizedText>of(source.credit(), source.where())));
    }

    @Test
    void theCatalogueIsWholeAndItsIdsAreStable() {
        assertThat(IndicatorCatalogue.empty().check(contribution)).isEmpty();
        assertThat(all)
                .extracting(IndicatorDefinition::id)
                .containsExactly(
                        "ghg_per_inhabitant",
                        "ghg_change_5y",
                        "ghg_road_traffic_share",
                        "electricity_per_inhabitant",
                        "electricity_households_per_inhabitant",
                        "electricity_cabins_share",
                        "energy_per_m2_municipal_buildings",
                        "renewable_share_municipal_energy",
                        "dwellings_per_1000_inhabitants",
                        "population_density",
                        "farmland_converted_4y",
                        "dispensations_shore_and_lnf",
                        "near_public_transport_share",
                        "hiking_access_share",
                        "active_school_travel_share",
                        "nav_benefits_per_inhabitant",
                        "international_agreements",
                        "refugees_settled_per_1000_inhabitants",
                        "household_waste_per_inhabitant",
                        "household_waste_recycled_share",
                        "waste_emissions_per_inhabitant",
                        "agriculture_emissions_share",
                        "certified_per_1000_enterprises",
                        "heritage_plan_adopted_8y",
                        "sefrak_loss_share",
                        "population_change_5y",
                        "storting_election_turnout",
                        "municipal_election_turnout",
                        "associations_per_1000_inhabitants",
                        "employed_share_20_66",
                        "unemployed_per_1000_inhabitants");
    }

    @Test
    void everyThemeAndEveryDimensionHasIndicatorsAndNoOtherIsNamed() {
        ProgrammeProfile programme = ProgrammeProfiles.bundled(new DocumentFormats())
                .find(ProgrammeProfiles.LIVSKRAFTIGE_KOMMUNER_METODEN)
                .orElseThrow();

        assertThat(all.stream().flatMap(each -> each.themes().stream()).distinct())
                .containsExactlyInAnyOrderElementsOf(programme.themes().stream()
                        .map(Theme::code)
                        .map(Object::toString)
                        .toList());
        assertThat(all.stream()
                        .flatMap(each -> each.vitalityDimensions().stream())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(programme.vitalityDimensions().stream()
                        .map(VitalityDimension::code)
                        .map(Object::toString)
                        .toList());
        assertThat(all).allSatisfy(each -> assertThat(each.vitalityDimensions()).isNotEmpty());
    }

    @Test
    void everyIndicatorSaysWhereItsFiguresAreToBeHadAndWhoCanInfluenceIt() {
        assertThat(all).allSatisfy(each -> {
            assertThat(each.sources()).as(each.id()).isNotEmpty();
            assertThat(each.influence()).as(each.id()).isPresent();
        });
        // who counts for himself needs no licence, and two publishers state none
        assertThat(all.stream()
                        .flatMap(each -> each.sources().stream())
                        .filter(source -> source.licence().isEmpty())
                        .map(FigureSource::publisher))
                .containsOnly("kommunen", "Stiftelsen Miljøfyrtårn", "Riksantikvaren");
    }

    @Test
    void everyTextIsInThreeLanguagesAndSaysWhoseIndicatorThisIs() {
        for (IndicatorDefinition definition : all) {
            assertThat(texts(definition)).allSatisfy(text -> {
                assertThat(text.byLanguage()).containsOnlyKeys("nb", "nn", "en");
                assertThat(text.byLanguage().values()).noneMatch(each -> each.endsWith(" ") || each.startsWith(" "));
            });
            Map<String, String> described = definition.description().byLanguage();
            assertThat(described.get("nb"))
                    .endsWith("ikke en av programmets egne.")
                    .hasSizeGreaterThan(200);
            assertThat(described.get("nn"))
                    .endsWith("ikkje ein av programmet sine eigne.")
                    .hasSizeGreaterThan(200)
                    .doesNotContainPattern("(?iu)\\b(ikke|fra|hvor|noe|uten|også de|innbyggere|flere)\\b");
            assertThat(described.get("en"))
                    .endsWith("not one of the programme's own.")
                    .hasSizeGreaterThan(200);
        }
    }

    @Test
    void whatIsDividedByPopulationSaysWhenItWasCounted() {
        assertThat(all.stream()
                        .filter(each -> each.computation() instanceof Computation.Ratio ratio
                                && ratio.denominator().equals("population")))
                .hasSizeGreaterThan(8)
                .allSatisfy(each -> {
                    assertThat(each.description().byLanguage().get("nb")).contains("1. januar");
                    assertThat(each.description().byLanguage().get("nn")).contains("1. januar");
                    assertThat(each.description().byLanguage().get("en")).contains("1 January");
                });
    }

    @Test
    void whatTheMunicipalityCannotInfluenceIsContextAndItsOwnDecisionsAreItsOwnOperations() {
        assertThat(all).allSatisfy(each -> {
            switch (each.influence().orElseThrow()) {
                case NONE -> assertThat(each.direction()).as(each.id()).isEqualTo(Direction.CONTEXT);
                case DIRECT -> assertThat(each.perspective()).as(each.id()).isEqualTo(Perspective.OWN_OPERATIONS);
                case SHARED -> assertThat(each.perspective()).as(each.id()).isEqualTo(Perspective.TERRITORY);
            }
        });
    }

    @Test
    void filesAreInTheCanonicalForm() throws IOException {
        for (int i = 0; i < contribution.files().size(); i++) {
            DefinitionFile file = provider.definitionFiles().get(i);
            IndicatorFile read = contribution.files().get(i);
            try (InputStream in = file.content().open()) {
                assertThat(in).as(file.name()).hasBinaryContent(FORMAT.write(read.indicators()));
            }
        }
    }

    @Test
    void theVariablesAreDescribedAlikeInTheReadmeAndInThePackage() throws IOException {
        List<String> readme = rows(ROW, Files.readString(MODULE.resolve("README.md")));
        List<String> javadoc = rows(
                ROW_OF_JAVADOC,
                Files.readString(MODULE.resolve("src/main/java/no/livskraft/reference/indicators/package-info.java")));

        assertThat(readme).isEqualTo(javadoc);
        assertThat(readme.stream().map(row -> row.substring(0, row.indexOf(' '))))
                .containsExactlyElementsOf(variables());
        // a stock cannot be added over time
        assertThat(readme).noneMatch(row -> row.matches(".*\\| yes \\| (start|end)"));
    }

    private static List<String> rows(Pattern form, String text) {
        List<String> rows = new ArrayList<>();
        Matcher row = form.matcher(text);
        while (row.find()) {
            rows.add(Stream.of("id", "unit", "places", "time", "at")
                    .map(row::group)
                    .collect(Collectors.joining(" | ")));
        }
        return rows;
    }
}
