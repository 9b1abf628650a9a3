package no.livskraft.tck.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the contract on providers that are right, and on others that are wrong on purpose. */
class RuleProviderContractTest {

    private static final int PROMISES = 34;

    /**
     * A provider that is wrong on purpose.
     *
     * @param provider its test
     * @param test the test of the contract that is about its fault
     * @param told what the message says of it
     * @param consequences other tests that may fail for it, because what it does cannot be told from what they are about
     */
    record Fault(Class<?> provider, String test, String told, Set<String> consequences) {

        static Fault of(Class<?> provider, String test, String told, String... consequences) {
            return new Fault(provider, test, told, Set.of(consequences));
        }

        @Override
        public String toString() {
            return provider.getSimpleName();
        }
    }

    private static Runs run(Class<?> contract) {
        return Runs.of(contract, "junit-jupiter");
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                RightRules.Right.class,
                RightRules.Locks.class,
                RightRules.HasPlans.class,
                RightRules.HasAStricterRule.class
            })
    void aProviderThatKeepsItsPromisesPassesEveryTest(Class<?> contract) {
        Runs runs = run(contract);

        assertThat(runs.failed()).isEmpty();
        assertThat(runs.skipped()).isEmpty();
        assertThat(runs.passed()).hasSize(PROMISES);
    }

    static Stream<Fault> faultsOfProviders() {
        String letIn = "theHostLetsTheRulesIn";
        String examples = "everyCaseHasAnExample";
        return Stream.of(
                Fault.of(WrongProviders.ChangesItsDescriptor.class, "theDescriptorIsTheSameAtEveryCall", "descriptor"),
                Fault.of(WrongProviders.TakesAReservedId.class, "theIdIsReservedForNobodyElse", "livskraft.gather"),
                Fault.of(WrongProviders.BuiltForTheFuture.class, "theProviderWasBuiltForASupportedLevel", "level"),
                Fault.of(
                        WrongProviders.IsTitledInBokmalAlone.class,
                        "whatTheProviderSaysOfItselfIsInBokmalNynorskAndEnglish",
                        "'nn'"),
                Fault.of(WrongProviders.BringsNothing.class, "theProviderBringsRules", "empty"),
                Fault.of(WrongProviders.TakesAnIdOfTheLibrary.class, letIn, "LK-001"),
                Fault.of(WrongProviders.HasARuleTwice.class, letIn, "INVENTED-001"),
                Fault.of(WrongProviders.HasNullForARule.class, letIn, "null"),
                Fault.of(WrongProviders.WarnsInBokmalAlone.class, letIn, "nn"),
                Fault.of(WrongProviders.NamesOtherValuesInNynorsk.class, letIn, "INVENTED-001"),
                Fault.of(WrongProviders.ThrowsWhenAskedForRules.class, letIn, "no ferries"),
                Fault.of(WrongProviders.ChangesItsRules.class, "theRulesAreTheSameAtEveryCall", "changed"),
                Fault.of(WrongProviders.ChangesADefinition.class, "aDefinitionIsTheSameAtEveryCall", "INVENTED-002"),
                Fault.of(WrongProviders.LacksAnExample.class, examples, "no example of [INVENTED-002]"),
                Fault.of(WrongProviders.HasAnExampleOfNoCase.class, examples, "INVENTED-002.late"),
                Fault.of(WrongProviders.SatisfiesARuleThatIsNot.class, examples, "INVENTED-009"));
    }

    static Stream<Fault> faultsOfTellings() {
        String total = "aRuleNeverThrows";
        String cases = "aRuleTellsOnlyOfCasesThatItHas";
        String values = "aRuleGivesEveryValueThatItsMessageNames";
        String place = "aPlaceIsInTheDossier";
        String readable = "aValueReadsAsPeopleWriteIt";
        String languages = "whatARuleTellsIsInBokmalNynorskAndEnglish";
        String limits = "aLimitOfTheProgrammeCounts";
        return Stream.of(
                Fault.of(WrongTellings.NeverTellsOfACase.class, "anExampleViolatesItsCase", "[satisfied]"),
                Fault.of(
                        WrongTellings.TellsOfAnotherCaseToo.class,
                        "anExampleViolatesNothingElse",
                        "[INVENTED-001.stale]"),
                Fault.of(WrongTellings.TellsOnlyOfFaults.class, "aRuleIsSatisfiedWhereNothingIsWrong", "[nothing]"),
                Fault.of(
                        WrongTellings.IsSatisfiedByNothing.class,
                        "whereThereIsNothingToLookAtARuleTellsNothing",
                        "[satisfied]"),
                Fault.of(WrongTellings.ThrowsOnAnUndatedGathering.class, total, "without what may be missing"),
                Fault.of(WrongTellings.ThrowsOnANetworkWithoutMembers.class, total, "without members"),
                Fault.of(WrongTellings.ThrowsOnAnEarlierDay.class, total, "2016-11-02"),
                Fault.of(WrongTellings.WaitsForever.class, "aRuleEndsWithinTheLimit", "PT0.3S"),
                Fault.of(WrongTellings.TellsOfACaseThatIsNot.class, cases, "INVENTED-002.nobody"),
                Fault.of(WrongTellings.GoesOnAfterARefusal.class, cases, "INVENTED-002.nobody"),
                Fault.of(WrongTellings.LeavesOutAValue.class, values, "[number]"),
                Fault.of(WrongTellings.HasNullForAValue.class, values, "'number' being null"),
                Fault.of(WrongTellings.SaysNotWhere.class, "aRuleSaysWhere", "without a place"),
                Fault.of(WrongTellings.PointsAtAnotherNetwork.class, place, "no network 'annet-nettverk'"),
                Fault.of(WrongTellings.PointsBeyondAList.class, place, "has no 'members[99]'"),
                Fault.of(WrongTellings.MisspellsTheWay.class, place, "has no 'member'"),
                Fault.of(WrongTellings.WritesTheWayInItsOwnManner.class, place, "has no 'members/0/name'"),
                Fault.of(WrongTellings.GivesAnOptional.class, readable, "Optional[Nome]"),
                Fault.of(WrongTellings.GivesAnArray.class, readable, "[Ljava.lang.String;@"),
                Fault.of(WrongTellings.GivesAnObjectThatHasNoText.class, readable, "java.lang.Object@"),
                Fault.of(WrongTellings.GivesAValueInBokmalAlone.class, languages, "'more'"),
                Fault.of(WrongTellings.GivesAReasonInBokmalAlone.class, languages, "the reason"),
                Fault.of(WrongTellings.ReadsALimitThatIsNot.class, "aRuleReadsOnlyLimitsThatItHas", "mostFerries"),
                Fault.of(WrongTellings.NeverReadsItsLimits.class, limits, "never reads"),
                Fault.of(WrongTellings.ReadsItsLimitsForShow.class, limits, "changes nothing"));
    }

    static Stream<Fault> faultsOfMemories() {
        String same = "theSameDossierGivesTheSameFindings";
        String entry = "theOrderOfEntryDoesNotMatter";
        String calls = "whatWasLookedAtBeforeDoesNotMatter";
        String alone = "aRuleNeedsNoOtherRule";
        String clock = "theClockOfTheMachineDoesNotMatter";
        String machine = "theLanguageAndZoneOfTheMachineDoNotMatter";
        String serious = "howSeriousItIsIsForTheProgrammeToSay";
        String threads = "severalThreadsDoNotDisturbEachOther";
        String kept = "aRuleKeepsNeitherViewNorFindings";
        return Stream.of(
                Fault.of(WrongMemories.HidesWhatIsNotSerious.class, serious, "where its cases are INFO"),
                Fault.of(WrongMemories.TellsEqualDossiersApart.class, same, "at another call", serious, entry),
                Fault.of(
                        WrongMemories.CountsItsCalls.class,
                        same,
                        "at another call",
                        calls,
                        clock,
                        machine,
                        serious,
                        threads,
                        entry),
                Fault.of(
                        WrongMemories.NumbersItsInstances.class,
                        "everyInstanceTellsTheSame",
                        "from another instance",
                        alone),
                Fault.of(WrongMemories.RemembersTheLargest.class, calls, "after others"),
                Fault.of(WrongMemories.TakesTheFirstMember.class, entry, "in another order"),
                Fault.of(WrongMemories.LeansOnAnotherRule.class, alone, "alone"),
                Fault.of(WrongMemories.KeepsItsView.class, kept, "an earlier call"),
                Fault.of(WrongMemories.KeepsItsFindings.class, kept, "an earlier call", threads),
                Fault.of(WrongMemories.KeepsItsNetworkInAField.class, threads, "another thread"),
                // on two days of a year their dates are those of the examples
                Fault.of(WrongMemories.LooksAtTheClock.class, clock, "the machine has another day", machine),
                Fault.of(WrongMemories.LooksAtTheClockALimitAway.class, clock, "the machine has another day", machine),
                Fault.of(WrongMemories.WritesAsTheMachineDoes.class, machine, "another language"),
                Fault.of(WrongMemories.ShoutsInTheMachinesLanguage.class, machine, "another language"),
                Fault.of(WrongMemories.NamesTheMachinesZone.class, machine, "another language", clock),
                Fault.of(WrongMemories.TellsTheHostSomethingElse.class, "aHostHearsWhatTheTestKitHears", "the host"));
    }

    @ParameterizedTest
    @MethodSource({"faultsOfProviders", "faultsOfTellings", "faultsOfMemories"})
    void aWrongProviderFailsTheTestThatIsAboutItsFault(Fault fault) {
        Runs runs = run(fault.provider());

        assertThat(runs.failed()).containsKey(fault.test());
        assertThat(runs.failed().get(fault.test()))
                .contains(fault.told(), "Promised: ")
                .endsWith(").");
        Set<String> others = new TreeSet<>(runs.failed().keySet());
        others.remove(fault.test());
        assertThat(others).isSubsetOf(fault.consequences());
    }

    @Test
    void thereIsAWrongProviderForEachPromise() {
        Set<String> broken = new TreeSet<>();
        Stream.of(faultsOfProviders(), faultsOfTellings(), faultsOfMemories())
                .flatMap(each -> each)
                .forEach(fault -> broken.add(fault.test()));

        assertThat(broken).isEqualTo(promises());
    }

    private static Set<String> promises() {
        Set<String> promises = new TreeSet<>();
        for (Class<?> type :
                List.of(RuleProviderContract.class, RuleExamplePromises.class, RuleProviderPromises.class)) {
            Arrays.stream(type.getDeclaredMethods())
                    .filter(method -> method.isAnnotationPresent(Test.class))
                    .forEach(method -> promises.add(method.getName()));
        }
        return promises;
    }

    @Test
    void aProviderThatIsNotLetInHasNothingElseToTry() {
        Runs runs = run(WrongProviders.ThrowsWhenAskedForRules.class);

        assertThat(runs.skipped()).contains("aRuleNeverThrows", "anExampleViolatesItsCase");
        assertThat(runs.passed()).doesNotContain("aRuleNeverThrows", "anExampleViolatesItsCase");
    }

    @Test
    void aMessageNamesTheRuleTheDossierTheDayAndWhereThePromiseIsWritten() {
        assertThat(run(WrongTellings.ThrowsOnANetworkWithoutMembers.class)
                        .failed()
                        .get("aRuleNeverThrows"))
                .contains("Rule 'INVENTED-002', the sample, without members, as of 2026-11-02: it threw ")
                .contains("(NetworkRule, What it promises)");
    }
}
