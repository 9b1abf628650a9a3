package no.livskraft.document.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.Period;
import org.junit.jupiter.api.Test;

/** The general mechanism, on records that nothing else in the library has. */
class DocumentCodecTest {

    sealed interface Figure {}

    record Known(double value, Set<String> flags) implements Figure {}

    record NotYet(Instant until) implements Figure {}

    record Folder(String name, List<Folder> folders) {}

    record Code(String value) {
        Code {
            if (value.isBlank()) {
                throw new IllegalArgumentException("A code is not blank");
            }
        }
    }

    record Everything(
            Code code, long large, int small, Period period, Map<String, Figure> figures, Optional<Folder> folder) {}

    record Inside(Optional<String> text) {}

    private static final TextForm<Period> PERIODS = new TextForm<>(
            Period.class,
            Pattern.compile("[0-9]{4}.*"),
            Period::parse,
            Period::toString,
            TextForm.WRONG_VALUE,
            LocalizedText.of("en periode", "ein periode", "a period"));

    private static Codecs codecs() {
        return new Codecs(List.of(PERIODS), Map.of(NotYet.class, "LK-999"));
    }

    private final DocumentCodec codec = new DocumentCodec("everything", Everything.class, List.of(), codecs());

    private static final Everything VALUE = new Everything(
            new Code("x"),
            Long.MIN_VALUE,
            -7,
            Period.parse("2024K3"),
            Map.of("b", new NotYet(Instant.parse("2025-01-01T00:00:00Z")), "a/b", new Known(0.5, Set.of("z", "a"))),
            Optional.of(new Folder("outer", List.of(new Folder("inner", List.of())))));

    private static final String DOCUMENT = """
            {
              "schemaVersion": 1,
              "kind": "everything",
              "code": "x",
              "large": -9223372036854775808,
              "small": -7,
              "period": "2024-Q3",
              "figures": {
                "a/b": {
                  "type": "known",
                  "value": 0.5,
                  "flags": [
                    "a",
                    "z"
                  ]
                },
                "b": {
                  "type": "not-yet",
                  "until": "2025-01-01T00:00:00Z"
                }
              },
              "folder": {
                "name": "outer",
                "folders": [
                  {
                    "name": "inner",
                    "folders": []
                  }
                ]
              }
            }
            """;

    private List<String> findings(String document) {
        return codec.read(document.getBytes(UTF_8)).findings().stream()
                .map(each -> each.code() + " " + each.pointer() + " " + each.line() + ":" + each.column())
                .toList();
    }

    @Test
    void everyKindOfComponentHasItsForm() {
        assertThat(new String(codec.write(VALUE), UTF_8)).isEqualTo(DOCUMENT);
        assertThat(codec.read(DOCUMENT.getBytes(UTF_8)).value()).contains(VALUE);
    }

    @Test
    void linesMayEndAsOnWindows() {
        assertThat(codec.read(DOCUMENT.replace("\n", "\r\n").getBytes(UTF_8)).value())
                .contains(VALUE);
        assertThat(findings(DOCUMENT.replace("\n", "\r\n").replace("-7", "true")))
                .containsExactly("DOC-TYPE /small 6:12");
        assertThat(findings(DOCUMENT.replace("\n", "\r").replace("-7", "true")))
                .containsExactly("DOC-TYPE /small 6:12");
    }

    @Test
    void whichOfSeveralRecordsItIsMustBeKnown() {
        assertThat(findings(DOCUMENT.replace("\"not-yet\"", "\"not-jet\"")))
                .containsExactly("DOC-ENUM /figures/b/type 18:15");
        assertThat(findings(DOCUMENT.replace("\"type\": \"not-yet\",", "")))
                .containsExactly("DOC-MISSING-FIELD /figures/b 17:10");
        assertThat(findings(DOCUMENT.replace("\"not-yet\"", "1"))).containsExactly("DOC-TYPE /figures/b/type 18:15");
    }

    @Test
    void aPointerEscapesWhatStandsInNames() {
        assertThat(findings(DOCUMENT.replace("0.5", "\"\""))).containsExactly("DOC-TYPE /figures/a~1b/value 11:16");
    }

    @Test
    void numbersThatDoNotFitAreRefused() {
        assertThat(findings(DOCUMENT.replace("-7", "2147483648"))).containsExactly("DOC-NUMBER /small 6:12");
        assertThat(findings(DOCUMENT.replace("-7", "1e1"))).containsExactly("DOC-NUMBER /small 6:12");
        assertThat(findings(DOCUMENT.replace("-9223372036854775808", "-9223372036854775809")))
                .containsExactly("DOC-NUMBER /large 5:12");
        assertThat(findings(DOCUMENT.replace("0.5", "1e999"))).containsExactly("DOC-NUMBER /figures/a~1b/value 11:16");
    }

    @Test
    void textsThatTheirTypeRefusesAreReportedAtTheirPlace() {
        assertThat(findings(DOCUMENT.replace("2024-Q3", "2024-Q5"))).containsExactly("DOC-VALUE /period 7:13");
        assertThat(findings(DOCUMENT.replace("\"x\"", "\" \""))).containsExactly("DOC-INVARIANT /code 4:11");
        assertThat(findings(DOCUMENT.replace("T00:00:00Z", ""))).containsExactly("DOC-VALUE /figures/b/until 19:16");
    }

    @Test
    void theSameTwiceInASetIsRefused() {
        assertThat(findings(DOCUMENT.replace("\"z\"", "\"a\"")))
                .containsExactly("DOC-DUPLICATE-ITEM /figures/a~1b/flags/1 14:9");
    }

    @Test
    void typesWithoutAFormAreRefusedWhenTheFormatIsBuilt() {
        record Raw(Object anything) {}
        record Sealed(Figure figure, String other) {}
        record Nested(List<Optional<String>> texts) {}
        record Reserved(String kind, String other) {}
        for (Class<?> type : List.of(Raw.class, Nested.class, Reserved.class, Code.class, String.class)) {
            assertThatThrownBy(() -> new DocumentCodec("bad", type, List.of(), codecs()))
                    .as(type.getSimpleName())
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(new DocumentCodec("good", Sealed.class, List.of(), codecs()).version())
                .isEqualTo(1);
        assertThat(new DocumentCodec("good", Inside.class, List.of(), codecs()).version())
                .isEqualTo(1);
    }

    @Test
    void aDeepValueIsNotWrittenSinceItCouldNotBeRead() {
        Folder folder = new Folder("innermost", List.of());
        for (int i = 0; i < 30; i++) {
            folder = new Folder("outer", List.of(folder));
        }
        Folder deep = folder;
        DocumentCodec folders = new DocumentCodec("folder", Folder.class, List.of(), codecs());

        assertThatThrownBy(() -> folders.write(deep))
                .isInstanceOfSatisfying(
                        WriteRefusedException.class,
                        refused -> assertThat(refused.finding().message().in(Locale.ENGLISH))
                                .contains("goes beyond a limit"));
    }
}
