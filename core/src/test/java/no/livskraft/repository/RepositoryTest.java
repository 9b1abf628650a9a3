package no.livskraft.repository;

import static no.livskraft.repository.RepositoryFixture.CHANGE;
import static no.livskraft.repository.RepositoryFixture.NETWORK;
import static no.livskraft.repository.RepositoryFixture.measure;
import static no.livskraft.repository.RepositoryFixture.resolution;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import no.livskraft.decision.Resolution;
import no.livskraft.document.DocumentException;
import no.livskraft.network.MemberOrganisation;
import no.livskraft.network.Network;
import no.livskraft.network.NetworkStatus;
import no.livskraft.programme.Identifier;
import no.livskraft.spi.storage.DocumentId;
import no.livskraft.spi.storage.HistoryEntry;
import no.livskraft.spi.storage.Revision;
import no.livskraft.spi.storage.RevisionConflictException;
import org.junit.jupiter.api.Test;

class RepositoryTest {

    private final RepositoryFixture fixture = new RepositoryFixture();
    private final Repositories repositories = fixture.repositories;
    private final Repository<Network> networks = repositories.networks();
    private final Repository<Resolution> resolutions = repositories.resolutions();

    @Test
    void whatIsCreatedIsFoundAgainWithItsRevision() {
        Versioned<Network> created = networks.create(fixture.network(), CHANGE);

        assertThat(networks.find(NETWORK)).contains(created);
        assertThat(networks.all().values()).containsExactly(fixture.network());
        assertThat(networks.find(Identifier.of("another"))).isEmpty();
    }

    @Test
    void whatExistsCannotBeCreatedAgain() {
        networks.create(fixture.network(), CHANGE);

        assertThatThrownBy(() -> networks.create(fixture.network(), CHANGE))
                .isInstanceOf(RevisionConflictException.class)
                .hasMessageContaining("network/oppdiktet-nett");
    }

    @Test
    void theSecondOfTwoChangesFromTheSameStateIsRefused() {
        Versioned<Network> read = networks.create(fixture.network(), CHANGE);
        Network first = fixture.network().toBuilder().name("Først").build();
        networks.update(read.with(first), CHANGE);

        assertThatThrownBy(() -> networks.update(
                        read.with(fixture.network().toBuilder().name("Sist").build()), CHANGE))
                .isInstanceOf(RevisionConflictException.class);
        assertThat(networks.all().values()).containsExactly(first);
    }

    @Test
    void historyTellsWhoChangedWhatWhenAndWhyAndEarlierStatesAreFound() {
        Versioned<Network> created = networks.create(fixture.network(), Change.by("koordinator", "opprettet"));
        fixture.clock.moveTo("2025-04-01T00:00:00Z");
        Network active =
                fixture.network().toBuilder().status(NetworkStatus.ACTIVE).build();
        Versioned<Network> updated = networks.update(created.with(active), Change.by("styringsgruppa", "i gang"));
        fixture.clock.moveTo("2025-05-01T00:00:00Z");
        networks.remove(updated, Change.by("koordinator", "ryddet"));

        assertThat(networks.history(NETWORK))
                .extracting(HistoryEntry::actor, HistoryEntry::reason, HistoryEntry::removed, HistoryEntry::at)
                .containsExactly(
                        tuple("koordinator", "ryddet", true, Instant.parse("2025-05-01T00:00:00Z")),
                        tuple("styringsgruppa", "i gang", false, Instant.parse("2025-04-01T00:00:00Z")),
                        tuple("koordinator", "opprettet", false, Instant.parse("2025-03-01T12:00:00.123456Z")));
        assertThat(networks.find(NETWORK)).isEmpty();
        assertThat(networks.find(NETWORK, created.revision())).contains(created);
        assertThat(networks.findAt(NETWORK, Instant.parse("2025-02-01T00:00:00Z")))
                .isEmpty();
        assertThat(networks.findAt(NETWORK, Instant.parse("2025-03-31T00:00:00Z")))
                .contains(created);
        assertThat(networks.findAt(NETWORK, Instant.parse("2025-04-01T00:00:00Z")))
                .contains(updated);
        assertThat(networks.findAt(NETWORK, Instant.parse("2025-06-01T00:00:00Z")))
                .isEmpty();
    }

    @Test
    void aggregatesAreFoundByWhatTheyBelongTo() {
        Identifier other = Identifier.of("annet-nett");
        networks.create(fixture.network(), CHANGE);
        resolutions.create(resolution("a", NETWORK, "4020"), CHANGE);
        resolutions.create(resolution("b", NETWORK, "4003"), CHANGE);
        resolutions.create(resolution("c", other, "4020"), CHANGE);
        repositories.measures().create(measure("m", "Sykkelvei"), CHANGE);

        assertThat(resolutions.by(DocumentKey.NETWORK, NETWORK).values())
                .extracting(Resolution::id)
                .extracting(Identifier::value)
                .containsExactly("a", "b");
        assertThat(resolutions.by(MemberOrganisation.parse("4020")).values()).hasSize(2);
        assertThat(networks.by(DocumentKey.ORGANISATION, "4003").values()).hasSize(1);
        assertThat(networks.by(DocumentKey.THEME, "land-use").values()).hasSize(1);
        assertThat(networks.by(DocumentKey.PROGRAMME, fixture.programme.id()).values())
                .hasSize(1);
        assertThat(repositories
                        .measures()
                        .by(DocumentKey.WORKSHOP, "workshop-1")
                        .values())
                .hasSize(1);
        assertThat(repositories.measures().by(DocumentKey.GOAL, "goal-2").values())
                .isEmpty();
    }

    @Test
    void aQuestionThatCanHaveNoAnswerIsRefusedRatherThanAnsweredWithNothing() {
        assertThatThrownBy(() -> networks.by(DocumentKey.NETWORK, NETWORK))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("A network cannot be found by network");
        assertThatThrownBy(() -> networks.by(DocumentKey.ORGANISATION, "420"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> networks.by(DocumentKey.THEME, "Climate"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theKeysFollowAChange() {
        Versioned<Resolution> created = resolutions.create(resolution("a", NETWORK, "4020"), CHANGE);
        resolutions.update(created.with(resolution("a", NETWORK, "4003")), CHANGE);

        assertThat(resolutions.by(MemberOrganisation.parse("4020")).values()).isEmpty();
        assertThat(resolutions.by(MemberOrganisation.parse("4003")).values()).hasSize(1);
    }

    @Test
    void aDocumentThatCannotBeReadNamesItselfAndDoesNotHideTheOthers() {
        resolutions.create(resolution("a", NETWORK, "4020"), CHANGE);
        DocumentId broken = new DocumentId("resolution", "b");
        fixture.put(broken, Map.of("network", Set.of(NETWORK.value())), "{\n  \"kind\": \"resolution\",");
        fixture.put(new DocumentId("resolution", "Ærlig talt"), Map.of(), "{}");

        assertThat(resolutions.find(Identifier.of("a"))).isPresent();
        assertThatThrownBy(() -> resolutions.find(Identifier.of("b")))
                .isInstanceOf(DocumentException.class)
                .hasMessageStartingWith("DOC-END resolution/b:2:");
        Listing<Resolution> listing = resolutions.by(DocumentKey.NETWORK, NETWORK);
        assertThat(listing.readable()).hasSize(1);
        assertThat(listing.problems()).hasSize(1);
        assertThat(catchThrowableOfType(
                                DocumentException.class, () -> resolutions.all().complete())
                        .problems())
                .extracting(problem -> problem.where().split(":")[0])
                .contains("resolution/b", "resolution/Ærlig talt");
    }

    @Test
    void severalKindsAreChangedTogetherOrNotAtAll() {
        Versioned<Resolution> old = resolutions.create(resolution("a", NETWORK, "4020"), CHANGE);
        resolutions.update(old.with(resolution("a", NETWORK, "4003")), CHANGE);

        UnitOfWork stale = repositories
                .begin()
                .create(networks, fixture.network())
                .update(resolutions, old.with(resolution("a", NETWORK, "4001")));

        assertThatThrownBy(() -> stale.commit(CHANGE)).isInstanceOf(RevisionConflictException.class);
        assertThat(networks.all().values()).isEmpty();

        Map<DocumentId, Revision> revisions = repositories
                .begin()
                .create(networks, fixture.network())
                .remove(resolutions, resolutions.find(Identifier.of("a")).orElseThrow())
                .commit(CHANGE);

        assertThat(revisions).containsOnlyKeys(networks.documentId(NETWORK));
        assertThat(networks.find(NETWORK).orElseThrow().revision())
                .isEqualTo(revisions.get(networks.documentId(NETWORK)));
        assertThat(resolutions.all().values()).isEmpty();
    }

    @Test
    void aRepositoryOfAnotherStorageIsRefused() {
        Repositories other = new RepositoryFixture().repositories;

        assertThatThrownBy(() -> repositories.begin().create(other.networks(), fixture.network()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("another storage");
    }

    @Test
    void aChangeNeedsAnActorAndAReason() {
        assertThatThrownBy(() -> Change.by(" ", "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Change.by("x", "")).isInstanceOf(IllegalArgumentException.class);
    }
}
