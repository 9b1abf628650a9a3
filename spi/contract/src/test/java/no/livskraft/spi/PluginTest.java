package no.livskraft.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.livskraft.data.Borders;
import no.livskraft.data.Dataset;
import no.livskraft.data.LivskraftException;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.Status;
import no.livskraft.data.Unit;
import no.livskraft.data.Variable;
import no.livskraft.spi.source.SourceRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What all plugins share: descriptor, settings, requests. */
class PluginTest {

    private static final LocalizedText TEXT = LocalizedText.same("x");

    @ParameterizedTest
    @ValueSource(strings = {"telemark.chargers", "livskraft.source-csv", "a.b.c1", "a1.b-2"})
    void anIdIsWordsJoinedByFullStops(String id) {
        assertThat(PluginDescriptor.of(id, "1", SpiLevel.CURRENT, TEXT).id()).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "telemark", "Telemark.x", "telemark.", ".x", "a..b", "a.1", "a b.c", "å.b", "a.b\n"})
    void anyOtherIdIsRefused(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PluginDescriptor.of(id, "1", SpiLevel.CURRENT, TEXT))
                .withMessageContaining("'" + id + "'");
    }

    @Test
    void aDescriptorHasAVersionAndEachSettingOnce() {
        PluginDescriptor descriptor = PluginDescriptor.of("a.b", "1", SpiLevel.CURRENT, TEXT);
        PluginDescriptor.Setting url = new PluginDescriptor.Setting("url", TEXT, true);

        assertThat(descriptor.settings()).isEmpty();
        assertThat(descriptor.priority()).isZero();
        assertThat(descriptor.withSettings(url).settings()).containsExactly(url);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> descriptor.withSettings(url, url))
                .withMessageContaining("url");
        assertThatIllegalArgumentException().isThrownBy(() -> PluginDescriptor.of("a.b", " ", 1, TEXT));
        assertThatIllegalArgumentException().isThrownBy(() -> new PluginDescriptor.Setting(" ", TEXT, true));
    }

    @Test
    void theSupportedLevelsEndWithTheCurrentOne() {
        assertThat(SpiLevel.OLDEST_SUPPORTED).isPositive().isLessThanOrEqualTo(SpiLevel.CURRENT);
    }

    @Test
    void aBlankSettingCountsAsNotGiven() {
        Settings settings = new Settings(Map.of("url", "jdbc:h2:mem:", "user", " "));

        assertThat(settings.values()).containsOnlyKeys("url");
        assertThat(settings.find("user")).isEmpty();
        assertThat(settings.require("url")).isEqualTo("jdbc:h2:mem:");
    }

    @Test
    void aMissingSettingIsNamed() {
        assertThatExceptionOfType(LivskraftException.class)
                .isThrownBy(() -> Settings.NONE.require("url"))
                .satisfies(thrown -> assertThat(thrown.problems())
                        .singleElement()
                        .satisfies(problem -> {
                            assertThat(problem.code()).isEqualTo("PLUGIN-SETTING-MISSING");
                            assertThat(problem.where()).isEqualTo("url");
                            assertThat(problem.message().byLanguage()).containsOnlyKeys("nb", "nn", "en");
                        }));
    }

    @Test
    void settingsDoNotSeeLaterChangesToTheirMap() {
        Map<String, String> map = new HashMap<>(Map.of("a", "1"));
        Settings settings = new Settings(map);
        map.put("b", "2");

        assertThat(settings.find("b")).isEmpty();
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> settings.values().put("b", "2"));
    }

    @Test
    void aSymbolForAMissingFigureNeverMeansPresent() {
        Variable variable = Variable.flow("births", TEXT, new Unit("persons", TEXT));
        Dataset dataset = new Dataset("people", TEXT, "SSB", "NLOD", TEXT, Borders.eachPeriod(), List.of(variable));
        URI file = URI.create("file:/a.csv");

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new SourceRequest(dataset, file, Instant.EPOCH, Map.of(":", Status.PRESENT), Map.of()));
        SourceRequest request =
                new SourceRequest(dataset, file, Instant.EPOCH, Map.of(":", Status.WITHHELD), Map.of("a", "b"));
        assertThat(request.symbols()).containsEntry(":", Status.WITHHELD);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> request.options().clear());
    }
}
