package no.livskraft;

import static java.nio.charset.StandardCharsets.UTF_8;
import static no.livskraft.DoorFixture.definition;
import static no.livskraft.DoorFixture.door;
import static no.livskraft.DoorFixture.problemsOf;
import static no.livskraft.DoorFixture.provider;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import no.livskraft.data.Figure;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.Period;
import no.livskraft.document.IndicatorFormat;
import no.livskraft.indicator.IndicatorRequest;
import no.livskraft.indicator.IndicatorResult;
import no.livskraft.plugin.PluginOutcome;
import no.livskraft.spi.PluginDescriptor;
import no.livskraft.spi.indicator.DefinitionFile;
import no.livskraft.spi.indicator.IndicatorProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Indicators without Java: from files that a host gives, and from files that a plugin ships. */
class IndicatorFilesTest {

    private static final IndicatorFormat FORMAT = new IndicatorFormat();
    private static final MunicipalityNumber SKIEN = MunicipalityNumber.of("4003");

    @TempDir
    private Path folder;

    private static String json(IndicatorDefinition... definitions) {
        return new String(FORMAT.write(List.of(definitions)), UTF_8);
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    /** A plugin that has nothing but a file. */
    private static IndicatorProvider shipping(String id, String name, String content) {
        return new IndicatorProvider() {
            @Override
            public PluginDescriptor descriptor() {
                return DoorFixture.descriptor(id, 0);
            }

            @Override
            public List<DefinitionFile> definitionFiles() {
                return List.of(DefinitionFile.of(name, () -> new ByteArrayInputStream(content.getBytes(UTF_8))));
            }
        };
    }

    @Test
    void aHostsFileIsComputedLikeAnyIndicatorAndNamedInItsExplanation() throws IOException {
        Path file = file("county.json", json(definition("double_emissions", "2 * emissions")));
        try (Livskraft livskraft = door().indicators(file).open()) {
            livskraft.observations().save(DoorFixture.figure(DoorFixture.dataset("emissions"), "4003", 2024, 21));
            IndicatorResult result =
                    livskraft.compute(IndicatorRequest.builder(LocalDate.of(2024, 1, 1), DoorFixture.NOW)
                            .indicators("double_emissions")
                            .municipalities("4003")
                            .years(2024, 2024)
                            .build());

            assertThat(result.table().figure("double_emissions", SKIEN, Period.year(2024)))
                    .isEqualTo(Figure.of(42));
            assertThat(result.explain("double_emissions", SKIEN, Period.year(2024))
                            .text(Locale.ENGLISH))
                    .contains("brought by county.json")
                    .doesNotContain(folder.toString());
            assertThat(livskraft.indicators().pluginOf("double_emissions")).isEqualTo("county.json");
        }
    }

    @Test
    void everythingThatIsWrongWithAnyFileIsToldBeforeAnythingIsOpened() throws IOException {
        Path wrong = file(
                "wrong.json",
                json(definition("a", "emissions"))
                        .replace("\"emissions\"", "\"emissions +\"")
                        .replace("YEAR", "YAER"));
        Path missing = folder.resolve("missing.json");
        LivskraftBuilder builder = door().indicators(wrong, missing);

        assertThat(problemsOf(builder::open))
                .containsExactly(
                        "FORMULA-SYNTAX " + wrong + ":29:20 /indicators/0/computation/formula column 12",
                        "DOC-ENUM " + wrong + ":31:21 /indicators/0/periodKind",
                        "DOC-FILE " + missing);
    }

    @Test
    void anIdThatAPluginHasIsRefusedInAFileAndTheFirstOfTwoFilesKeepsIt() throws IOException {
        Path first = file("first.json", json(definition("emissions_b", "emissions")));
        Path second = file("second.json", json(definition("ours", "1"), definition("emissions_b", "2")));
        Path third = file("third.json", json(definition("emissions_a", "3")));
        LivskraftBuilder builder = door().plugin(provider("county.a", 0, definition("emissions_a", "emissions")))
                .indicators(first, second, third);

        assertThat(problemsOf(builder::open))
                .containsExactly(
                        "INDICATOR-DUPLICATE " + second + " /indicators/1",
                        "INDICATOR-DUPLICATE " + third + " /indicators/0");
    }

    @Test
    void aFileMayUseTheIndicatorsOfAPluginButNotCloseACircle() throws IOException {
        Path use = file("use.json", json(definition("twice", "2 * emissions_a")));
        Path circle = file("circle.json", json(definition("emissions_b", "emissions_a")));
        IndicatorProvider plugin = provider("county.a", 0, definition("emissions_a", "emissions_b + emissions"));

        try (Livskraft livskraft = door().plugin(plugin).indicators(use).open()) {
            assertThat(livskraft.indicators().definitions())
                    .extracting(IndicatorDefinition::id)
                    .containsExactly("emissions_a", "twice");
        }
        assertThat(problemsOf(door().plugin(plugin).indicators(circle)::open))
                .containsExactly("INDICATOR-CYCLE emissions_a");
    }

    @Test
    void aPluginsFileIsReadWhenTheLibraryOpens() {
        IndicatorProvider plugin =
                shipping("county.a", "a.json", json(definition("a", "emissions"), definition("b", "a / 2")));

        try (Livskraft livskraft = door().plugin(plugin).open()) {
            assertThat(livskraft.plugins().troubled()).isEmpty();
            assertThat(livskraft.indicators().definitions())
                    .extracting(IndicatorDefinition::id)
                    .containsExactly("a", "b");
            assertThat(livskraft.indicators().pluginOf("b")).isEqualTo("county.a");
        }
    }

    @Test
    void aPluginWithAWrongFileBringsNothingAndTheOthersGoOn() {
        String wrong = json(definition("a", "emissions"), definition("b", "a"))
                .replace("\"emissions\"", "\"emissions )\"")
                .replace("\"b\"", "\"a\"");

        try (Livskraft livskraft = door().plugin(shipping("county.a", "a.json", wrong))
                .plugin(provider("county.b", 0, definition("c", "emissions")))
                .open()) {
            PluginOutcome outcome = livskraft.plugins().outcome("county.a").orElseThrow();

            assertThat(outcome.state()).isEqualTo(PluginOutcome.State.FAILED);
            assertThat(outcome.problems())
                    .extracting(DoorFixture::codeAndPlace)
                    .containsExactly(
                            "FORMULA-SYNTAX a.json:29:20 /indicators/0/computation/formula column 11",
                            "INDICATOR-DUPLICATE a.json:40:13 /indicators/1/id");
            assertThat(livskraft.indicators().definitions())
                    .extracting(IndicatorDefinition::id)
                    .containsExactly("c");
        }
    }

    @Test
    void anIdThatAnotherPluginHasIsToldWithItsPlaceInTheFile() {
        try (Livskraft livskraft = door().plugin(shipping("county.b", "b.json", json(definition("x", "emissions"))))
                .plugin(provider("county.a", 0, definition("x", "emissions")))
                .open()) {
            assertThat(livskraft.plugins().outcome("county.b").orElseThrow().problems())
                    .extracting(DoorFixture::codeAndPlace)
                    .containsExactly("INDICATOR-DUPLICATE b.json /indicators/0");
            assertThat(livskraft.indicators().pluginOf("x")).isEqualTo("county.a");
        }
    }
}
