package no.livskraft.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import no.livskraft.data.LocalizedText;
import no.livskraft.network.NetworkStatus;
import no.livskraft.programme.Severity;
import no.livskraft.validation.rule.CountyRules;
import no.livskraft.validation.rule.RuleFindings;
import no.livskraft.validation.rule.RuleView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A rule of a county counts like one of the library while it works, and costs only itself when it does not. */
@Timeout(60)
class CountyRuleIsolationTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    private final ExecutorService executor = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    });

    @AfterEach
    void close() {
        executor.shutdownNow();
    }

    private static RuleOutcome outcome(ValidationReport report, String rule) {
        return report.outcomes().stream()
                .filter(each -> each.ruleId().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    /** What a bad rule's failure says, after a good rule and all rules of the library were found untouched. */
    private String failure(BiConsumer<RuleView, RuleFindings> bad) {
        return failure(LONG, bad);
    }

    private String failure(Duration limit, BiConsumer<RuleView, RuleFindings> bad) {
        NetworkValidator validator = CountySample.validator(
                executor, limit, CountySample.rule("BAD-001", bad), CountySample.shortNames("GOOD-001"));
        Sample sample = new Sample();
        sample.status = NetworkStatus.DRAFT;
        ValidationReport report = validator.validate(sample.dossier());
        assertThat(outcome(report, "GOOD-001")).isInstanceOf(RuleOutcome.Violated.class);
        assertThat(report.outcomes().stream().filter(each -> each.ruleId().startsWith("LK-")))
                .isEqualTo(Sample.validator().validate(sample.dossier()).outcomes());
        assertThat(new NetworkLifecycle(validator).activate(sample.dossier()).status())
                .as("a rule that failed refuses nothing")
                .isEqualTo(NetworkStatus.ACTIVE);
        RuleOutcome.Failed failed = (RuleOutcome.Failed) outcome(report, "BAD-001");
        assertThat(failed.evaluated()).isZero();
        String reason = failed.reason().in(Locale.ENGLISH);
        assertThat(reason).startsWith("Plugin county.rules ").endsWith(".");
        assertThat(report.toText(Locale.ENGLISH).replaceAll("\\s+", " "))
                .contains("Rules of plugins that could not be evaluated: BAD-001 (Names are short (en)): " + reason);
        assertThat(report.toJson(Locale.ENGLISH)).contains("\"outcome\" : \"failed\"", "\"failed\" : 1");
        assertThat(report.findings()).noneMatch(finding -> finding.ruleId().equals("BAD-001"));
        return reason;
    }

    private static Place somewhere(RuleView view) {
        return Place.of(view.network(), "");
    }

    @Nested
    class AGoodRule {

        private NetworkValidator validator() {
            return CountySample.validator(executor, LONG, CountySample.shortNames("TELEMARK-001"));
        }

        @Test
        void hasFindingsWithPlacesAndValuesLikeAnyOther() {
            ValidationReport report = validator().validate(new Sample().dossier());
            assertThat(report.findings(Severity.WARNING)).singleElement().satisfies(finding -> {
                assertThat(finding.place().toString())
                        .isEqualTo("network telemark-eksempel / members[2] (4020 Midt-Telemark)");
                assertThat(finding.message().in(Locale.ENGLISH)).isEqualTo("Midt-Telemark is longer than 8. (en)");
                assertThat(finding.values().keySet()).containsExactly("limit", "name");
            });
            assertThat(outcome(report, "TELEMARK-001").evaluated()).isEqualTo(4);
            assertThat(report.outcomes()).extracting(RuleOutcome::ruleId).isSorted();
        }

        @Test
        void standsInTheCatalogueBesideThoseOfTheLibrary() {
            RuleCatalogue catalogue = validator().catalogue();
            assertThat(catalogue.rules())
                    .hasSize(RuleCatalogue.ofLivskraft().rules().size() + 1);
            assertThat(catalogue.findCase("TELEMARK-001.blank")).isPresent();
        }

        @Test
        void isJudgedAnewByTheProgramme() {
            Sample sample = new Sample();
            sample.severities = Map.of("TELEMARK-001", Severity.ERROR);
            sample.ruleLimits = Map.of("TELEMARK-001.mostLetters", 5);
            ValidationReport report = validator().validate(sample.dossier());
            assertThat(report.findings(Severity.ERROR))
                    .extracting(finding -> finding.message().in(Locale.ENGLISH))
                    .containsExactly("Midt-Telemark is longer than 5. (en)", "Seljord is longer than 5. (en)");
            assertThat(outcome(report, "LK-090")).isEqualTo(new RuleOutcome.Satisfied("LK-090", 2));
        }

        @Test
        void isSwitchedOffByTheProgrammeAndNotEvenAsked() {
            AtomicReference<RuleView> asked = new AtomicReference<>();
            NetworkValidator validator =
                    CountySample.validator(executor, LONG, CountySample.rule("TELEMARK-001", (view, findings) -> {
                        asked.set(view);
                        findings.satisfied();
                    }));
            Sample sample = new Sample();
            sample.switchedOff = Map.of("TELEMARK-001", LocalizedText.same("Utprøving (oppdiktet)"));
            assertThat(outcome(validator.validate(sample.dossier()), "TELEMARK-001"))
                    .isInstanceOf(RuleOutcome.SwitchedOff.class);
            assertThat(asked).hasValue(null);
        }

        @Test
        void refusesActivationWhereItsErrorStands() {
            Sample sample = new Sample();
            sample.status = NetworkStatus.DRAFT;
            sample.severities = Map.of("TELEMARK-001", Severity.ERROR);
            NetworkLifecycle lifecycle = new NetworkLifecycle(validator());
            assertThatThrownBy(() -> lifecycle.activate(sample.dossier()))
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("TELEMARK-001");
        }

        @Test
        void thatIsNotThereLeavesItsJudgementsUnknown() {
            Sample sample = new Sample();
            sample.severities = Map.of("TELEMARK-001", Severity.ERROR);
            sample.ruleLimits = Map.of("TELEMARK-001.mostLetters", 5, "LK-011.most", 3);
            assertThat(Sample.validator().validate(sample.dossier()).findings(Severity.WARNING))
                    .extracting(finding -> finding.place().path())
                    .containsExactly(
                            "ruleLimits.LK-011.most", "ruleLimits.TELEMARK-001.mostLetters", "severities.TELEMARK-001");
        }

        @Test
        void thatLooksAtNothingIsNotEvaluatedAndCanSayWhy() {
            NetworkValidator validator = CountySample.validator(
                    executor,
                    LONG,
                    CountySample.rule("IDLE-001", (view, findings) -> {}),
                    CountySample.rule(
                            "IDLE-002", (view, findings) -> findings.nothing(CountySample.text("No ferries here"))));
            ValidationReport report = validator.validate(new Sample().dossier());
            assertThat(report.outcomes(RuleOutcome.NotEvaluated.class))
                    .extracting(each -> each.ruleId() + " " + each.reason().in(Locale.ENGLISH))
                    .filteredOn(each -> each.startsWith("IDLE"))
                    .containsExactly("IDLE-001 There is nothing to evaluate.", "IDLE-002 No ferries here (en)");
        }

        @Test
        void neverRepeatsAnIdentityNumber() {
            NetworkValidator validator =
                    CountySample.validator(executor, LONG, CountySample.rule("NOSY-001", (view, findings) -> {
                        findings.violated(
                                "",
                                new Place(
                                        Place.Kind.NETWORK, "010107 00066", "contacts.01010700066", "Kari 01010700066"),
                                Map.of("name", "Kari 01010700066", "limit", LocalizedText.same("01010700066")));
                    }));
            ValidationReport report = validator.validate(new Sample().dossier());
            assertThat(report.toText(Locale.ENGLISH) + report.toJson(Locale.ENGLISH) + report)
                    .contains("Kari ***********")
                    .doesNotContain("01010700066", "010107 00066");
        }
    }

    @Nested
    class ABadRule {

        @Test
        void throwsAnException() {
            assertThat(failure((view, findings) -> {
                        findings.satisfied();
                        throw new IllegalStateException("no ferries");
                    }))
                    .contains("failed: java.lang.IllegalStateException: no ferries", "Turn to whoever makes it");
        }

        @Test
        void throwsWhatCannotEvenBeDescribed() {
            assertThat(failure((view, findings) -> {
                        throw new IllegalStateException() {
                            private static final long serialVersionUID = 1L;

                            @Override
                            public String getMessage() {
                                throw new UnsupportedOperationException();
                            }
                        };
                    }))
                    .contains("failed: ");
        }

        @Test
        void recursesWithoutEnd() {
            assertThat(failure(this::again)).contains("StackOverflowError");
        }

        @SuppressWarnings("InfiniteRecursion")
        private void again(RuleView view, RuleFindings findings) {
            again(view, findings);
        }

        @Test
        void wasBuiltAgainstAnotherRelease() {
            assertThat(failure((view, findings) -> {
                        throw new NoSuchMethodError("dossier");
                    }))
                    .contains("another release of the library", "Get a new release");
        }

        @Test
        void throwsAnIdentityNumber() {
            assertThat(failure((view, findings) -> Integer.parseInt("01010700066 ")))
                    .contains("***********")
                    .doesNotContain("01010700066");
        }

        @Test
        void hangs() {
            CountDownLatch never = new CountDownLatch(1);
            assertThat(failure(Duration.ofMillis(200), (view, findings) -> {
                        try {
                            never.await();
                        } catch (InterruptedException stopped) {
                            Thread.currentThread().interrupt();
                        }
                    }))
                    .contains("did not finish within PT0.2S");
        }

        @Test
        void tellsOfACaseThatItDoesNotHave() {
            assertThat(failure((view, findings) -> findings.violated("barely", somewhere(view), Map.of())))
                    .contains("told of 'BAD-001.barely', which is no case of the rule");
        }

        @Test
        void doesNotSayWhere() {
            assertThat(failure((view, findings) -> findings.violated("blank", null, Map.of())))
                    .contains("without saying where");
        }

        @Test
        void leavesOutAValueThatItsMessageNeeds() {
            assertThat(failure((view, findings) -> findings.violated("", somewhere(view), Map.of("name", "Nome"))))
                    .contains("without the values [limit]");
        }

        @Test
        void givesAValueWithoutNameOrContent() {
            Map<String, Object> none = new HashMap<>(Map.of("name", "Nome"));
            none.put("limit", null);
            assertThat(failure((view, findings) -> findings.violated("", somewhere(view), none)))
                    .contains("whose value 'limit' has no name or is null");
            assertThat(failure((view, findings) -> findings.violated("blank", somewhere(view), Map.of(" ", 1))))
                    .contains("whose value ' ' has no name");
        }

        @Test
        void givesAValueThatCannotBeShown() {
            Object broken = new Object() {
                @Override
                public String toString() {
                    throw new UnsupportedOperationException("no text");
                }
            };
            assertThat(failure((view, findings) ->
                            findings.violated("", somewhere(view), Map.of("name", broken, "limit", 1))))
                    .contains("no text");
        }

        @Test
        void catchesTheRefusalAndGoesOnAsIfAllWereWell() {
            assertThat(failure((view, findings) -> {
                        try {
                            findings.violated("barely", somewhere(view), Map.of());
                        } catch (IllegalArgumentException swallowed) {
                            findings.satisfied();
                        }
                    }))
                    .contains("no case of the rule");
        }

        @Test
        void asksForALimitThatItDoesNotDefine() {
            assertThat(failure((view, findings) -> view.limit("fewestLetters")))
                    .contains("defines no limit 'fewestLetters'; it has [mostLetters]");
        }

        @Test
        void triesToChangeTheNetwork() {
            assertThat(failure((view, findings) -> view.network().members().clear()))
                    .contains("UnsupportedOperationException");
        }

        @Test
        void cannotAddFindingsWhenItsTimeIsOver() {
            AtomicReference<RuleFindings> kept = new AtomicReference<>();
            NetworkValidator validator =
                    CountySample.validator(executor, LONG, CountySample.rule("LATE-001", (view, findings) -> {
                        kept.set(findings);
                        findings.satisfied();
                    }));
            ValidationReport report = validator.validate(new Sample().dossier());
            assertThat(outcome(report, "LATE-001")).isEqualTo(new RuleOutcome.Satisfied("LATE-001", 1));
            assertThatThrownBy(kept.get()::satisfied).hasMessageContaining("is over");
        }
    }

    @Nested
    class TheHost {

        @Test
        void hearsOfAnErrorOfTheWholeMachine() {
            NetworkValidator validator =
                    CountySample.validator(executor, LONG, CountySample.rule("BAD-001", (view, findings) -> {
                        throw new OutOfMemoryError("test");
                    }));
            assertThatThrownBy(() -> validator.validate(new Sample().dossier())).isInstanceOf(OutOfMemoryError.class);
        }

        @Test
        void thatHasNoThreadToSpareIsTold() {
            executor.shutdownNow();
            NetworkValidator validator =
                    CountySample.validator(executor, LONG, CountySample.shortNames("TELEMARK-001"));
            assertThat(validator.validate(new Sample().dossier()).outcomes(RuleOutcome.Failed.class))
                    .singleElement()
                    .satisfies(failed ->
                            assertThat(failed.reason().in(Locale.ENGLISH)).contains("no thread to run on"));
        }

        @Test
        void thatIsInterruptedIsToldAndStaysInterrupted() {
            CountDownLatch never = new CountDownLatch(1);
            NetworkValidator validator =
                    CountySample.validator(executor, LONG, CountySample.rule("SLOW-001", (view, findings) -> {
                        try {
                            never.await();
                        } catch (InterruptedException stopped) {
                            Thread.currentThread().interrupt();
                        }
                    }));
            Thread.currentThread().interrupt();
            ValidationReport report = validator.validate(new Sample().dossier());
            assertThat(Thread.interrupted()).isTrue();
            assertThat(((RuleOutcome.Failed) outcome(report, "SLOW-001"))
                            .reason()
                            .in(Locale.ENGLISH))
                    .contains("was interrupted");
        }

        @Test
        void withoutRulesOfCountiesNeedsNoOtherThread() {
            executor.shutdownNow();
            NetworkValidator validator = NetworkValidator.builder(Sample.REGISTER, Sample.clock())
                    .rules(CountyRules.none(), executor, LONG)
                    .build();
            assertThat(validator.validate(new Sample().dossier()).outcomes(RuleOutcome.Failed.class))
                    .isEmpty();
            assertThatThrownBy(() -> NetworkValidator.builder(Sample.REGISTER, Sample.clock())
                            .rules(CountyRules.none(), executor, Duration.ZERO))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
