package no.livskraft.spi.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The values that a storage is given and gives back. */
class StorageValuesTest {

    private static final DocumentId NETWORK = new DocumentId("network", "telemark");
    private static final Revision FIRST = new Revision("1");

    @ParameterizedTest
    @ValueSource(strings = {"a", "Livskraftig Telemark (eksempel)", "æøå/../x", "💡", "'; drop table"})
    void aNameIsAnyVisibleText(String name) {
        assertThat(new DocumentId("network", name)).hasToString("network/" + name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " a", "a ", "a\nb", "a\u0000", "\u0085", "a\u2003", "\ud83d", "a\udca1b"})
    void aNameThatCannotBeReadOrWrittenIsRefused(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> new DocumentId("network", name));
    }

    @Test
    void aNameHasAtMost200Characters() {
        assertThat(new DocumentId("network", "å".repeat(200)).name()).hasSize(200);
        assertThatIllegalArgumentException().isThrownBy(() -> new DocumentId("network", "å".repeat(201)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Network", "-a", "a b", "a1", "å", "a/b"})
    void aKindIsLowerCaseLettersAndHyphens(String kind) {
        assertThatIllegalArgumentException().isThrownBy(() -> new DocumentId(kind, "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> DocumentQuery.all(kind));
        assertThatIllegalArgumentException().isThrownBy(() -> new DocumentId("a".repeat(41), "x"));
    }

    @Test
    void documentsAreOrderedByKindThenName() {
        assertThat(new DocumentId("a", "z")).isLessThan(new DocumentId("b", "a"));
        assertThat(new DocumentId("a", "Z")).isLessThan(new DocumentId("a", "a"));
        assertThat(new DocumentId("a", "x")).isEqualByComparingTo(new DocumentId("a", "x"));
    }

    @Test
    void contentIsNeverChangedFromOutside() {
        byte[] bytes = {1, 2};
        Content content = Content.of(bytes);
        bytes[0] = 9;
        content.toByteArray()[1] = 9;

        assertThat(content.toByteArray()).containsExactly(1, 2);
        assertThat(content).isEqualTo(Content.of(new byte[] {1, 2})).hasSameHashCodeAs(Content.of(new byte[] {1, 2}));
        assertThat(content.size()).isEqualTo(2);
        assertThat(Content.ofUtf8("æ").toByteArray()).isEqualTo("æ".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void onlyWhatWasReadCanBeRemoved() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DocumentChange.Remove(NETWORK, Optional.empty()))
                .withMessageContaining("network/telemark");
    }

    @Test
    void keysAreCopiedDeeply() {
        Set<String> values = new HashSet<>(Set.of("4003"));
        Map<String, Set<String>> keys = new HashMap<>(Map.of("municipality", values));
        var put = new DocumentChange.Put(NETWORK, Optional.empty(), keys, Content.ofUtf8("{}"));
        var stored = new StoredDocument(NETWORK, FIRST, keys, Content.ofUtf8("{}"));
        values.add("4001");
        keys.clear();

        assertThat(put.keys()).containsEntry("municipality", Set.of("4003"));
        assertThat(stored.keys()).containsEntry("municipality", Set.of("4003"));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> stored.keys().get("municipality").add("4001"));
    }

    @Test
    void aCommitHasChangesAnActorAndAReasonAndEachDocumentOnce() {
        DocumentChange put = new DocumentChange.Put(NETWORK, Optional.empty(), Map.of(), Content.ofUtf8("{}"));
        Instant now = Instant.EPOCH;

        assertThat(new Commit(List.of(put), "coordinator", now, "formed").changes())
                .containsExactly(put);
        assertThatIllegalArgumentException().isThrownBy(() -> new Commit(List.of(), "a", now, "r"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Commit(List.of(put), " ", now, "r"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Commit(List.of(put), "a", now, " "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Commit(List.of(put, put), "a", now, "r"))
                .withMessageContaining("network/telemark");
    }

    @Test
    void queriesAskForSomething() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ObservationQuery(Set.of(), Instant.EPOCH));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DocumentQuery("network", Map.of(), Optional.empty(), 0));
        assertThat(DocumentQuery.by("network", "municipality", "4003").keys()).containsEntry("municipality", "4003");
        assertThatIllegalArgumentException().isThrownBy(() -> new Revision(" "));
    }

    @Test
    void aConflictNamesTheDocumentAndBothRevisions() {
        var conflict = new RevisionConflictException(NETWORK, Optional.of(FIRST), Optional.empty());

        assertThat(conflict.id()).isEqualTo(NETWORK);
        assertThat(conflict.expected()).contains(FIRST);
        assertThat(conflict.actual()).isEmpty();
        assertThat(conflict).hasMessageContaining("network/telemark").hasMessageContaining("(none)");
        assertThat(conflict.problems().get(0).describe(Locale.forLanguageTag("nn")))
                .contains("les det på nytt");
    }
}
