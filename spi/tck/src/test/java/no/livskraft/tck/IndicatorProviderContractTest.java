package no.livskraft.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the contract on providers that are wrong on purpose: each must fail where its fault is described. */
class IndicatorProviderContractTest {

    /** What somebody who remembers, counts or guesses cannot keep either. */
    private static final Set<String> CONSEQUENCES = Set.of(
            "theSameCellGivesTheSameResult",
            "theOrderOfCallsDoesNotMatter",
            "otherMunicipalitiesDoNotMatter",
            "severalThreadsDoNotDisturbEachOther",
            "anAbsentFigureIsNeverTakenForANumber",
            "aWithheldFigureIsNeverRevealed");

    private static Runs run(Class<?> contract) {
        return Runs.of(contract, "junit-jupiter");
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                WrongProviders.Right.class,
                WrongProviders.HasPeriodsOfEveryKind.class,
                WrongProviders.MeanOfTheMonthsThereAre.class,
                WrongProviders.LocksAndStopsEarly.class
            })
    void aProviderThatKeepsItsPromisesPassesEveryTest(Class<?> contract) {
        Runs runs = run(contract);

        assertThat(runs.failed()).isEmpty();
        assertThat(runs.skipped()).isEmpty();
        assertThat(runs.passed()).hasSizeGreaterThanOrEqualTo(23);
    }

    @Test
    void aProviderOfFormulasSkipsWhatIsAboutCalculators() {
        Runs runs = run(WrongDefinitions.Empty.class);

        assertThat(runs.failed()).containsOnlyKeys("theProviderBringsIndicators");
        assertThat(runs.skipped()).contains("aCalculatorNeverThrows", "aWithheldFigureIsNeverRevealed");
    }

    @Test
    void aProviderOfFilesAloneKeepsItsPromises() {
        Runs runs = run(WrongFiles.Right.class);

        assertThat(runs.failed()).isEmpty();
        assertThat(runs.passed()).contains("theProviderBringsIndicators", "definitionFilesAreTheSameTextAtEveryCall");
    }

    static Stream<Arguments> faultsOfFiles() {
        String same = "definitionFilesAreTheSameTextAtEveryCall";
        return Stream.of(
                Arguments.of(WrongFiles.HasANameTwice.class, "definitionFilesHaveNamesOfTheirOwn", "'chargers.json'"),
                Arguments.of(WrongFiles.IsNotThere.class, same, "no such resource"),
                Arguments.of(WrongFiles.CannotBeOpened.class, same, "locked by another"),
                Arguments.of(WrongFiles.Changes.class, same, "later"),
                Arguments.of(WrongFiles.IsLatin1.class, same, "not UTF-8"),
                Arguments.of(WrongFiles.HasAByteOrderMark.class, same, "byte order mark"),
                Arguments.of(WrongFiles.IsAList.class, same, "object"),
                Arguments.of(WrongFiles.IsOfAnotherKind.class, same, "kind"));
    }

    @ParameterizedTest
    @MethodSource("faultsOfFiles")
    void aProviderOfWrongFilesFailsTheTestThatIsAboutItsFault(Class<?> contract, String test, String told) {
        Runs runs = run(contract);

        assertThat(runs.failed()).containsOnlyKeys(test);
        assertThat(runs.failed().get(test))
                .contains("Definition file '", told, "Promised: ")
                .endsWith(").");
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(
                        WrongDefinitions.TakesAReservedId.class, "theIdIsReservedForNobodyElse", "livskraft.chargers"),
                Arguments.of(
                        WrongDefinitions.BuiltForTheFuture.class, "theProviderWasBuiltForASupportedLevel", "level"),
                Arguments.of(
                        WrongDefinitions.ChangesItsDescriptor.class, "theDescriptorIsTheSameAtEveryCall", "changed"),
                Arguments.of(WrongDefinitions.HasAnIdTwice.class, "everyIdStandsOnce", "'chargers_per_1000'"),
                Arguments.of(WrongDefinitions.LacksNynorsk.class, "everyTextIsInBokmalNynorskAndEnglish", "'nn'"),
                Arguments.of(
                        WrongDefinitions.DefinesWhatItShouldCalculate.class, "definitionsAreFormulas", "Calculated"),
                Arguments.of(WrongDefinitions.CalculatesAFormula.class, "calculatorsNameTheirInputs", "Formula"),
                Arguments.of(WrongDefinitions.ChangesItsDefinition.class, "aDefinitionIsTheSameAtEveryCall", "changed"),
                Arguments.of(WrongProviders.RemembersThePreviousCell.class, "theOrderOfCallsDoesNotMatter", "order"),
                Arguments.of(WrongProviders.KeepsItsSumInAField.class, "severalThreadsDoNotDisturbEachOther", "thread"),
                Arguments.of(
                        WrongProviders.ComparesWithOtherMunicipalities.class,
                        "otherMunicipalitiesDoNotMatter",
                        "other municipalities"),
                Arguments.of(WrongProviders.CountsItsCalls.class, "theSameCellGivesTheSameResult", "at another call"),
                Arguments.of(WrongProviders.LooksAtTheClock.class, "theSameCellGivesTheSameResult", "at another call"),
                Arguments.of(
                        WrongProviders.ReadsWhatItDoesNotName.class,
                        "aCalculatorReadsNothingButItsInputs",
                        "dwellings"),
                Arguments.of(WrongProviders.NamesWhatItDoesNotRead.class, "aCalculatorReadsAllItsInputs", "population"),
                Arguments.of(WrongProviders.ReadsAnEarlierCell.class, "aCalculatorDoesNotKeepItsCell", "earlier call"),
                Arguments.of(WrongProviders.ReturnsNull.class, "aCalculatorNeverReturnsNull", "null"),
                Arguments.of(WrongProviders.ThrowsOnAbsence.class, "aCalculatorNeverThrows", "There is no number"),
                Arguments.of(WrongProviders.DividesDoublesByZero.class, "aCalculatorNeverThrows", "finite"),
                Arguments.of(
                        WrongProviders.TakesAbsentForZero.class,
                        "anAbsentFigureIsNeverTakenForANumber",
                        "as if it were zero"),
                Arguments.of(WrongProviders.FillsInAMean.class, "anAbsentFigureIsNeverTakenForANumber", "chargers"),
                Arguments.of(
                        WrongProviders.TwelfthOfTheMonthsThereAre.class,
                        "anAbsentFigureIsNeverTakenForANumber",
                        "as if it were zero"),
                Arguments.of(WrongProviders.CountsWhatIsThere.class, "withoutAnyFigureThereIsNoValue", "0.0"),
                Arguments.of(
                        WrongProviders.CallsTheWithheldSomethingElse.class,
                        "aWithheldFigureIsNeverRevealed",
                        "NOT_AVAILABLE"),
                Arguments.of(WrongProviders.ChangesItsFactor.class, "aRatioHasTheSameFactorInEveryCell", "1000.0"),
                Arguments.of(WrongProviders.IsARatioSometimes.class, "whatIsARatioIsOneInEveryCellWithAValue", "Ratio"),
                Arguments.of(
                        WrongProviders.NeverGivesAValue.class,
                        "aCalculatorGivesAValueWhereEveryFigureIsPresent",
                        "no value"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aWrongProviderFailsTheTestThatIsAboutItsFaultAndFewOthers(Class<?> contract, String test, String told) {
        Runs runs = run(contract);

        assertThat(runs.failed()).containsKey(test);
        assertThat(runs.failed().get(test)).contains(told, "Promised: ").endsWith(").");
        Set<String> others = new TreeSet<>(runs.failed().keySet());
        others.remove(test);
        assertThat(others).isSubsetOf(CONSEQUENCES);
    }

    @Test
    void aMessageNamesTheIndicatorTheCellAndWhereThePromiseIsWritten() {
        String message =
                run(WrongProviders.TakesAbsentForZero.class).failed().get("anAbsentFigureIsNeverTakenForANumber");

        assertThat(message)
                .contains("Indicator 'chargers_wrong'", "municipality 0301", "2019", "chargers of 2019 NOT_AVAILABLE")
                .contains("(IndicatorCalculator, Absence)");
    }

    @Test
    void aRangeIsFiniteAndInOrder() {
        assertThatIllegalArgumentException().isThrownBy(() -> new FigureRange(1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new FigureRange(-Double.MAX_VALUE, Double.MAX_VALUE));
        assertThat(new FigureRange(2, 4).at(1)).isEqualTo(4);
    }
}
