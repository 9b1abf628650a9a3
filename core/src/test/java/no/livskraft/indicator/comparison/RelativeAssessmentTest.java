package no.livskraft.indicator.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import no.livskraft.data.Direction;
import no.livskraft.data.Figure;
import no.livskraft.data.Period;
import no.livskraft.data.ResultTable;
import no.livskraft.data.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RelativeAssessmentTest {

    private static final Figure WITHHELD = Figure.absent(Status.WITHHELD);

    /** Assesses the first of a group. */
    private static RelativeAssessment assess(Direction direction, Tolerance tolerance, Figure... values) {
        ResultTable table = Tables.values(direction, values);
        Comparison comparison =
                Comparison.of(table, "x", Period.year(2024), table.grid().municipalities());
        return RelativeAssessment.of(comparison, Tables.ONE, tolerance);
    }

    @ParameterizedTest
    @CsvSource({
        "HIGHER_IS_BETTER, 12, BETTER",
        "HIGHER_IS_BETTER, 8, WORSE",
        "HIGHER_IS_BETTER, 10.5, SIMILAR",
        "LOWER_IS_BETTER, 8, BETTER",
        "LOWER_IS_BETTER, 12, WORSE",
        "CONTEXT, 12, CANNOT_SAY",
    })
    void aMunicipalityStandsBesideTheMedian(Direction direction, double own, RelativeAssessment.Outcome outcome) {
        RelativeAssessment assessment = assess(
                direction,
                Tolerance.of(0.5),
                Figure.of(own),
                Figure.of(10),
                Figure.of(10),
                Figure.of(1),
                Figure.of(99));

        assertThat(assessment.outcome()).isEqualTo(outcome);
    }

    @Test
    void fewerThanThreeShownValuesAreNoGroup() {
        assertThat(assess(Direction.HIGHER_IS_BETTER, Tolerance.NONE, Figure.of(1), Figure.of(2), WITHHELD)
                        .cannotSay())
                .contains(RelativeAssessment.Reason.TOO_FEW_VALUES);
        assertThat(assess(Direction.HIGHER_IS_BETTER, Tolerance.NONE, Figure.of(1), Figure.of(2), Figure.of(3))
                        .outcome())
                .isEqualTo(RelativeAssessment.Outcome.WORSE);
    }

    @Test
    void aMunicipalityWithoutAValueIsNotAssessed() {
        RelativeAssessment assessment =
                assess(Direction.HIGHER_IS_BETTER, Tolerance.NONE, WITHHELD, Figure.of(2), Figure.of(3), Figure.of(4));

        assertThat(assessment.cannotSay()).contains(RelativeAssessment.Reason.NO_VALUE);
        assertThat(assessment.coverage()).isEqualTo(new Coverage(3, 4));
    }

    @ParameterizedTest
    @EnumSource(value = RelativeAssessment.Outcome.class, names = "CANNOT_SAY", mode = EnumSource.Mode.EXCLUDE)
    void theLabelAlwaysSaysThatItIsRelative(RelativeAssessment.Outcome outcome) {
        RelativeAssessment assessment =
                new RelativeAssessment(Tables.ONE, outcome, Optional.empty(), Figure.of(1), new Coverage(3, 3));

        assertThat(assessment.label().in(Locale.forLanguageTag("nb"))).contains("bare sammenlignet med de andre");
        assertThat(assessment.label().in(Locale.forLanguageTag("nn"))).contains("berre samanlikna med dei andre");
        assertThat(assessment.label().in(Locale.ENGLISH)).contains("only beside the others");
    }
}
