package no.livskraft.tck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Runs the laws on a right provider and on wrong ones. */
class IndicatorProviderLawsTest {

    private static Runs run(Class<?> laws) {
        return Runs.of(laws, "jqwik");
    }

    @Test
    void aRightProviderObeysEveryLaw() {
        Runs runs = run(WrongCalculations.Right.class);

        assertThat(runs.failed()).isEmpty();
        assertThat(runs.passed()).hasSize(4);
    }

    @Test
    void zeroOverZeroInDoublesIsFound() {
        assertThat(run(WrongCalculations.DividesDoubles.class).failed()).containsOnlyKeys("anyFiguresGiveAResult");
    }

    @Test
    void aRevealedFigureIsFound() {
        assertThat(run(WrongCalculations.RevealsTheWithheld.class).failed())
                .containsKey("aWithheldFigureIsNeverRevealed");
    }

    @Test
    void aValueOutOfNothingIsFound() {
        assertThat(run(WrongCalculations.GuessesWhereNothingIsPresent.class).failed())
                .containsKey("withoutAnyFigureThereIsNoValue");
    }
}
