package no.livskraft.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.document.internal.ShuffledJson;
import no.livskraft.testing.DefinitionArbitraries;

/** What holds for the JSON form of indicators. */
class IndicatorFormatProperties {

    private static final IndicatorFormat FORMAT = new IndicatorFormat();

    @Provide
    Arbitrary<List<IndicatorDefinition>> indicators() {
        return DefinitionArbitraries.definitions()
                .list()
                .uniqueElements(IndicatorDefinition::id)
                .ofMaxSize(3);
    }

    private static List<IndicatorDefinition> read(byte[] file) {
        return FORMAT.read(file, "sample.json").indicators();
    }

    private static boolean isReadOrRefusedWithPlaces(byte[] file) {
        List<IndicatorDefinition> read;
        try {
            read = read(file);
        } catch (DocumentException e) {
            assertThat(e.located()).isNotEmpty().allSatisfy(problem -> {
                assertThat(problem.problem().code()).matches("(DOC|FORMULA|INDICATOR)-[A-Z-]+|LK-[0-9]{3}");
                assertThat(problem.problem().where()).startsWith("sample.json:");
                assertThat(problem.line()).isPositive();
                assertThat(problem.column()).isPositive();
            });
            return false;
        }
        assertThat(read(FORMAT.write(read))).isEqualTo(read);
        return true;
    }

    @Property
    void whatIsWrittenIsReadBackEqual(@ForAll("indicators") List<IndicatorDefinition> indicators) {
        assertThat(read(FORMAT.write(indicators))).isEqualTo(indicators);
    }

    @Property
    void readingAndWritingAgainGivesTheSameBytes(@ForAll("indicators") List<IndicatorDefinition> indicators) {
        byte[] written = FORMAT.write(indicators);

        assertThat(FORMAT.write(read(written))).isEqualTo(written);
    }

    @Property(tries = 300)
    void theOrderOfFieldsDoesNotMatter(@ForAll("indicators") List<IndicatorDefinition> indicators, @ForAll long seed) {
        assertThat(read(ShuffledJson.of(FORMAT.write(indicators), seed))).isEqualTo(indicators);
    }

    @Property(tries = 300)
    void everyTruncatedFileIsRefusedWithAPlace(
            @ForAll("indicators") List<IndicatorDefinition> indicators,
            @ForAll @IntRange(min = 0, max = 1_000_000) int kept) {
        byte[] whole = FORMAT.write(indicators);

        // without the newline at its end alone it is whole still
        assertThat(isReadOrRefusedWithPlaces(Arrays.copyOf(whole, kept % (whole.length - 1))))
                .isFalse();
    }

    @Property
    void flippedBytesGiveIndicatorsOrProblemsWithPlaces(
            @ForAll("indicators") List<IndicatorDefinition> indicators, @ForAll @Size(min = 1, max = 3) long[] flips) {
        byte[] damaged = FORMAT.write(indicators);
        for (long flip : flips) {
            damaged[(int) Math.floorMod(flip, (long) damaged.length)] ^= (byte) (1 << Math.floorMod(flip >> 32, 8));
        }
        isReadOrRefusedWithPlaces(damaged);
    }
}
