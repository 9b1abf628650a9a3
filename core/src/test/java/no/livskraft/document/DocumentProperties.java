package no.livskraft.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import no.livskraft.document.internal.ShuffledJson;
import no.livskraft.network.NetworkPart;
import no.livskraft.testing.DomainArbitraries;

/** What holds for the JSON form of every aggregate. */
class DocumentProperties {

    private static final DocumentFormats FORMATS = new DocumentFormats();

    /** Some aggregate with its format. */
    record Sample<T>(DocumentFormat<T> format, T value) {

        byte[] written() {
            return format.write(value);
        }

        T read(byte[] document) {
            return format.read(document, "sample.json");
        }

        boolean isReadBackFrom(byte[] document) {
            return value.equals(read(document));
        }

        /** Reads it; whatever is read must be a value that is written and read in its turn. */
        boolean isReadOrRefusedWithPlaces(byte[] document) {
            T read;
            try {
                read = read(document);
            } catch (DocumentException e) {
                assertThat(e.located()).isNotEmpty().allSatisfy(problem -> {
                    assertThat(problem.problem().code()).matches("DOC-[A-Z-]+|LK-0(01|05|27|39)");
                    assertThat(problem.problem().where()).startsWith("sample.json:");
                    assertThat(problem.line()).isPositive();
                    assertThat(problem.column()).isPositive();
                });
                return false;
            }
            assertThat(read(format.write(read))).isEqualTo(read);
            return true;
        }
    }

    @Provide
    Arbitrary<Sample<?>> samples() {
        List<Arbitrary<Sample<?>>> kinds = new ArrayList<>();
        kinds.add(of(FORMATS.network(), DomainArbitraries.networks()));
        kinds.add(of(FORMATS.programme(), DomainArbitraries.programmes()));
        DomainArbitraries.partTypes().forEach(type -> kinds.add(parts(type)));
        assertThat(kinds).as("every kind of document").hasSameSizeAs(FORMATS.all());
        return Arbitraries.oneOf(kinds);
    }

    private static <T extends NetworkPart> Arbitrary<Sample<?>> parts(Class<T> type) {
        DocumentFormat<?> format = FORMATS.all().stream()
                .filter(each -> each.type() == type)
                .findFirst()
                .orElseThrow();
        return ofAny(format, DomainArbitraries.parts(type));
    }

    @SuppressWarnings("unchecked")
    private static <T, U> Arbitrary<Sample<?>> ofAny(DocumentFormat<T> format, Arbitrary<U> values) {
        return of(format, (Arbitrary<T>) values);
    }

    private static <T> Arbitrary<Sample<?>> of(DocumentFormat<T> format, Arbitrary<T> values) {
        return values.map(value -> new Sample<>(format, value));
    }

    @Property
    void whatIsWrittenIsReadBackEqual(@ForAll("samples") Sample<?> sample) {
        assertThat(sample.isReadBackFrom(sample.written())).isTrue();
    }

    @Property
    void readingAndWritingAgainGivesTheSameBytes(@ForAll("samples") Sample<?> sample) {
        assertThat(rewritten(sample)).isEqualTo(sample.written());
    }

    private static <T> byte[] rewritten(Sample<T> sample) {
        return sample.format().write(sample.read(sample.written()));
    }

    @Property
    void theOrderOfFieldsDoesNotMatter(@ForAll("samples") Sample<?> sample, @ForAll long seed) {
        assertThat(sample.isReadBackFrom(ShuffledJson.of(sample.written(), seed)))
                .isTrue();
    }

    @Property
    void everyTruncatedDocumentIsRefusedWithAPlace(
            @ForAll("samples") Sample<?> sample, @ForAll @IntRange(min = 0, max = 1_000_000) int kept) {
        byte[] whole = sample.written();
        // without the newline at its end alone it is whole still
        byte[] truncated = Arrays.copyOf(whole, kept % (whole.length - 1));
        assertThat(sample.isReadOrRefusedWithPlaces(truncated)).isFalse();
    }

    @Property
    void flippedBytesGiveAValueOrProblemsWithPlaces(
            @ForAll("samples") Sample<?> sample, @ForAll @Size(min = 1, max = 3) long[] flips) {
        byte[] damaged = sample.written();
        for (long flip : flips) {
            damaged[(int) Math.floorMod(flip, (long) damaged.length)] ^= (byte) (1 << Math.floorMod(flip >> 32, 8));
        }
        sample.isReadOrRefusedWithPlaces(damaged);
    }

    @Property
    void anyBytesAtAllGiveProblemsWithPlaces(@ForAll("samples") Sample<?> sample, @ForAll byte[] bytes) {
        assertThat(sample.isReadOrRefusedWithPlaces(bytes)).isFalse();
    }
}
