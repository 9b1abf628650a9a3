package no.livskraft.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.livskraft.validation.RuleExample.Change;
import no.livskraft.validation.RuleExample.Operation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Changes are made as RFC 6902 says, and one that cannot be made is refused with its case. */
class RuleExampleTest {

    private static final String DOCUMENT = "{\"a\": [1, 2.50], \"b/~\": {\"c\": null}, \"d\": true}";

    private static RuleExample example(Change... changes) {
        return new RuleExample(
                "TELEMARK-001",
                LocalDate.of(2026, 1, 1),
                "network x",
                false,
                List.of(changes),
                Map.of("dossier/x.json", DOCUMENT, "others/y.json", "[]"));
    }

    private static Change change(String operation, String path, String value) {
        return new Change("dossier/x.json", Operation.valueOf(operation), path, Optional.ofNullable(value));
    }

    private static String flat(String json) {
        return json.replaceAll("\\s", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ADD     | /e       | {\"f\": []} | {\"a\":[1,2.50],\"b/~\":{\"c\":null},\"d\":true,\"e\":{\"f\":[]}}",
                "ADD     | /a/0     | \"first\"   | {\"a\":[\"first\",1,2.50],\"b/~\":{\"c\":null},\"d\":true}",
                "ADD     | /a/2     | -3e5        | {\"a\":[1,2.50,-3e5],\"b/~\":{\"c\":null},\"d\":true}",
                "ADD     | /a/-     | 3           | {\"a\":[1,2.50,3],\"b/~\":{\"c\":null},\"d\":true}",
                "ADD     | /d       | false       | {\"a\":[1,2.50],\"b/~\":{\"c\":null},\"d\":false}",
                "REPLACE | /a/1     | 7           | {\"a\":[1,7],\"b/~\":{\"c\":null},\"d\":true}",
                "REPLACE | /b~1~0/c | \"æ\"       | {\"a\":[1,2.50],\"b/~\":{\"c\":\"æ\"},\"d\":true}",
                "REPLACE | ''       | []          | []",
                "REMOVE  | /a/0     |             | {\"a\":[2.50],\"b/~\":{\"c\":null},\"d\":true}",
                "REMOVE  | /b~1~0   |             | {\"a\":[1,2.50],\"d\":true}"
            })
    void aChangeIsMadeAsItsOperationSays(String operation, String path, String value, String after) {
        RuleExample example = example(change(operation, path, value));
        assertThat(flat(example.documents().get("dossier/x.json"))).isEqualTo(after);
        assertThat(example.documents()).containsEntry("others/y.json", "[]");
        assertThat(example.sound()).containsEntry("dossier/x.json", DOCUMENT);
    }

    @Test
    void aDocumentCanComeAndGo() {
        Change gone = change("REMOVE", "", null);
        Change come = new Change("dossier/z.json", Operation.ADD, "", Optional.of("{}"));
        assertThat(example(gone, come).documents())
                .containsOnlyKeys("others/y.json", "dossier/z.json")
                .containsEntry("dossier/z.json", "{}\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ADD     | /e/f | 1 | there is no e",
                "ADD     | /a/3 | 1 | there is no item 3",
                "ADD     | /d/x | 1 | neither an object nor a list",
                "ADD     | ''   | 1 | there already",
                "REPLACE | /e   | 1 | there is no e",
                "REPLACE | /a/- | 1 | there is no item -",
                "REMOVE  | /a/2 |   | there is no item 2",
                "REMOVE  | /a/01|   | there is no item 01",
                "REMOVE  | /    |   | there is no"
            })
    void aChangeThatLeadsNowhereIsRefusedWithItsCase(String operation, String path, String value, String why) {
        Change change = change(operation, path, value);
        assertThatThrownBy(() -> example(change))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("TELEMARK-001", "dossier/x.json", why);
    }

    @Test
    void aChangeOfADocumentThatIsNotThereIsRefused() {
        Change change = new Change("dossier/none.json", Operation.REMOVE, "", Optional.empty());
        assertThatThrownBy(() -> example(change)).hasMessageContainingAll("TELEMARK-001", "dossier/none.json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ADD|name|1",
                "ADD|/name|",
                "REMOVE|/name|1",
                "REPLACE|/name|{",
                "REPLACE|/name|1 2",
                "ADD|/name|''"
            })
    void aChangeThatIsNoneIsRefused(String operation, String path, String value) {
        assertThatThrownBy(() -> change(operation, path, value)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aChangeIsShownAsAnOperationOfAJsonPatch() {
        assertThat(change("ADD", "/a/-", "{\"b\":1,\n \"c\":[ ]}").toJson())
                .isEqualTo("{\"op\": \"add\", \"path\": \"/a/-\", \"value\": {\"b\": 1, \"c\": []}}");
        assertThat(change("REMOVE", "/a\"", null))
                .hasToString("dossier/x.json {\"op\": \"remove\", \"path\": \"/a\\\"\"}");
    }
}
