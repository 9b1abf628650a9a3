package no.livskraft.repository;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.livskraft.decision.Resolution;
import no.livskraft.document.DocumentFormats;
import no.livskraft.document.ProgrammeProfiles;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.followup.Goal;
import no.livskraft.followup.Measure;
import no.livskraft.network.Challenge;
import no.livskraft.network.MemberOrganisation;
import no.livskraft.network.Membership;
import no.livskraft.network.MembershipStatus;
import no.livskraft.network.Network;
import no.livskraft.programme.Identifier;
import no.livskraft.programme.ProgrammeProfile;
import no.livskraft.spi.storage.AttachmentStore;
import no.livskraft.spi.storage.Commit;
import no.livskraft.spi.storage.Content;
import no.livskraft.spi.storage.DocumentChange;
import no.livskraft.spi.storage.DocumentId;
import no.livskraft.spi.storage.DocumentStore;
import no.livskraft.spi.storage.Revision;
import no.livskraft.spi.storage.Storage;
import no.livskraft.tck.InMemoryStorageProvider;
import no.livskraft.testing.MovedClock;
import no.livskraft.testing.PlainContext;
import no.livskraft.workshop.Workshop;

/** Repositories on a storage in memory, a clock that a test moves, and a small invented network. */
final class RepositoryFixture {

    static final Change CHANGE = Change.by("koordinator", "prøve");
    static final Identifier NETWORK = Identifier.of("oppdiktet-nett");

    private static final MemberOrganisation MIDT_TELEMARK = MemberOrganisation.parse("4020");

    final DocumentFormats formats = new DocumentFormats();
    final ProgrammeProfiles profiles = ProgrammeProfiles.bundled(formats);
    final MovedClock clock = new MovedClock("2025-03-01T12:00:00.123456789Z", ZoneOffset.UTC);
    final Storage storage = new InMemoryStorageProvider().open(new PlainContext(clock));
    final DocumentStore store = storage.documents();
    final AttachmentStore attachments = storage.attachments();
    final Repositories repositories = Repositories.on(store, attachments, profiles, formats, clock);
    final ProgrammeProfile programme =
            profiles.find(ProgrammeProfiles.LIVSKRAFTIGE_KOMMUNER_METODEN).orElseThrow();

    Network network() {
        return Network.builder(NETWORK, programme.id(), LocalDate.of(2025, 1, 1))
                .fictitious()
                .name("Oppdiktet nett")
                .member(Membership.of("4020", "Midt-Telemark", MembershipStatus.ACTIVE, LocalDate.of(2025, 1, 1)))
                .member(Membership.of("4003", "Skien", MembershipStatus.INVITED, LocalDate.of(2025, 1, 1)))
                .themes(Identifier.of("climate-energy"), Identifier.of("land-use"))
                .build();
    }

    static Resolution resolution(String id, Identifier network, String organisation) {
        return Resolution.builder(Identifier.of(id), network, MemberOrganisation.parse(organisation))
                .fictitious()
                .title("Deltakelse (oppdiktet)")
                .themes(List.of(Identifier.of("climate-energy")))
                .build();
    }

    static Workshop workshop(String id) {
        return Workshop.builder(Identifier.of(id), NETWORK)
                .fictitious()
                .title("Verksted (oppdiktet)")
                .date(LocalDate.of(2025, 5, 5))
                .place("Bø")
                .host(MIDT_TELEMARK)
                .challenges(List.of(Identifier.of("transport")))
                .build();
    }

    static Goal goal(String id) {
        Challenge transport = new Challenge(Identifier.of("transport"), Identifier.of("climate-energy"), "Mye bil");
        return Goal.builder(Identifier.of(id), NETWORK, MIDT_TELEMARK, transport)
                .fictitious()
                .description("Mindre utslipp (oppdiktet)")
                .build();
    }

    static Measure measure(String id, String title) {
        return Measure.builder(Identifier.of(id), NETWORK, MIDT_TELEMARK)
                .fictitious()
                .title(title)
                .goal(Identifier.of("goal-1"))
                .workshop(Identifier.of("workshop-1"))
                .build();
    }

    NetworkDossier dossier() {
        return NetworkDossier.builder(programme, network())
                .resolution(resolution("resolution-2", NETWORK, "4003"))
                .resolution(resolution("resolution-1", NETWORK, "4020"))
                .workshop(workshop("workshop-1"))
                .goal(goal("goal-1"))
                .measure(measure("measure-1", "Sykkelvei"))
                .measure(measure("measure-2", "Buss"))
                .build();
    }

    /** Puts bytes into the storage past the repositories, as somebody with an editor would. */
    Revision put(DocumentId id, Map<String, Set<String>> keys, String content) {
        Optional<Revision> held = store.find(id).map(document -> document.revision());
        DocumentChange change = new DocumentChange.Put(id, held, keys, Content.ofUtf8(content));
        return store.commit(new Commit(List.of(change), "editor", clock.instant(), "by hand"))
                .get(0)
                .revision();
    }

    /** Removes a document past the repositories. */
    void remove(DocumentId id) {
        Optional<Revision> held = store.find(id).map(document -> document.revision());
        store.commit(new Commit(List.of(new DocumentChange.Remove(id, held)), "editor", clock.instant(), "by hand"));
    }
}
