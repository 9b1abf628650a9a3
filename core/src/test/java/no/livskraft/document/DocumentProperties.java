package no.livskraft.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import no.livskraft.document.internal.ShuffledJson;

/** What holds for the JSON form of every aggregate. */
class DocumentProperties {

    private static final DocumentFormats FORMATS = new DocumentFormats();

    @Provide
    Arbitrary<DocumentSample<?>> samples() {
        return DocumentSample.ofEveryKind(FORMATS);
    }

    @Property
    void whatIsWrittenIsReadBackEqual(@ForAll("samples") DocumentSample<?> sample) {
        assertThat(sample.isReadBackFrom(sample.written())).isTrue();
    }

    @Property
    void readingAndWritingAgainGivesTheSameBytes(@ForAll("samples") DocumentSample<?> sample) {
        assertThat(rewritten(sample)).isEqualTo(sample.written());
    }

    private static <T> byte[] rewritten(DocumentSample<T> sample) {
        return sample.format().write(sample.read(sample.written()));
    }

    @Property
    void theOrderOfFieldsDoesNotMatter(@ForAll("samples") DocumentSample<?> sample, @ForAll long seed) {
        assertThat(sample.isReadBackFrom(ShuffledJson.of(sample.written(), seed)))
                .isTrue();
    }

    @Property
    void everyTruncatedDocumentIsRefusedWithAPlace(
            @ForAll("samples") DocumentSample<?> sample, @ForAll @IntRange(min = 0, max = 1_000_000) int kept) {
        byte[] whole = sample.written();
        // without the newline at its end alone it is whole still
        byte[] truncated = Arrays.copyOf(whole, kept % (whole.length - 1));
        assertThat(sample.isReadOrRefusedWithPlaces(truncated)).isFalse();
    }

    @Property
    void flippedBytesGiveAValueOrProblemsWithPlaces(
            @ForAll("samples") DocumentSample<?> sample, @ForAll @Size(min = 1, max = 3) long[] flips) {
        byte[] damaged = sample.written();
        for (long flip : flips) {
            damaged[(int) Math.floorMod(flip, (long) damaged.length)] ^= (byte) (1 << Math.floorMod(flip >> 32, 8));
        }
        sample.isReadOrRefusedWithPlaces(damaged);
    }

    @Property
    void anyBytesAtAllGiveProblemsWithPlaces(@ForAll("samples") DocumentSample<?> sample, @ForAll byte[] bytes) {
        assertThat(sample.isReadOrRefusedWithPlaces(bytes)).isFalse();
    }
}
