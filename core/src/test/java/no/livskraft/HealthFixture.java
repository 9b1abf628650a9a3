package no.livskraft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.livskraft.decision.Resolution;
import no.livskraft.document.DocumentFormats;
import no.livskraft.document.ProgrammeProfiles;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.followup.Measure;
import no.livskraft.municipality.MunicipalityRegister;
import no.livskraft.network.Membership;
import no.livskraft.network.MembershipStatus;
import no.livskraft.network.Network;
import no.livskraft.programme.Identifier;
import no.livskraft.repository.Change;
import no.livskraft.repository.Repositories;
import no.livskraft.repository.StoredDossier;
import no.livskraft.sample.SampleNetworks;
import no.livskraft.spi.storage.Commit;
import no.livskraft.spi.storage.DocumentId;
import no.livskraft.spi.storage.DocumentQuery;
import no.livskraft.spi.storage.DocumentStore;
import no.livskraft.spi.storage.HistoryEntry;
import no.livskraft.spi.storage.Revision;
import no.livskraft.spi.storage.Storage;
import no.livskraft.spi.storage.StoredDocument;
import no.livskraft.tck.InMemoryStorageProvider;
import no.livskraft.testing.MovedClock;
import no.livskraft.testing.PlainContext;
import no.livskraft.validation.Finding;
import no.livskraft.validation.NetworkValidator;
import no.livskraft.validation.health.HealthChange;
import no.livskraft.validation.health.HealthReport;

/** Stored networks that change as a clock is moved, and whoever asks how they fare. */
abstract class HealthFixture {

    static final LocalDate SUMMER = LocalDate.of(2026, 6, 1);
    static final Identifier PROGRAMME = SampleNetworks.programme().id();
    static final Change CHANGE = Change.by("koordinator", "prøve");
    static final MunicipalityRegister REGISTER = MunicipalityRegister.ofNorway();

    final MovedClock clock = new MovedClock("2026-03-01T12:00:00Z", ZoneId.of("Europe/Oslo"));
    final Storage storage = new InMemoryStorageProvider().open(new PlainContext(clock));
    final Repositories repositories = on(storage.documents());
    final HealthCheck health = check(repositories);

    void moveToToday() {
        clock.moveTo(SampleNetworks.TODAY + "T12:00:00Z");
    }

    /** A store that cannot tell what has been removed. */
    record Forgetful(DocumentStore store) implements DocumentStore {

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

    Repositories on(DocumentStore documents) {
        DocumentFormats formats = new DocumentFormats();
        return Repositories.on(documents, storage.attachments(), ProgrammeProfiles.bundled(formats), formats, clock);
    }

    HealthCheck check(Repositories some) {
        return new HealthCheck(some, NetworkValidator.builder(REGISTER, clock).build(), clock);
    }

    static NetworkDossier whole() {
        return SampleNetworks.whole();
    }

    /** The whole network, in which one member has decided nothing. */
    static NetworkDossier withAResolutionMissing() {
        List<Resolution> resolutions = whole().resolutions();
        return whole().toBuilder()
                .resolutions(resolutions.subList(1, resolutions.size()))
                .build();
    }

    static NetworkDossier withNobodyResponsible() {
        Measure first = whole().measures().get(0);
        Measure unled = new Measure(
                first.id(),
                first.network(),
                first.organisation(),
                first.fictitious(),
                first.title(),
                first.goal(),
                first.workshop(),
                first.decided(),
                Optional.empty(),
                first.deadline(),
                first.anchors(),
                first.status(),
                first.contribution(),
                first.result());
        List<Measure> measures = new ArrayList<>(whole().measures());
        measures.set(0, unled);
        return whole().toBuilder().measures(measures).build();
    }

    static NetworkDossier another() {
        Network network = Network.builder(Identifier.of("det-andre"), PROGRAMME, SampleNetworks.START)
                .fictitious()
                .name("Det andre (oppdiktet)")
                .themes(whole().network().themes().toArray(new Identifier[0]))
                .member(Membership.of("4003", "Skien", MembershipStatus.ACTIVE, SampleNetworks.START))
                .build();
        return NetworkDossier.of(SampleNetworks.programme(), network);
    }

    StoredDossier create(NetworkDossier dossier) {
        return repositories.dossiers().create(dossier, CHANGE);
    }

    void save(StoredDossier before, NetworkDossier after) {
        repositories.dossiers().save(before, after, CHANGE);
    }

    static HealthChange.Compared compared(HealthReport report) {
        assertThat(report.compared()).hasSize(1);
        return report.compared().get(0);
    }

    static List<String> rules(List<Finding> findings) {
        return findings.stream().map(Finding::ruleId).toList();
    }
}
