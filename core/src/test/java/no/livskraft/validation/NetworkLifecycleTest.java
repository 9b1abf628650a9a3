package no.livskraft.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import no.livskraft.data.LivskraftException;
import no.livskraft.document.DocumentFormat;
import no.livskraft.document.DocumentFormats;
import no.livskraft.document.DocumentPositions;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.network.Network;
import no.livskraft.network.NetworkStatus;
import no.livskraft.programme.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NetworkLifecycleTest {

    private static final NetworkLifecycle LIFECYCLE = new NetworkLifecycle(Sample.validator());

    private static Sample sample(NetworkStatus status) {
        Sample sample = new Sample();
        sample.status = status;
        return sample;
    }

    @Test
    void aSoundDraftIsActivated() {
        assertThat(LIFECYCLE.activate(sample(NetworkStatus.DRAFT).dossier()).status())
                .isEqualTo(NetworkStatus.ACTIVE);
    }

    @Test
    void warningsDoNotKeepADraftFromBeingActivated() {
        Sample sample = sample(NetworkStatus.DRAFT);
        sample.coordinator = Optional.empty();
        assertThat(LIFECYCLE.activate(sample.dossier()).status()).isEqualTo(NetworkStatus.ACTIVE);
    }

    @Test
    void aDraftWithAnErrorIsNotActivatedAndTheExceptionSaysWhichRule() {
        Sample sample = sample(NetworkStatus.DRAFT);
        sample.resolutions.remove(0);
        assertThatThrownBy(() -> LIFECYCLE.activate(sample.dossier()))
                .isInstanceOfSatisfying(
                        ValidationException.class,
                        e -> assertThat(e.problems())
                                .extracting(problem -> problem.code())
                                .containsExactly("LK-024"));
    }

    @Test
    void theRefusalOfADraftFromFilesNamesEveryErrorWithItsLine() {
        Sample sample = sample(NetworkStatus.DRAFT);
        sample.resolutions.remove(0);
        sample.members.add(Sample.active("0301", "Oslo"));
        sample.name = "";
        NetworkDossier dossier = sample.dossier();
        DocumentFormat<Network> format = new DocumentFormats().network();
        DocumentPositions positions = format.readLocated(format.write(dossier.network()), "network.json")
                .positions();

        ValidationException refused =
                catchThrowableOfType(ValidationException.class, () -> LIFECYCLE.activate(dossier));
        ValidationReport report = refused.report().located(List.of(positions));
        assertThat(report.findings(Severity.ERROR)).hasSize(3);
        assertThatThrownBy(report::throwIfErrors)
                .isInstanceOfSatisfying(
                        ValidationException.class,
                        e -> assertThat(e.problems())
                                .hasSameSizeAs(report.findings(Severity.ERROR))
                                .allSatisfy(problem ->
                                        assertThat(e).hasMessageContaining(problem.code() + " " + problem.where()))
                                .filteredOn(problem -> problem.where().startsWith("network "))
                                .hasSizeGreaterThan(2)
                                .allSatisfy(problem -> assertThat(problem.where())
                                        .containsPattern(", network\\.json:[0-9]+:[0-9]+$")));
    }

    @Test
    void anActiveNetworkIsClosedWithTodayAsItsLastDay() {
        assertThat(LIFECYCLE.close(sample(NetworkStatus.ACTIVE).dossier()))
                .satisfies(closed -> assertThat(closed.status()).isEqualTo(NetworkStatus.CLOSED))
                .satisfies(closed -> assertThat(closed.end()).contains(Sample.TODAY.plusDays(1)));
    }

    @Test
    void anActiveNetworkWithAnErrorIsNotClosedAndIsJudgedAsIfClosed() {
        Sample sample = sample(NetworkStatus.ACTIVE);
        sample.name = "";
        sample.measures.clear();
        assertThatThrownBy(() -> LIFECYCLE.close(sample.dossier()))
                .isInstanceOfSatisfying(
                        ValidationException.class,
                        e -> assertThat(e.report().findings())
                                .extracting(Finding::code)
                                .contains("LK-012", "LK-045.closing"));
    }

    @ParameterizedTest
    @EnumSource(names = {"ACTIVE", "CLOSED"})
    void onlyADraftCanBeActivated(NetworkStatus status) {
        assertThatThrownBy(() -> LIFECYCLE.activate(sample(status).dossier()))
                .isExactlyInstanceOf(LivskraftException.class)
                .hasMessageContaining("NETWORK-001 network telemark-eksempel");
    }

    @ParameterizedTest
    @EnumSource(names = {"DRAFT", "CLOSED"})
    void onlyAnActiveNetworkCanBeClosed(NetworkStatus status) {
        assertThatThrownBy(() -> LIFECYCLE.close(sample(status).dossier()))
                .isExactlyInstanceOf(LivskraftException.class)
                .hasMessageContaining("NETWORK-001");
    }
}
