package no.livskraft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.livskraft.data.Problem;
import no.livskraft.document.ProgrammeProfiles;
import no.livskraft.followup.Measure;
import no.livskraft.network.Network;
import no.livskraft.programme.Identifier;
import no.livskraft.repository.DossierListing;
import no.livskraft.repository.RepositoryException;
import no.livskraft.repository.StoredDossier;
import no.livskraft.sample.SampleNetworks;
import no.livskraft.spi.storage.Commit;
import no.livskraft.spi.storage.Content;
import no.livskraft.spi.storage.DocumentChange;
import no.livskraft.spi.storage.DocumentId;
import no.livskraft.spi.storage.Revision;
import no.livskraft.validation.health.HealthChange;
import no.livskraft.validation.health.HealthReport;
import org.junit.jupiter.api.Test;

class HealthCheckTest extends HealthFixture {

    @Test
    void whatWasMendedSinceIsGoneAndWhatCameLaterIsNew() {
        StoredDossier before = create(withAResolutionMissing());
        clock.moveTo("2026-09-01T12:00:00Z");
        save(before, withNobodyResponsible());
        moveToToday();

        HealthReport report = health.network(SampleNetworks.ID, SUMMER);
        HealthChange.Compared change = compared(report);
        assertThat(report.date()).isEqualTo(SampleNetworks.TODAY);
        assertThat(rules(change.gone())).contains("LK-024").doesNotContain("LK-077");
        assertThat(rules(change.added())).contains("LK-077").doesNotContain("LK-024");
        assertThat(report.counts().errors()).isZero();
        assertThat(report.problems()).isEmpty();
    }

    @Test
    void aPartThatHasBeenRemovedSinceWasThereThen() {
        StoredDossier before = create(whole());
        clock.moveTo("2026-09-01T12:00:00Z");
        save(before, withAResolutionMissing());
        moveToToday();

        HealthChange.Compared change = compared(health.network(SampleNetworks.ID, SUMMER));
        assertThat(rules(change.added())).contains("LK-024");
        assertThat(rules(change.standing())).doesNotContain("LK-024");
    }

    @Test
    void whereTheStorageCannotTellWhatWasRemovedTheReportSaysSo() {
        StoredDossier before = create(whole());
        clock.moveTo("2026-09-01T12:00:00Z");
        save(before, withAResolutionMissing());
        moveToToday();

        HealthReport report = check(on(new Forgetful(storage.documents()))).network(SampleNetworks.ID, SUMMER);
        assertThat(report.problems()).extracting(Problem::code).containsExactly("HEALTH-REMOVED-UNKNOWN");
        assertThat(rules(compared(report).standing())).contains("LK-024");
    }

    @Test
    void theStateOfADayIsThatAtItsEndWhereTheNetworksAre() {
        StoredDossier before = create(withAResolutionMissing());
        // half past eleven in the evening of the first of June in Norway
        clock.moveTo("2026-06-01T21:30:00Z");
        save(before, whole());
        moveToToday();

        assertThat(rules(compared(health.network(SampleNetworks.ID, SUMMER)).gone()))
                .doesNotContain("LK-024");
        assertThat(rules(compared(health.network(SampleNetworks.ID, SUMMER.minusDays(1)))
                        .gone()))
                .contains("LK-024");
    }

    @Test
    void theFirstSecondOfTheNextDayIsNotThatDay() {
        StoredDossier before = create(withAResolutionMissing());
        clock.moveTo("2026-06-01T22:00:00Z");
        save(before, whole());
        moveToToday();

        assertThat(rules(compared(health.network(SampleNetworks.ID, SUMMER)).gone()))
                .contains("LK-024");
    }

    @Test
    void anEarlierStateIsJudgedAsOfItsDay() {
        List<Measure> measures = new ArrayList<>();
        for (Measure each : whole().measures()) {
            measures.add(each.toBuilder()
                    .status(Measure.Status.ONGOING)
                    .deadline(LocalDate.of(2026, 8, 1))
                    .build());
        }
        create(whole().toBuilder().measures(measures).build());
        moveToToday();

        // nothing was written since, but a deadline has passed
        assertThat(compared(health.network(SampleNetworks.ID, SUMMER)).added())
                .extracting(finding -> finding.place().path())
                .contains("deadline");
        assertThat(compared(health.network(SampleNetworks.ID, SampleNetworks.TODAY))
                        .added())
                .isEmpty();
    }

    @Test
    void aNetworkThatWasNotThereThenIsNewAndNotFaultless() {
        clock.moveTo("2026-09-01T12:00:00Z");
        create(whole());
        moveToToday();

        HealthReport report = health.network(SampleNetworks.ID, SUMMER);
        assertThat(report.networks().get(0).change()).contains(new HealthChange.NotThereYet(SUMMER));
        assertThat(report.compared()).isEmpty();
    }

    @Test
    void aProgrammesReportHasAllItsNetworksAndTheirSums() {
        StoredDossier before = create(withAResolutionMissing());
        clock.moveTo("2026-09-01T12:00:00Z");
        save(before, whole());
        create(another());
        moveToToday();

        HealthReport report = health.programme(PROGRAMME, SUMMER);
        assertThat(report.networks())
                .extracting(each -> each.network().value())
                .containsExactly("det-andre", SampleNetworks.ID.value());
        assertThat(report.withErrors())
                .extracting(each -> each.network().value())
                .containsExactly("det-andre");
        assertThat(report.counts())
                .isEqualTo(report.networks()
                        .get(0)
                        .counts()
                        .plus(report.networks().get(1).counts()));
        assertThat(rules(compared(report).gone())).contains("LK-024");
        assertThat(report.toText(Locale.ENGLISH))
                .contains("FICTITIOUS", "Networks: 2. With errors: 1.", "New networks: 1.");
        assertThat(health.programme(PROGRAMME).networks())
                .extracting(each -> each.change().isPresent())
                .containsExactly(false, false);
        assertThat(health.programme(ProgrammeProfiles.CUSTOM, SUMMER).networks())
                .isEmpty();
    }

    @Test
    void aNetworkThatHasBeenRemovedSinceIsNamed() {
        StoredDossier other = create(another());
        create(whole());
        clock.moveTo("2026-09-01T12:00:00Z");
        Network network = other.value().network();
        repositories
                .networks()
                .remove(repositories.networks().find(network.id()).orElseThrow(), CHANGE);
        moveToToday();

        HealthReport report = health.programme(PROGRAMME, SUMMER);
        assertThat(report.removed()).containsExactly(network.id());
        assertThat(report.networks()).hasSize(1);
        assertThat(health.programme(ProgrammeProfiles.CUSTOM, SUMMER).removed()).isEmpty();
        assertThat(health.programme(PROGRAMME, LocalDate.of(2026, 2, 1)).removed())
                .isEmpty();
    }

    @Test
    void theNetworksOfAProgrammeAreSeenBesideOneAnotherThenAsNow() {
        create(another());
        create(whole());
        clock.moveTo("2026-09-01T12:00:00Z");
        repositories
                .networks()
                .remove(repositories.networks().find(another().network().id()).orElseThrow(), CHANGE);
        moveToToday();

        // one of its members was in the other network too
        assertThat(rules(compared(health.programme(PROGRAMME, SUMMER)).gone())).contains("LK-018");
        assertThat(rules(compared(health.network(SampleNetworks.ID, SUMMER)).gone()))
                .doesNotContain("LK-018");
        assertThat(health.network(SampleNetworks.ID).networks().get(0).notEvaluated())
                .contains("LK-018");
    }

    @Test
    void aDocumentThatCannotBeReadHidesNoOtherNetwork() {
        create(whole());
        create(another());
        DocumentId broken = new DocumentId("goal", "odelagt");
        Map<String, Set<String>> keys = Map.of("network", Set.of("det-andre"));
        DocumentChange change = new DocumentChange.Put(broken, Optional.empty(), keys, Content.ofUtf8("{"));
        storage.documents().commit(new Commit(List.of(change), "editor", clock.instant(), "by hand"));
        moveToToday();

        HealthReport report = health.programme(PROGRAMME, SUMMER);
        assertThat(report.networks()).extracting(each -> each.network()).containsExactly(SampleNetworks.ID);
        assertThat(report.problems())
                .extracting(problem -> problem.code() + " " + problem.where())
                .allMatch(problem -> problem.startsWith("DOC-END goal/odelagt:"))
                .isNotEmpty();
        assertThat(report.toText(Locale.ENGLISH)).contains("Not counted, or uncertain:\n  DOC-END goal/odelagt:");
    }

    @Test
    void anEarlierStateThatCannotBeReadLeavesTodays() {
        create(whole());
        DocumentId broken = new DocumentId("goal", "odelagt");
        Map<String, Set<String>> keys = Map.of("network", Set.of(SampleNetworks.ID.value()));
        DocumentChange change = new DocumentChange.Put(broken, Optional.empty(), keys, Content.ofUtf8("{"));
        Revision revision = storage.documents()
                .commit(new Commit(List.of(change), "editor", clock.instant(), "by hand"))
                .get(0)
                .revision();
        clock.moveTo("2026-09-01T12:00:00Z");
        DocumentChange removal = new DocumentChange.Remove(broken, Optional.of(revision));
        storage.documents().commit(new Commit(List.of(removal), "editor", clock.instant(), "by hand"));
        moveToToday();

        HealthReport report = health.network(SampleNetworks.ID, SUMMER);
        assertThat(report.networks().get(0).change()).isEmpty();
        assertThat(report.problems()).extracting(Problem::code).containsExactly("DOC-END");
        assertThat(report.counts()).isEqualTo(health.network(SampleNetworks.ID).counts());
    }

    @Test
    void whatIsNotKnownIsRefusedAndNotFoundHealthy() {
        create(whole());
        moveToToday();
        Identifier unknown = Identifier.of("ukjent");

        assertThatThrownBy(() -> health.programme(unknown)).isInstanceOf(RepositoryException.class);
        assertThatThrownBy(() -> health.programme(unknown, SUMMER)).isInstanceOf(RepositoryException.class);
        assertThatThrownBy(() -> health.network(unknown)).isInstanceOf(RepositoryException.class);
        assertThatThrownBy(() -> health.network(unknown, SUMMER)).isInstanceOf(RepositoryException.class);
        assertThatThrownBy(() -> health.network(SampleNetworks.ID, SampleNetworks.TODAY.plusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2026-11-03");
    }

    @Test
    void theDoorJudgesANetworkBesideAllThatItHolds() {
        try (Livskraft livskraft = DoorFixture.door().open()) {
            assertThat(rules(livskraft.validateBesideStored(whole()).findings()))
                    .doesNotContain("LK-018");
            livskraft.repositories().dossiers().create(another(), CHANGE);
            assertThat(rules(livskraft.validateBesideStored(whole()).findings()))
                    .contains("LK-018");
            assertThat(livskraft.validateBesideStored(another())).isEqualTo(livskraft.validate(another(), List.of()));
        }
    }

    @Test
    void networksThatCannotBeReadAreAllNamedBeforeAnythingIsJudgedWithoutThem() {
        create(whole());
        create(another());
        breakAGoalOf("det-andre");
        breakAGoalOf(SampleNetworks.ID.value());

        DossierListing all = repositories.dossiers().all();
        assertThat(all.readable()).isEmpty();
        assertThatThrownBy(all::values)
                .isInstanceOfSatisfying(
                        RepositoryException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(problem -> problem.where().replaceAll(":.*", ""))
                                .containsExactly("goal/brutt-det-andre", "goal/brutt-" + SampleNetworks.ID));
    }

    private void breakAGoalOf(String network) {
        DocumentId broken = new DocumentId("goal", "brutt-" + network);
        DocumentChange change = new DocumentChange.Put(
                broken, Optional.empty(), Map.of("network", Set.of(network)), Content.ofUtf8("{"));
        storage.documents().commit(new Commit(List.of(change), "editor", clock.instant(), "by hand"));
    }

    @Test
    void theDoorAsksItsOwnStorage() {
        try (Livskraft livskraft = DoorFixture.door().open()) {
            livskraft.repositories().dossiers().create(whole(), CHANGE);
            assertThat(livskraft.health().network(SampleNetworks.ID).networks()).hasSize(1);
            assertThat(livskraft
                            .health()
                            .programme(PROGRAMME, SUMMER)
                            .networks()
                            .get(0)
                            .change())
                    .contains(new HealthChange.NotThereYet(SUMMER));
        }
    }
}
