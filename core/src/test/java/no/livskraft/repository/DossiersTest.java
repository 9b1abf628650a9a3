package no.livskraft.repository;

import static no.livskraft.repository.RepositoryFixture.CHANGE;
import static no.livskraft.repository.RepositoryFixture.NETWORK;
import static no.livskraft.repository.RepositoryFixture.goal;
import static no.livskraft.repository.RepositoryFixture.measure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import no.livskraft.data.LocalizedText;
import no.livskraft.decision.Resolution;
import no.livskraft.document.DocumentException;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.followup.Measure;
import no.livskraft.network.Network;
import no.livskraft.network.NetworkStatus;
import no.livskraft.programme.Identifier;
import no.livskraft.programme.Limits;
import no.livskraft.programme.ProgrammeProfile;
import no.livskraft.spi.storage.Commit;
import no.livskraft.spi.storage.DocumentId;
import no.livskraft.spi.storage.DocumentQuery;
import no.livskraft.spi.storage.DocumentStore;
import no.livskraft.spi.storage.HistoryEntry;
import no.livskraft.spi.storage.Revision;
import no.livskraft.spi.storage.RevisionConflictException;
import no.livskraft.spi.storage.StoredDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DossiersTest {

    private final RepositoryFixture fixture = new RepositoryFixture();
    private final Repositories repositories = fixture.repositories;
    private final Dossiers dossiers = repositories.dossiers();

    /** A store where something happens before each search. */
    private record Disturbed(DocumentStore store, IntConsumer disturbance, int[] searches) implements DocumentStore {

        @Override
        public Optional<StoredDocument> find(DocumentId id) {
            return store.find(id);
        }

        @Override
        public Optional<StoredDocument> find(DocumentId id, Revision revision) {
            return store.find(id, revision);
        }

        @Override
        public List<StoredDocument> search(DocumentQuery query) {
            disturbance.accept(searches[0]++);
            return store.search(query);
        }

        @Override
        public List<StoredDocument> commit(Commit commit) {
            return store.commit(commit);
        }

        @Override
        public List<HistoryEntry> history(DocumentId id) {
            return store.history(id);
        }
    }

    private static NetworkDossier withMeasures(NetworkDossier dossier, List<Measure> measures) {
        return dossier.toBuilder().measures(measures).build();
    }

    @Test
    void whatIsCreatedIsReadBackWithItsPartsInTheOrderOfTheirIds() {
        StoredDossier created = dossiers.create(fixture.dossier(), CHANGE);

        assertThat(dossiers.find(NETWORK)).contains(created);
        assertThat(repositories.dossier(NETWORK)).isEqualTo(created.value());
        assertThat(created.value().resolutions())
                .extracting(Resolution::id)
                .extracting(Identifier::value)
                .containsExactly("resolution-1", "resolution-2");
        assertThat(created.value().measures()).isEqualTo(fixture.dossier().measures());
    }

    @Test
    void onlyWhatHasChangedIsSavedAndInOneCommit() {
        StoredDossier read = dossiers.create(fixture.dossier(), CHANGE);
        NetworkDossier changed = withMeasures(
                read.value()
                        .withNetwork(read.value().network().toBuilder()
                                .status(NetworkStatus.ACTIVE)
                                .build()),
                List.of(measure("measure-3", "Ny"), measure("measure-1", "Sykkelvei med lys")));

        StoredDossier saved = dossiers.save(read, changed, Change.by("koordinator", "verksted"));

        assertThat(dossiers.find(NETWORK)).contains(saved);
        assertThat(saved.value().measures())
                .containsExactly(measure("measure-1", "Sykkelvei med lys"), measure("measure-3", "Ny"));
        assertThat(historyOf("network", NETWORK.value())).isEqualTo(2);
        assertThat(historyOf("measure", "measure-1")).isEqualTo(2);
        assertThat(historyOf("measure", "measure-2")).isEqualTo(2);
        assertThat(historyOf("measure", "measure-3")).isEqualTo(1);
        assertThat(historyOf("resolution", "resolution-1")).isEqualTo(1);
        assertThat(repositories.measures().find(Identifier.of("measure-2"))).isEmpty();
    }

    private int historyOf(String kind, String name) {
        return fixture.store.history(new DocumentId(kind, name)).size();
    }

    @Test
    void savingWithoutAChangeDoesNothing() {
        StoredDossier read = dossiers.create(fixture.dossier(), CHANGE);

        assertThat(dossiers.save(read, fixture.dossier(), CHANGE)).isEqualTo(read);
        assertThat(historyOf("network", NETWORK.value())).isEqualTo(1);
    }

    @Test
    void aConflictInOnePartSavesNothingOfTheOthers() {
        StoredDossier read = dossiers.create(fixture.dossier(), CHANGE);
        Repository<Measure> measures = repositories.measures();
        Versioned<Measure> first = measures.find(Identifier.of("measure-1")).orElseThrow();
        measures.update(first.with(measure("measure-1", "Fra andre")), CHANGE);
        NetworkDossier changed =
                withMeasures(read.value(), List.of(measure("measure-1", "Min"), measure("measure-2", "Også min")));

        assertThatThrownBy(() -> dossiers.save(read, changed, CHANGE))
                .isInstanceOf(RevisionConflictException.class)
                .hasMessageContaining("measure/measure-1");
        assertThat(measures.find(Identifier.of("measure-2"))
                        .orElseThrow()
                        .value()
                        .title())
                .isEqualTo("Buss");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7})
    void aDossierIsReadAgainWhenOthersChangeItMeanwhile(int disturbed) {
        dossiers.create(fixture.dossier(), CHANGE);
        // each reading searches four times: resolutions, workshops, goals, measures
        DocumentStore store = new Disturbed(
                fixture.store,
                search -> {
                    if (search == disturbed) {
                        repositories
                                .begin()
                                .create(repositories.goals(), goal("goal-2"))
                                .create(repositories.measures(), measure("measure-9", "Samtidig"))
                                .commit(CHANGE);
                    }
                },
                new int[1]);

        NetworkDossier read = Repositories.on(
                        store, fixture.attachments, fixture.profiles, fixture.formats, fixture.clock)
                .dossier(NETWORK);

        assertThat(read.goals()).hasSize(2);
        assertThat(read.measures()).hasSize(3);
    }

    @Test
    void aDossierThatNeverStandsStillIsGivenUp() {
        dossiers.create(fixture.dossier(), CHANGE);
        DocumentStore disturbed = new Disturbed(
                fixture.store, search -> repositories.goals().create(goal("goal-x" + search), CHANGE), new int[1]);

        assertThatThrownBy(() -> Repositories.on(
                                disturbed, fixture.attachments, fixture.profiles, fixture.formats, fixture.clock)
                        .dossier(NETWORK))
                .isInstanceOf(RepositoryException.class)
                .hasMessageStartingWith("REPOSITORY-BUSY network/oppdiktet-nett");
    }

    @Test
    void everyUnreadablePartIsNamed() {
        dossiers.create(fixture.dossier(), CHANGE);
        Map<String, Set<String>> keys = Map.of("network", Set.of(NETWORK.value()));
        fixture.put(new DocumentId("network", NETWORK.value()), Map.of(), "[]");
        fixture.put(new DocumentId("goal", "goal-1"), keys, "{");

        assertThatThrownBy(() -> repositories.dossier(NETWORK))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("DOC-TYPE network/oppdiktet-nett:1:1")
                .hasMessageContaining("DOC-END goal/goal-1:1:2");
    }

    @Test
    void aNetworkThatIsNotThereIsNamed() {
        assertThat(dossiers.find(NETWORK)).isEmpty();
        assertThatThrownBy(() -> repositories.dossier(NETWORK))
                .isInstanceOf(RepositoryException.class)
                .hasMessageStartingWith("REPOSITORY-NOT-FOUND network/oppdiktet-nett");
    }

    @Test
    void aProgrammeMayBeACountysOwnInTheStorage() {
        ProgrammeProfile own = profile("fylkets-eget");
        NetworkDossier dossier = NetworkDossier.of(
                own,
                Network.builder(NETWORK, own.id(), LocalDate.of(2025, 1, 1)).build());

        assertThatThrownBy(() -> dossiers.create(dossier, CHANGE))
                .isInstanceOf(RepositoryException.class)
                .hasMessageStartingWith("REPOSITORY-PROGRAMME-UNKNOWN programme/fylkets-eget");

        repositories.programmes().create(own, CHANGE);
        dossiers.create(dossier, CHANGE);

        assertThat(repositories.dossier(NETWORK)).isEqualTo(dossier);
    }

    @Test
    void twoProgrammesOfOneIdAreAnErrorAndNeitherWins() {
        repositories.programmes().create(profile(fixture.programme.id().value()), CHANGE);

        assertThatThrownBy(() -> repositories.programme(fixture.programme.id()))
                .isInstanceOf(RepositoryException.class)
                .hasMessageStartingWith("REPOSITORY-PROGRAMME-AMBIGUOUS");
    }

    private static ProgrammeProfile profile(String id) {
        return new ProgrammeProfile(
                Identifier.of(id),
                LocalizedText.of("Eget", "Eige", "Own"),
                LocalDate.of(2025, 1, 1),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Limits(1, 260, 1, 90, 4, 4, 12),
                Map.of(),
                Map.of(),
                Map.of());
    }

    @Test
    void anotherNetworkCannotBeSavedAsAChange() {
        StoredDossier read = dossiers.create(fixture.dossier(), CHANGE);
        NetworkDossier other = NetworkDossier.of(
                fixture.programme,
                Network.builder(Identifier.of("annet"), fixture.programme.id(), LocalDate.of(2025, 1, 1))
                        .build());

        assertThatThrownBy(() -> dossiers.save(read, other, CHANGE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("annet");
    }
}
