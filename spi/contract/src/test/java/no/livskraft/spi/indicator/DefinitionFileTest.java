package no.livskraft.spi.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import no.livskraft.data.LocalizedText;
import no.livskraft.spi.PluginDescriptor;
import no.livskraft.spi.SpiLevel;
import org.junit.jupiter.api.Test;

class DefinitionFileTest {

    @Test
    void aFileIsOpenedOnlyWhenSomebodyReadsIt() throws IOException {
        int[] opened = new int[1];
        DefinitionFile file = DefinitionFile.of("county.json", () -> {
            opened[0]++;
            return new ByteArrayInputStream(new byte[] {'{', '}'});
        });

        assertThat(opened[0]).isZero();
        assertThat(file.content().open()).hasContent("{}");
        assertThat(file.content().open()).hasContent("{}");
        assertThat(opened[0]).isEqualTo(2);
    }

    @Test
    void aFileHasAName() {
        assertThatIllegalArgumentException().isThrownBy(() -> DefinitionFile.of(" ", () -> null));
    }

    @Test
    void aProviderBringsNoFilesUnlessItSaysSo() {
        IndicatorProvider provider =
                () -> PluginDescriptor.of("county.chargers", "1", SpiLevel.CURRENT, LocalizedText.same("Chargers"));

        assertThat(provider.definitionFiles()).isEmpty();
        assertThat(provider.definitions()).isEmpty();
        assertThat(provider.calculators()).isEmpty();
    }
}
