package no.livskraft.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterProperty;
import no.livskraft.data.Column;
import no.livskraft.data.Dataset;
import no.livskraft.data.Figure;
import no.livskraft.data.Flag;
import no.livskraft.data.Grid;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.ObservationBatch;
import no.livskraft.data.Observations;
import no.livskraft.data.Period;
import no.livskraft.data.Status;
import no.livskraft.data.Variable;
import no.livskraft.spi.storage.Commit;
import no.livskraft.spi.storage.Content;
import no.livskraft.spi.storage.DocumentChange;
import no.livskraft.spi.storage.DocumentId;
import no.livskraft.spi.storage.DocumentQuery;
import no.livskraft.spi.storage.DocumentStore;
import no.livskraft.spi.storage.HistoryEntry;
import no.livskraft.spi.storage.ObservationQuery;
import no.livskraft.spi.storage.Revision;
import no.livskraft.spi.storage.RevisionConflictException;
import no.livskraft.spi.storage.StoredDocument;

/**
 * What holds for a storage whatever is stored in it, tried on generated cases. Extend it beside {@link StorageContract},
 * in the same way; give the class a name that ends in {@code Test}, so that every build finds it.
 *
 * <p>The cases of one law share one place: each has a kind of document or a dataset of its own.
 */
public abstract class StorageLaws extends AttachmentLaws {

    private static final String MODEL = promise(
            "after any sequence of commits a storage holds what a plain list of states would hold", "DocumentStore");
    private static final String FIGURES =
            promise("whatever figures are saved come back", "ObservationStore: what reading gives back");

    private int cases;

    /** The state that a step says it comes from. */
    enum Aim {
        CURRENT,
        EARLIER,
        NOTHING
    }

    /** A change to be made, before the revisions are known. */
    record Step(String name, boolean removal, Aim aim, String key, String text) {}

    /** Laws; jqwik makes an instance for each. */
    protected StorageLaws() {}

    @AfterProperty
    final void closeWhatWasOpened() {
        closeAll();
    }

    @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
    void documentsBehaveLikeAPlainListOfStates(@ForAll("scripts") List<List<Step>> script) {
        String kind = nextKind();
        DocumentModel model = new DocumentModel();
        run(script, kind, model);
        assertLikeModel(kind, model);
    }

    @Property(tries = 4, shrinking = ShrinkingMode.OFF)
    void documentsBehaveSoAfterBeingClosed(@ForAll("scripts") List<List<Step>> script) {
        if (keepsWhenReopened()) {
            String kind = nextKind();
            DocumentModel model = new DocumentModel();
            run(script, kind, model);
            reopen();
            assertLikeModel(kind, model);
            run(script, kind, model);
            assertLikeModel(kind, model);
        }
    }

    @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
    void figuresComeBack(@ForAll("columns") List<Figure> figures, @ForAll("symbols") Map<Integer, String> symbols) {
        Variable variable = Figures.variable("v" + ++cases);
        Dataset dataset = Figures.dataset("d" + cases, variable);
        List<MunicipalityNumber> municipalities =
                List.of(MunicipalityNumber.of("4001"), MunicipalityNumber.of("0301"), MunicipalityNumber.of("9999"));
        List<Period> periods = List.of(Period.year(2024), Period.month(2023, 12), Period.years(2019, 2023));
        Grid grid = Grid.of(municipalities, periods);
        Column.Builder cells = Column.builder(grid.size());
        for (int i = 0; i < grid.size(); i++) {
            cells.set(i, figures.get(i));
        }
        ObservationBatch batch =
                Figures.batch(dataset, Figures.SUMMER, new Observations(variable, grid, cells.build(), symbols));
        storage().observations().save(batch);
        storage().observations().save(batch);
        List<ObservationBatch> read =
                storage().observations().read(new ObservationQuery(Set.of(variable.id()), Figures.SUMMER));
        assertThat(read).as(FIGURES).hasSize(1);
        ObservationPromises.assertSame(read, batch);
    }

    /** A map of symbols by cell for the grid of nine cells that {@link #figuresComeBack} makes. */
    @Provide
    final Arbitrary<Map<Integer, String>> symbols() {
        return Arbitraries.maps(Arbitraries.integers().between(0, 8), Arbitraries.of(":", "..", "-", "«æ»", "🌱 \"x\""))
                .ofMaxSize(4);
    }

    @Provide
    final Arbitrary<List<Figure>> columns() {
        Arbitrary<Figure> present = Combinators.combine(
                        Arbitraries.doubles(), Arbitraries.of(Flag.class).set())
                .as(Figure::of);
        Arbitrary<Figure> absent =
                Arbitraries.of(Status.class).filter(Status::isAbsent).map(Figure::absent);
        return Arbitraries.oneOf(present, absent).list().ofSize(9);
    }

    @Provide
    final Arbitrary<List<List<Step>>> scripts() {
        Arbitrary<Step> step = Combinators.combine(
                        Arbitraries.of("a", "B", "ø \"x\"", "🌱"),
                        Arbitraries.of(false, false, false, true),
                        Arbitraries.of(Aim.CURRENT, Aim.CURRENT, Aim.CURRENT, Aim.CURRENT, Aim.EARLIER, Aim.NOTHING),
                        Arbitraries.of("draft", "active", "it's 100%"),
                        Arbitraries.strings().ofMaxLength(20))
                .as(Step::new);
        return step.list().ofMinSize(1).ofMaxSize(3).list().ofMinSize(1).ofMaxSize(20);
    }

    private String nextKind() {
        StringBuilder kind = new StringBuilder("law-");
        for (int rest = ++cases; rest > 0; rest /= 26) {
            kind.append((char) ('a' + rest % 26));
        }
        return kind.toString();
    }

    private void run(List<List<Step>> script, String kind, DocumentModel model) {
        int number = 0;
        for (List<Step> steps : script) {
            Map<DocumentId, DocumentChange> changes = new LinkedHashMap<>();
            for (Step step : steps) {
                change(step, new DocumentId(kind, step.name()), model)
                        .ifPresent(change -> changes.putIfAbsent(change.id(), change));
            }
            if (!changes.isEmpty()) {
                make(
                        new Commit(List.copyOf(changes.values()), "law", MONDAY.plusSeconds(number), "step " + number),
                        model);
                number++;
            }
        }
    }

    private static Optional<DocumentChange> change(Step step, DocumentId id, DocumentModel model) {
        Optional<Revision> expected = switch (step.aim()) {
            case CURRENT -> model.revision(id);
            case EARLIER ->
                model.states(id).stream().map(DocumentModel.State::revision).findFirst();
            case NOTHING -> Optional.empty();
        };
        if (step.removal()) {
            return expected.map(revision -> new DocumentChange.Remove(id, Optional.of(revision)));
        }
        return Optional.of(new DocumentChange.Put(
                id, expected, Map.of("status", Set.of(step.key())), Content.ofUtf8(step.text())));
    }

    private void make(Commit commit, DocumentModel model) {
        DocumentStore documents = storage().documents();
        if (!model.accepts(commit)) {
            try {
                documents.commit(commit);
                throw new AssertionError(MODEL + ": accepted although the storage holds another state: " + commit);
            } catch (RevisionConflictException conflict) {
                assertThat(conflict.actual()).as(MODEL).isEqualTo(model.revision(conflict.id()));
                return;
            }
        }
        List<StoredDocument> written;
        try {
            written = documents.commit(commit);
        } catch (RevisionConflictException conflict) {
            throw new AssertionError(MODEL + ": refused although the storage should hold that state", conflict);
        }
        assertThat(written)
                .as(MODEL)
                .extracting(StoredDocument::id)
                .containsExactlyElementsOf(commit.changes().stream()
                        .filter(DocumentChange.Put.class::isInstance)
                        .map(DocumentChange::id)
                        .toList());
        Map<DocumentId, Revision> given = new HashMap<>();
        for (DocumentChange change : commit.changes()) {
            List<Revision> history = revisions(change.id());
            assertThat(history).as(MODEL).hasSize(model.states(change.id()).size() + 1);
            given.put(change.id(), history.get(0));
        }
        model.apply(commit, given);
    }

    private void assertLikeModel(String kind, DocumentModel model) {
        List<StoredDocument> expected = new ArrayList<>();
        for (DocumentId id : model.present()) {
            expected.add(document(id, model.current(id).orElseThrow()));
        }
        DocumentStore documents = storage().documents();
        assertThat(documents.search(DocumentQuery.all(kind))).as(MODEL).isEqualTo(expected);
        for (String key : List.of("draft", "active", "it's 100%")) {
            assertThat(documents.search(DocumentQuery.by(kind, "status", key)))
                    .as(MODEL)
                    .isEqualTo(expected.stream()
                            .filter(document -> document.keys().containsValue(Set.of(key)))
                            .toList());
        }
        for (String name : List.of("a", "B", "ø \"x\"", "🌱")) {
            DocumentId id = new DocumentId(kind, name);
            assertThat(documents.find(id)).as(MODEL).isEqualTo(model.current(id).map(state -> document(id, state)));
            List<DocumentModel.State> newestFirst = new ArrayList<>(model.states(id));
            Collections.reverse(newestFirst);
            List<HistoryEntry> history = documents.history(id);
            assertThat(history)
                    .as(MODEL)
                    .extracting(entry -> entry.revision() + " " + entry.removed() + " " + entry.reason())
                    .isEqualTo(newestFirst.stream()
                            .map(state -> state.revision() + " " + state.held().isEmpty() + " " + state.reason())
                            .toList());
            for (DocumentModel.State state : newestFirst) {
                assertThat(documents.find(id, state.revision()))
                        .as(MODEL)
                        .isEqualTo(state.held().map(held -> document(id, state)));
            }
        }
    }

    private static StoredDocument document(DocumentId id, DocumentModel.State state) {
        DocumentModel.Held held = state.held().orElseThrow();
        return new StoredDocument(id, state.revision(), held.keys(), held.content());
    }
}
