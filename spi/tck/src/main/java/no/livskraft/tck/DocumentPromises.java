package no.livskraft.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import no.livskraft.spi.storage.Content;
import no.livskraft.spi.storage.DocumentChange;
import no.livskraft.spi.storage.DocumentId;
import no.livskraft.spi.storage.DocumentQuery;
import no.livskraft.spi.storage.StoredDocument;
import org.junit.jupiter.api.Test;

/** The promises about writing documents and finding them. */
abstract class DocumentPromises extends StorageFixture {

    private static final String ROUND_TRIP =
            promise("a storage keeps the bytes as they are and never looks inside", "Content");
    private static final String FOUND_BY_KEY =
            promise("a document is found if each key asked for has the value among its values", "DocumentQuery");
    private static final String ORDER =
            promise("documents come in the order of their names by UTF-16 code units", "DocumentStore.search");

    @Test
    void findingAnUnknownDocumentGivesNothing() {
        String promise = promise("finding what never was is empty", "DocumentStore");
        assertThat(find(network("never"))).as(promise).isEmpty();
        assertThat(storage().documents().history(network("never"))).as(promise).isEmpty();
        assertThat(storage().documents().search(DocumentQuery.all("network")))
                .as(promise)
                .isEmpty();
    }

    @Test
    void everyByteComesBack() {
        byte[] bytes = new byte[1024];
        IntStream.range(0, bytes.length).forEach(i -> bytes[i] = (byte) i);
        assertKept(Content.of(bytes));
    }

    @Test
    void emptyContentIsContent() {
        assertKept(Content.of(new byte[0]));
    }

    @Test
    void twoMegabytesComeBack() {
        byte[] bytes = new byte[2 * 1024 * 1024];
        IntStream.range(0, bytes.length).forEach(i -> bytes[i] = (byte) (i * 31 + (i >> 8)));
        assertKept(Content.of(bytes));
    }

    private void assertKept(Content content) {
        DocumentId id = network("livskraftig-telemark");
        StoredDocument written = put(new DocumentChange.Put(id, Optional.empty(), Map.of(), content));
        assertThat(Arrays.equals(written.content().toByteArray(), content.toByteArray()))
                .as(ROUND_TRIP)
                .isTrue();
        StoredDocument found = find(id).orElseThrow(() -> new AssertionError(
                promise("what a commit acknowledged can be found", "DocumentStore.find") + ": " + id));
        assertThat(found.content()).as(ROUND_TRIP).isEqualTo(content);
        assertThat(Arrays.equals(found.content().toByteArray(), content.toByteArray()))
                .as(ROUND_TRIP)
                .isTrue();
        assertThat(found).as(ROUND_TRIP).isEqualTo(written);
    }

    @Test
    void keysComeBackAsTheyWere() {
        Map<String, Set<String>> keys = Map.of(
                "municipality", Set.of("4001", "0301"),
                "tittel på norsk", Set.of("Bø «sør»", "It's 100 %", "under_strek", "\"sitat\"", "\\", "🌱 vekst"),
                "tom", Set.of(""),
                "ingen", Set.of());
        StoredDocument written = put(createWithKeys(network("nøkler"), keys));
        String promise = promise("keys come back as they were written", "StoredDocument.keys");
        assertThat(written.keys()).as(promise).isEqualTo(keys);
        assertThat(find(network("nøkler")).map(StoredDocument::keys))
                .as(promise)
                .contains(keys);
    }

    @Test
    void namesAreKeptApartCharacterByCharacter() {
        List<String> names = List.of(
                "plan",
                "Plan",
                "plan ø",
                "plan o",
                "it's",
                "\"it\"",
                "100%",
                "100_",
                "100x",
                "a/b",
                "a\\b",
                "..",
                "CON",
                "é",
                "e\u0301",
                "🌱",
                "İstanbul",
                "istanbul",
                "a;b",
                "-- drop",
                "*",
                "x".repeat(200));
        names.forEach(name -> put(create(network(name), name)));
        String promise = promise("every name is a document of its own", "DocumentId");
        names.forEach(name -> assertThat(find(network(name)).map(StoredDocument::content))
                .as(promise)
                .contains(Content.ofUtf8(name)));
        assertThat(names(DocumentQuery.all("network")))
                .as(ORDER)
                .containsExactlyElementsOf(names.stream().sorted().toList());
    }

    @Test
    void kindsAreKeptApart() {
        put(create(new DocumentId("network", "telemark"), "network"));
        put(create(new DocumentId("network-plan", "telemark"), "plan"));
        assertThat(storage().documents().search(DocumentQuery.all("network")))
                .as(promise("a search is about one kind", "DocumentQuery.kind"))
                .extracting(StoredDocument::content)
                .containsExactly(Content.ofUtf8("network"));
    }

    @Test
    void searchFindsByAnyValueOfAKey() {
        put(createWithKeys(network("a"), Map.of("municipality", Set.of("4001", "4003"))));
        put(createWithKeys(network("b"), Map.of("municipality", Set.of("4003"), "status", Set.of("active"))));
        put(createWithKeys(network("c"), Map.of("county", Set.of("4003"))));
        assertThat(names(DocumentQuery.by("network", "municipality", "4003")))
                .as(FOUND_BY_KEY)
                .containsExactly("a", "b");
        assertThat(names(DocumentQuery.by("network", "municipality", "4001")))
                .as(FOUND_BY_KEY)
                .containsExactly("a");
        assertThat(names(DocumentQuery.by("network", "municipality", "9999")))
                .as(FOUND_BY_KEY)
                .isEmpty();
    }

    @Test
    void searchNeedsEveryKeyAskedFor() {
        put(createWithKeys(network("a"), Map.of("municipality", Set.of("4001"), "status", Set.of("closed"))));
        put(createWithKeys(network("b"), Map.of("municipality", Set.of("4001"), "status", Set.of("active"))));
        Map<String, String> both = Map.of("municipality", "4001", "status", "active");
        assertThat(names(new DocumentQuery("network", both, Optional.empty(), 10)))
                .as(FOUND_BY_KEY)
                .containsExactly("b");
    }

    @Test
    void searchTakesValuesLiterally() {
        List<String> values =
                List.of("100%", "100x", "a_b", "axb", "Bø", "BØ", "bø", "it's", "🌱", "", " ", "v".repeat(3000));
        for (int i = 0; i < values.size(); i++) {
            put(createWithKeys(network("n" + i), Map.of("value", Set.of(values.get(i)))));
        }
        for (int i = 0; i < values.size(); i++) {
            assertThat(names(DocumentQuery.by("network", "value", values.get(i))))
                    .as(promise("a value is found as it is written, without wildcards", "DocumentQuery.keys"))
                    .containsExactly("n" + i);
        }
    }

    @Test
    void searchKnowsOnlyTheNewestKeys() {
        StoredDocument first = put(createWithKeys(network("a"), Map.of("status", Set.of("draft"))));
        put(new DocumentChange.Put(
                first.id(), Optional.of(first.revision()), Map.of("status", Set.of("active")), first.content()));
        String promise = promise("a search is about the newest states", "DocumentStore.search");
        assertThat(names(DocumentQuery.by("network", "status", "draft")))
                .as(promise)
                .isEmpty();
        assertThat(names(DocumentQuery.by("network", "status", "active")))
                .as(promise)
                .containsExactly("a");
    }

    @Test
    void searchDoesNotFindWhatWasRemoved() {
        commit(remove(put(createWithKeys(network("a"), Map.of("status", Set.of("draft"))))));
        String promise = promise("a search is about documents that are there", "DocumentStore.search");
        assertThat(names(DocumentQuery.all("network"))).as(promise).isEmpty();
        assertThat(names(DocumentQuery.by("network", "status", "draft")))
                .as(promise)
                .isEmpty();
    }

    @Test
    void whatWasRemovedIsToldUnlessTheStorageCannotTell() {
        StoredDocument back = put(create(network("back"), "x"));
        commit(remove(back));
        put(create(network("back"), "y"));
        put(create(network("there"), "x"));
        commit(remove(put(create(network("b"), "x"))));
        commit(remove(put(create(network("A"), "x"))));
        String promise = promise(
                "the documents of a kind that have been removed and are not there again, in the order of their names, or"
                        + " nothing where the storage cannot tell",
                "DocumentStore.removed");
        storage()
                .documents()
                .removed("network")
                .ifPresent(ids -> assertThat(ids).as(promise).containsExactly(network("A"), network("b")));
        storage()
                .documents()
                .removed("goal")
                .ifPresent(ids -> assertThat(ids).as(promise).isEmpty());
    }

    @Test
    void searchAnswersInTheOrderOfUtf16() {
        List<String> names = List.of("å", "z", "10", "2", "Z", "ø", "æ", "\uFF21", "\uD83D\uDE00", "a b", "a", "ab");
        names.forEach(name -> put(create(network(name), name)));
        assertThat(names(DocumentQuery.all("network")))
                .as(ORDER)
                .containsExactlyElementsOf(names.stream().sorted().toList());
    }

    @Test
    void searchGivesPagesThatMeet() {
        List<String> names = List.of("a", "b", "c", "\uFF21", "\uD83D\uDE00");
        names.forEach(name -> put(createWithKeys(network(name), Map.of("status", Set.of("active")))));
        List<String> sorted = names.stream().sorted().toList();
        String promise =
                promise("a page holds at most limit documents, all of them after the given name", "DocumentQuery");
        for (Map<String, String> keys : List.of(Map.<String, String>of(), Map.of("status", "active"))) {
            Optional<String> after = Optional.empty();
            for (int first = 0; first < sorted.size(); first += 2) {
                List<String> page = names(new DocumentQuery("network", keys, after, 2));
                assertThat(page)
                        .as(promise)
                        .containsExactlyElementsOf(sorted.subList(first, Math.min(first + 2, sorted.size())));
                after = Optional.of(page.get(page.size() - 1));
            }
            assertThat(names(new DocumentQuery("network", keys, after, 2)))
                    .as(promise)
                    .isEmpty();
        }
        assertThat(names(new DocumentQuery("network", Map.of(), Optional.of("aa"), 1)))
                .as(promise("the name that a page comes after need not exist", "DocumentQuery.after"))
                .containsExactly("b");
    }

    @Test
    void aSearchGivesWholeDocuments() {
        StoredDocument written = put(createWithKeys(network("a"), Map.of("status", Set.of("draft"))));
        assertThat(storage().documents().search(DocumentQuery.by("network", "status", "draft")))
                .as(promise("a search gives the newest states with revision, keys and content", "DocumentStore.search"))
                .containsExactly(written);
    }

    private List<String> names(DocumentQuery query) {
        return storage().documents().search(query).stream()
                .map(document -> document.id().name())
                .toList();
    }
}
