package no.livskraft;

import static no.livskraft.DoorFixture.MEMORY;
import static no.livskraft.DoorFixture.door;
import static no.livskraft.DoorFixture.problemsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ValidatorFactory;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.document.DocumentFormats;
import no.livskraft.document.ProgrammeProfiles;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.indicator.IndicatorRequest;
import no.livskraft.network.Membership;
import no.livskraft.network.MembershipStatus;
import no.livskraft.network.Network;
import no.livskraft.network.NetworkStatus;
import no.livskraft.programme.Identifier;
import no.livskraft.programme.ProgrammeProfile;
import no.livskraft.spi.PluginDescriptor;
import no.livskraft.spi.indicator.IndicatorProvider;
import no.livskraft.spi.source.ObservationSource;
import no.livskraft.spi.storage.StorageException;
import no.livskraft.tck.InMemoryStorageProvider;
import no.livskraft.validation.RuleOutcome;
import no.livskraft.validation.ValidationException;
import no.livskraft.validation.ValidationReport;
import no.livskraft.validation.internal.OwnValidatorFactory;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The door itself: how it opens, what it refuses, how it closes. */
class LivskraftTest {

    @Test
    void opensOnAStorageThatTheHostGives() {
        try (Livskraft livskraft = door().open()) {
            assertThat(livskraft.datasets()).isEmpty();
            assertThat(livskraft.indicators().definitions()).isEmpty();
            assertThat(livskraft.plugins().troubled()).isEmpty();
            assertThat(livskraft.plugins().outcome(MEMORY)).isPresent();
            assertThat(livskraft.municipalities().find(MunicipalityNumber.of("4020"), LocalDate.of(2024, 1, 1)))
                    .isPresent();
        }
    }

    @Nested
    class TellsWhatIsWrongWithHowItIsOpened {

        @Test
        void aStorageMustBeChosen() {
            LivskraftBuilder builder = Livskraft.builder().withoutDiscovery().plugin(new InMemoryStorageProvider());
            assertThat(problemsOf(builder::open)).containsExactly("STORAGE-NOT-CHOSEN LivskraftBuilder.storage");
        }

        @Test
        void aStorageThatIsNotThereIsNamedWithThoseThatAre() {
            LivskraftBuilder builder = door().storage("county.storage");
            assertThat(problemsOf(builder::open)).containsExactly("PLUGIN-MISSING county.storage");
            assertThatThrownBy(builder::open).hasMessageContaining(MEMORY);
        }

        @Test
        void everySettingThatTheStorageDoesNotHaveIsNamed() {
            LivskraftBuilder builder = door().setting(MEMORY, "plcae", "x").setting(MEMORY, "user", "y");
            assertThat(problemsOf(builder::open))
                    .containsExactly(
                            "PLUGIN-SETTING-UNKNOWN " + MEMORY + " plcae",
                            "PLUGIN-SETTING-UNKNOWN " + MEMORY + " user");
            assertThatThrownBy(builder::open).hasMessageContaining("[place]");
        }

        @Test
        void aRequiredSettingThatIsMissingOrBlankIsNamed() {
            LivskraftBuilder builder = door().plugin(new NeedyStorage()).storage(NeedyStorage.ID);
            String missing = "PLUGIN-SETTING-MISSING " + NeedyStorage.ID + " url";
            assertThat(problemsOf(builder::open)).containsExactly(missing);
            assertThat(problemsOf(builder.setting(NeedyStorage.ID, "url", " ")::open))
                    .containsExactly(missing);
            builder.setting(NeedyStorage.ID, "url", "somewhere").open().close();
        }

        @Test
        void settingsForAPluginThatIsNotThereAreRefused() {
            LivskraftBuilder builder = door().setting("livskraft.storage-mem", "place", "x");
            assertThat(problemsOf(builder::open)).containsExactly("PLUGIN-SETTING-STRAY livskraft.storage-mem [place]");
        }

        @Test
        void settingsMayBeForAPluginThatWasTooBrokenToSayItsId() {
            LivskraftBuilder builder = door().setting("county.broken", "url", "x")
                    .plugin(new NeedyStorage() {
                        @Override
                        public PluginDescriptor descriptor() {
                            throw new IllegalStateException("no descriptor today");
                        }
                    });
            try (Livskraft livskraft = builder.open()) {
                assertThat(livskraft.plugins().troubled()).hasSize(1);
            }
        }

        @Test
        void everyRequiredPluginThatIsMissingOrBringsNothingIsNamed() {
            LivskraftBuilder builder = door().plugin(DoorFixture.provider("county.throws", 0, () -> {
                        throw new IllegalStateException("no catalogue");
                    }))
                    .requirePlugin(ObservationSource.class, "county.source")
                    .requirePlugin(IndicatorProvider.class, "county.throws");
            assertThat(problemsOf(builder::open))
                    .containsExactly("PLUGIN-MISSING county.source", "PLUGIN-FAILED county.throws");
        }

        @Test
        void aStorageThatThrowsSomethingUnforeseenIsNamed() {
            NeedyStorage broken = new NeedyStorage();
            broken.failure = new IllegalStateException("disk on fire");
            LivskraftBuilder builder =
                    door().plugin(broken).storage(NeedyStorage.ID).setting(NeedyStorage.ID, "url", "x");
            assertThat(problemsOf(builder::open)).containsExactly("PLUGIN-FAILED " + NeedyStorage.ID);
            assertThatThrownBy(builder::open)
                    .hasMessageContaining("disk on fire")
                    .hasCause(broken.failure);
        }

        @Test
        void aStorageThatWasOpenedIsClosedAgainWhenTheRestFails() {
            NeedyStorage storage = new NeedyStorage();
            LivskraftBuilder builder = door().plugin(storage)
                    .storage(NeedyStorage.ID)
                    .setting(NeedyStorage.ID, "url", "x")
                    .calculatorLimit(Duration.ZERO);
            assertThatIllegalArgumentException().isThrownBy(builder::open);
            assertThat(storage.opened).hasValue(1);
            assertThat(storage.closed).hasValue(1);
        }
    }

    @Nested
    class Closing {

        @Test
        void aSecondCloseDoesNothing() {
            NeedyStorage storage = new NeedyStorage();
            Livskraft livskraft = door().plugin(storage)
                    .storage(NeedyStorage.ID)
                    .setting(NeedyStorage.ID, "url", "x")
                    .open();
            livskraft.close();
            livskraft.close();
            assertThat(storage.closed).hasValue(1);
        }

        @Test
        void nothingCanBeReadAfterwards() {
            Livskraft livskraft = door().open();
            livskraft.close();
            assertThatThrownBy(livskraft::datasets)
                    .isInstanceOf(StorageException.class)
                    .hasMessageContaining("STORAGE-CLOSED");
        }

        @Test
        void theHostsExecutorIsLeftRunning() {
            ExecutorService executor = Executors.newSingleThreadExecutor();
            try {
                door().executor(executor).open().close();
                assertThat(executor.isShutdown()).isFalse();
            } finally {
                executor.shutdownNow();
            }
        }

        @Test
        void theLibrarysOwnExecutorIsShutDownEvenIfTheStorageCannotBeClosed() throws InterruptedException {
            CountingCalculators calculators = new CountingCalculators();
            NeedyStorage storage = new NeedyStorage();
            Livskraft livskraft = door().plugin(storage)
                    .plugin(calculators)
                    .storage(NeedyStorage.ID)
                    .setting(NeedyStorage.ID, "url", "x")
                    .open();
            livskraft.observations().save(DoorFixture.figure(DoorFixture.dataset("emissions"), "4020", 2024, 1));
            livskraft.compute(IndicatorRequest.builder(LocalDate.of(2024, 1, 1), DoorFixture.NOW)
                    .indicators("county_count")
                    .municipalities("4020")
                    .years(2024, 2024)
                    .build());
            storage.failureAtClose = new IllegalStateException("cable out");

            assertThat(problemsOf(livskraft::close)).containsExactly("PLUGIN-FAILED " + NeedyStorage.ID);
            calculators.thread.join(30_000);
            assertThat(calculators.thread.isAlive()).isFalse();
        }
    }

    @Nested
    class RulesAskTheClockAndTheValidatorOfTheHost {

        private final ProgrammeProfile programme = ProgrammeProfiles.bundled(new DocumentFormats())
                .find(ProgrammeProfiles.LIVSKRAFTIGE_KOMMUNER_METODEN)
                .orElseThrow();

        private NetworkDossier dossier(NetworkStatus status) {
            Network network = Network.builder(Identifier.of("oppdiktet-nett"), programme.id(), LocalDate.of(2025, 1, 1))
                    .fictitious()
                    .name("Oppdiktet nett")
                    .status(status)
                    .member(Membership.of("4020", "Midt-Telemark", MembershipStatus.ACTIVE, LocalDate.of(2025, 1, 1)))
                    .build();
            return NetworkDossier.of(programme, network);
        }

        @Test
        void theDayOfAnEvaluationIsTheClocksInItsOwnZone() {
            Clock eve = Clock.fixed(Instant.parse("2026-12-31T23:30:00Z"), ZoneOffset.ofHours(1));
            try (Livskraft livskraft = door().clock(eve).open()) {
                assertThat(livskraft.validate(dossier(NetworkStatus.DRAFT)).date())
                        .isEqualTo(LocalDate.of(2027, 1, 1));
                assertThat(livskraft.clock()).isSameAs(eve);
            }
        }

        @Test
        void rulesAboutOtherNetworksAreAskedOnceTheyAreShown() {
            try (Livskraft livskraft = door().open()) {
                NetworkDossier dossier = dossier(NetworkStatus.DRAFT);
                Set<String> alone = notEvaluated(livskraft.validate(dossier));
                Set<String> beside = notEvaluated(livskraft.validate(dossier, List.of(dossier)));
                assertThat(alone).contains("LK-018", "LK-023").containsAll(beside);
                assertThat(beside).doesNotContain("LK-018", "LK-023");
            }
        }

        private static Set<String> notEvaluated(ValidationReport report) {
            return report.outcomes(RuleOutcome.NotEvaluated.class).stream()
                    .map(RuleOutcome::ruleId)
                    .collect(Collectors.toSet());
        }

        @Test
        void aNetworkWithErrorsIsNotActivated() {
            try (Livskraft livskraft = door().open()) {
                assertThatThrownBy(() -> livskraft.activate(dossier(NetworkStatus.DRAFT)))
                        .isInstanceOf(ValidationException.class);
            }
        }

        @Test
        void aNetworkThatIsActiveIsNotActivatedAgainAndADraftIsNotClosed() {
            try (Livskraft livskraft = door().open()) {
                assertThat(problemsOf(() -> livskraft.activate(dossier(NetworkStatus.ACTIVE))))
                        .containsExactly("NETWORK-001 network oppdiktet-nett");
                assertThat(problemsOf(() -> livskraft.close(dossier(NetworkStatus.DRAFT))))
                        .containsExactly("NETWORK-001 network oppdiktet-nett");
            }
        }

        @Test
        void theHostsValidatorFactoryIsAskedAndLeftOpen() {
            AtomicInteger asked = new AtomicInteger();
            AtomicInteger closed = new AtomicInteger();
            try (ValidatorFactory real = OwnValidatorFactory.create()) {
                ValidatorFactory counting = (ValidatorFactory) Proxy.newProxyInstance(
                        ValidatorFactory.class.getClassLoader(),
                        new Class<?>[] {ValidatorFactory.class},
                        (proxy, method, arguments) -> {
                            asked.addAndGet(method.getName().equals("getValidator") ? 1 : 0);
                            closed.addAndGet(method.getName().equals("close") ? 1 : 0);
                            return method.invoke(real, arguments);
                        });
                try (Livskraft livskraft = door().validatorFactory(counting).open()) {
                    livskraft.validate(dossier(NetworkStatus.DRAFT));
                }
            }
            assertThat(asked).hasPositiveValue();
            assertThat(closed).hasValue(0);
        }
    }
}
