package no.livskraft.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import no.livskraft.testing.DomainArbitraries;

/** Some aggregate with its format. */
record DocumentSample<T>(DocumentFormat<T> format, T value) {

    /** Aggregates of each kind that there is. */
    static Arbitrary<DocumentSample<?>> ofEveryKind(DocumentFormats formats) {
        List<Arbitrary<DocumentSample<?>>> kinds = new ArrayList<>();
        for (DocumentFormat<?> format : formats.all()) {
            kinds.add(of(format));
        }
        return Arbitraries.oneOf(kinds);
    }

    private static <T> Arbitrary<DocumentSample<?>> of(DocumentFormat<T> format) {
        return of(format, DomainArbitraries.of(format.type()));
    }

    private static <T> Arbitrary<DocumentSample<?>> of(DocumentFormat<T> format, Arbitrary<T> values) {
        return values.map(value -> new DocumentSample<>(format, value));
    }

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
