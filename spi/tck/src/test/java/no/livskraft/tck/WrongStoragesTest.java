package no.livskraft.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.livskraft.spi.storage.StorageProvider;
import no.livskraft.tck.WrongAttachments.BelievesWhatIsSaid;
import no.livskraft.tck.WrongAttachments.BreaksWhenRemoved;
import no.livskraft.tck.WrongAttachments.CanBeReadOnce;
import no.livskraft.tck.WrongAttachments.CutsMediaTypes;
import no.livskraft.tck.WrongAttachments.FindsNothingWhenClosed;
import no.livskraft.tck.WrongAttachments.ForgetsMediaTypes;
import no.livskraft.tck.WrongAttachments.KeepsConnectionsWhileReading;
import no.livskraft.tck.WrongAttachments.KeepsHalves;
import no.livskraft.tck.WrongAttachments.KeepsTheFirstMoment;
import no.livskraft.tck.WrongAttachments.KeepsTheLastMoment;
import no.livskraft.tck.WrongAttachments.KeepsWholeSeconds;
import no.livskraft.tck.WrongAttachments.LooksAndRemovesApart;
import no.livskraft.tck.WrongAttachments.LooksAndWritesApart;
import no.livskraft.tck.WrongAttachments.ReadsWhatIsThere;
import no.livskraft.tck.WrongAttachments.RefusesLargeOnes;
import no.livskraft.tck.WrongAttachments.RefusesTheSameAgain;
import no.livskraft.tck.WrongAttachments.RemovesNothing;
import no.livskraft.tck.WrongAttachments.RemovesTheBytesOfAllMediaTypes;
import no.livskraft.tck.WrongAttachments.RemovesWhatWasSavedAgain;
import no.livskraft.tck.WrongAttachments.SaysThatAllWasRemoved;
import no.livskraft.tck.WrongAttachments.TakesAnEmptyAttachmentForNone;
import no.livskraft.tck.WrongAttachments.TakesBytesForText;
import no.livskraft.tck.WrongAttachments.TellsThemInNoOrder;
import no.livskraft.tck.WrongAttachments.TellsThoseOfTheMomentToo;
import no.livskraft.tck.WrongDocuments.ChecksAndWritesApart;
import no.livskraft.tck.WrongDocuments.CommitsByHalves;
import no.livskraft.tck.WrongDocuments.FoldsCaseInNames;
import no.livskraft.tck.WrongDocuments.ForgetsEarlierStates;
import no.livskraft.tck.WrongDocuments.ForgetsWhenClosed;
import no.livskraft.tck.WrongDocuments.GivesTokensAgain;
import no.livskraft.tck.WrongDocuments.IgnoresTheExpectedRevision;
import no.livskraft.tck.WrongDocuments.IgnoresTheLimit;
import no.livskraft.tck.WrongDocuments.LosesHistory;
import no.livskraft.tck.WrongDocuments.NamesOneRevisionOnly;
import no.livskraft.tck.WrongDocuments.OrdersByCodePoints;
import no.livskraft.tck.WrongDocuments.SearchesByTheFirstKeyOnly;
import no.livskraft.tck.WrongDocuments.SearchesInAlphabeticalOrder;
import no.livskraft.tck.WrongDocuments.TakesContentForText;
import no.livskraft.tck.WrongDocuments.TakesWhatIsBackForRemoved;
import no.livskraft.tck.WrongDocuments.TellsHistoryOldestFirst;
import no.livskraft.tck.WrongDocuments.WorksWhenClosed;
import no.livskraft.tck.WrongObservations.ForgetsFlags;
import no.livskraft.tck.WrongObservations.ForgetsSymbols;
import no.livskraft.tck.WrongObservations.ForgetsWhyAFigureIsAbsent;
import no.livskraft.tck.WrongObservations.IgnoresKnownAt;
import no.livskraft.tck.WrongObservations.KeepsFloats;
import no.livskraft.tck.WrongObservations.KeepsMomentsToTheSecond;
import no.livskraft.tck.WrongObservations.KnowsOnlyTheNewestVintage;
import no.livskraft.tck.WrongObservations.LastWinsOfOneVintage;
import no.livskraft.tck.WrongObservations.LetsDatasetsShareVariables;
import no.livskraft.tck.WrongObservations.RefusesTheSameFiguresAgain;
import no.livskraft.tck.WrongObservations.TakesAbsenceForZero;
import no.livskraft.tck.WrongObservations.TakesZeroForAbsence;
import no.livskraft.tck.WrongObservations.TellsVintagesOldestFirst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** A contract is worth what it finds: each wrong storage fails in the test that is about its fault. */
final class WrongStoragesTest {

    /** Where jqwik notes what failed: not among the failures that are worth trying again. */
    @TempDir
    Path seeds;

    static Stream<Arguments> faults() {
        return Stream.of(
                fault(LosesHistory::new, "historyIsNewestFirstWithWhoWhenAndWhy"),
                fault(TellsHistoryOldestFirst::new, "historyIsNewestFirstWithWhoWhenAndWhy"),
                fault(ForgetsEarlierStates::new, "everyEarlierStateCanBeFound"),
                fault(IgnoresTheExpectedRevision::new, "aStaleRevisionIsAConflictThatNamesBoth"),
                fault(IgnoresTheExpectedRevision::new, "creatingWhatExistsIsAConflict"),
                fault(ChecksAndWritesApart::new, "ofSeveralCommitsFromOneStateExactlyOneWins"),
                fault(CommitsByHalves::new, "oneConflictUndoesTheWholeCommit"),
                fault(NamesOneRevisionOnly::new, "aStaleRevisionIsAConflictThatNamesBoth"),
                fault(SearchesInAlphabeticalOrder::new, "searchAnswersInTheOrderOfUtf16"),
                fault(OrdersByCodePoints::new, "searchAnswersInTheOrderOfUtf16"),
                fault(IgnoresTheLimit::new, "searchGivesPagesThatMeet"),
                fault(SearchesByTheFirstKeyOnly::new, "searchNeedsEveryKeyAskedFor"),
                fault(TakesWhatIsBackForRemoved::new, "whatWasRemovedIsToldUnlessTheStorageCannotTell"),
                fault(FoldsCaseInNames::new, "namesAreKeptApartCharacterByCharacter"),
                fault(TakesContentForText::new, "everyByteComesBack"),
                fault(GivesTokensAgain::new, "noTokenIsGivenTwice"),
                fault(WorksWhenClosed::new, "aClosedStorageRefusesEveryMethod"),
                fault(WorksWhenClosed::new, "closingTwiceDoesNothing"),
                fault(ForgetsWhenClosed::new, "documentsSurviveBeingClosed"),
                fault(ForgetsWhenClosed::new, "observationsSurviveBeingClosed"),
                fault(TakesAbsenceForZero::new, "everyReasonForAbsenceComesBack"),
                fault(TakesZeroForAbsence::new, "zeroAndAbsenceStayApart"),
                fault(ForgetsFlags::new, "everySetOfFlagsComesBack"),
                fault(KeepsFloats::new, "numbersComeBackBitForBit"),
                fault(ForgetsWhyAFigureIsAbsent::new, "everyReasonForAbsenceComesBack"),
                fault(ForgetsSymbols::new, "symbolsComeBack"),
                fault(IgnoresKnownAt::new, "whatWasNotKnownYetIsNotRead"),
                fault(KnowsOnlyTheNewestVintage::new, "vintagesStandSideBySide"),
                fault(TellsVintagesOldestFirst::new, "vintagesStandSideBySide"),
                fault(LastWinsOfOneVintage::new, "otherFiguresForOneMomentAreRefused"),
                fault(RefusesTheSameFiguresAgain::new, "theSameFiguresASecondTimeChangeNothing"),
                fault(LetsDatasetsShareVariables::new, "aVariableBelongsToOneDataset"),
                fault(KeepsMomentsToTheSecond::new, "vintagesStandSideBySide"),
                fault(ForgetsWhenClosed::new, "attachmentsSurviveBeingClosed"),
                fault(TakesBytesForText::new, "everyByteOfAnAttachmentComesBack"),
                fault(TakesAnEmptyAttachmentForNone::new, "anAttachmentOfNoBytesIsAnAttachment"),
                fault(CutsMediaTypes::new, "everyMediaTypeIsKeptAsGiven"),
                fault(ForgetsMediaTypes::new, "theSameBytesOfTwoMediaTypesAreTwoAttachments"),
                fault(RemovesTheBytesOfAllMediaTypes::new, "theSameBytesOfTwoMediaTypesAreTwoAttachments"),
                fault(CanBeReadOnce::new, "severalCanReadAnAttachmentAtATime"),
                fault(KeepsConnectionsWhileReading::new, "whoeverReadsKeepsNobodyWaiting"),
                fault(BelievesWhatIsSaid::new, "otherBytesThanSaidAreRefused"),
                fault(KeepsHalves::new, "aContentThatBreaksOffIsRefused"),
                fault(ReadsWhatIsThere::new, "whatIsThereIsNotReadAgain"),
                fault(RefusesTheSameAgain::new, "savingAgainChangesNothingButTheMoment"),
                fault(KeepsTheFirstMoment::new, "savingAgainChangesNothingButTheMoment"),
                fault(KeepsTheLastMoment::new, "savingAgainChangesNothingButTheMoment"),
                fault(KeepsWholeSeconds::new, "thoseSavedBeforeAMomentAreToldInTheirOrder"),
                fault(TellsThoseOfTheMomentToo::new, "thoseSavedBeforeAMomentAreToldInTheirOrder"),
                fault(TellsThemInNoOrder::new, "thoseSavedBeforeAMomentAreToldInTheirOrder"),
                fault(RemovesNothing::new, "whatIsRemovedIsGoneAndCanBeSavedAnew"),
                fault(SaysThatAllWasRemoved::new, "whatIsRemovedIsGoneAndCanBeSavedAnew"),
                fault(RemovesWhatWasSavedAgain::new, "whatWasSavedAgainIsNotRemoved"),
                fault(BreaksWhenRemoved::new, "whatIsRemovedWhileItIsReadComesOrIsRefused"),
                fault(LooksAndWritesApart::new, "severalMaySaveTheSameAtTheSameMoment"),
                fault(LooksAndRemovesApart::new, "whatIsSavedWhileOthersRemoveItIsThere"),
                fault(FindsNothingWhenClosed::new, "aClosedStorageRefusesEveryMethod"));
    }

    private static Arguments fault(Supplier<StorageProvider> storage, String test) {
        return arguments(storage.get().getClass().getSimpleName(), storage, test);
    }

    @ParameterizedTest(name = "{0} fails in {2}")
    @MethodSource("faults")
    void aWrongStorageFailsInTheTestAboutItsFault(String name, Supplier<StorageProvider> storage, String test) {
        Map<String, String> failures = failures(Tried.ByContract.class, storage);
        assertThat(failures).containsKey(test);
        assertThat(failures.get(test)).contains("Broken promise: ").contains("(written in ");
    }

    /** By itself, since the largest attachment takes too long to be tried with every fault. */
    @Test
    void aStorageThatRefusesLargeAttachmentsFailsInTheTestAboutTheLargest() {
        Map<String, String> failures = failures(Tried.ByContractWithTheLargest.class, RefusesLargeOnes::new);
        assertThat(failures).containsOnlyKeys("theLargestAttachmentComesBack");
        assertThat(failures(Tried.ByContractWithTheLargest.class, () -> new WrongStorage() {}))
                .isEmpty();
    }

    static Stream<Arguments> unlawful() {
        return Stream.of(
                fault(LosesHistory::new, "documentsBehaveLikeAPlainListOfStates"),
                fault(ForgetsEarlierStates::new, "documentsBehaveLikeAPlainListOfStates"),
                fault(IgnoresTheExpectedRevision::new, "documentsBehaveLikeAPlainListOfStates"),
                fault(CommitsByHalves::new, "documentsBehaveLikeAPlainListOfStates"),
                fault(SearchesInAlphabeticalOrder::new, "documentsBehaveLikeAPlainListOfStates"),
                fault(ForgetsWhenClosed::new, "documentsBehaveSoAfterBeingClosed"),
                fault(ForgetsFlags::new, "figuresComeBack"),
                fault(TakesAbsenceForZero::new, "figuresComeBack"),
                fault(ForgetsSymbols::new, "figuresComeBack"),
                fault(KeepsTheLastMoment::new, "attachmentsBehaveLikeAPlainMap"),
                fault(RemovesWhatWasSavedAgain::new, "attachmentsBehaveLikeAPlainMap"),
                fault(RemovesTheBytesOfAllMediaTypes::new, "attachmentsBehaveLikeAPlainMap"),
                fault(TakesBytesForText::new, "attachmentsBehaveLikeAPlainMap"),
                fault(ForgetsWhenClosed::new, "attachmentsBehaveSoAfterBeingClosed"));
    }

    @ParameterizedTest(name = "{0} breaks the law {2}")
    @MethodSource("unlawful")
    void aWrongStorageBreaksTheLawAboutItsFault(String name, Supplier<StorageProvider> storage, String law) {
        Map<String, String> failures = failures(Tried.ByLaws.class, storage);
        assertThat(failures).containsKey(law);
        assertThat(failures.get(law)).contains("Broken promise: ").contains("(written in ");
    }

    @Test
    void aRightStorageFailsNowhere() {
        assertThat(failures(Tried.ByContract.class, () -> new WrongStorage() {}))
                .isEmpty();
        assertThat(failures(Tried.ByLaws.class, () -> new WrongStorage() {})).isEmpty();
    }

    private Map<String, String> failures(Class<?> subject, Supplier<StorageProvider> storage) {
        Map<String, String> failures = new TreeMap<>();
        int[] passed = new int[1];
        Tried.STORAGE.set(storage);
        try {
            LauncherFactory.create()
                    .execute(
                            LauncherDiscoveryRequestBuilder.request()
                                    .selectors(selectClass(subject))
                                    .configurationParameter(
                                            "jqwik.database",
                                            seeds.resolve("seeds").toString())
                                    .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                                    .configurationParameter("junit.jupiter.execution.parallel.enabled", "false")
                                    .build(),
                            new TestExecutionListener() {
                                @Override
                                public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                                    if (test.isTest()) {
                                        String name = test.getSource()
                                                .map(WrongStoragesTest::method)
                                                .orElse(test.getDisplayName());
                                        result.getThrowable()
                                                .ifPresentOrElse(
                                                        thrown ->
                                                                failures.put(name, String.valueOf(thrown.getMessage())),
                                                        () -> passed[0]++);
                                    }
                                }
                            });
        } finally {
            Tried.STORAGE.remove();
        }
        assertThat(passed[0]).as("a fault is one fault: the other tests pass").isPositive();
        return failures;
    }

    private static String method(TestSource source) {
        return source instanceof org.junit.platform.engine.support.descriptor.MethodSource method
                ? method.getMethodName()
                : source.toString();
    }
}
