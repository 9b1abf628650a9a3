package no.livskraft.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.livskraft.data.Figure;
import no.livskraft.data.Flag;
import no.livskraft.data.Status;
import no.livskraft.indicator.comparison.Comparison;
import no.livskraft.indicator.formula.Function;
import no.livskraft.indicator.formula.Operator;
import org.junit.jupiter.api.Test;

/** The tables of core/src/docs/absence.md are whole and true. */
class AbsenceTableTest {

    private static final List<AbsenceTable.Row> ROWS = AbsenceTable.rows();

    private static AbsenceTable.Row row(String subject) {
        List<AbsenceTable.Row> found =
                ROWS.stream().filter(row -> row.subject().equals(subject)).toList();
        assertThat(found)
                .as("core/src/docs/absence.md needs one row that begins with `" + subject + "`, with examples")
                .hasSize(1);
        return found.get(0);
    }

    @Test
    void everyExampleIsWhatTheEngineGives() {
        List<String> wrong = new ArrayList<>();
        int computed = 0;
        for (AbsenceTable.Row row : ROWS) {
            for (AbsenceTable.Example example : row.examples()) {
                String expected = example.result().startsWith("{")
                        ? example.result()
                        : AbsenceExamples.text(AbsenceTable.figure(example.result()));
                String given = AbsenceExamples.result(example);
                computed++;
                if (!given.equals(expected)) {
                    wrong.add(example + " but the engine gives " + given);
                }
            }
        }
        assertThat(wrong).as("wrong examples in core/src/docs/absence.md").isEmpty();
        assertThat(computed).isGreaterThan(130);
    }

    @Test
    void everyStatusAndFlagHasARow() {
        for (Status status : Status.values()) {
            assertThat(row(status.name()).examples())
                    .anyMatch(example -> example.what().contains(status.name()) || status == Status.PRESENT);
        }
        for (Flag flag : Flag.values()) {
            assertThat(row(flag.name()).examples())
                    .anyMatch(example -> example.result().contains(flag.name()));
        }
    }

    @Test
    void everyOperatorHasARow() {
        Operator.signs().forEach(sign -> assertCovered(row("a " + sign + " b"), " " + sign + " "));
        assertCovered(row("-a"), "-");
    }

    @Test
    void everyFunctionHasARow() {
        for (String name : Function.names()) {
            AbsenceTable.Row row = ROWS.stream()
                    .filter(each -> each.subject().startsWith(name + "("))
                    .findFirst()
                    .orElseGet(() -> row(name + "(...)"));
            assertCovered(row, name + "(");
        }
    }

    /** A withheld operand, one that is absent for another reason, and one with a flag. */
    private static void assertCovered(AbsenceTable.Row row, String use) {
        assertThat(row.examples())
                .as("examples of `" + row.subject() + "`")
                .allMatch(example -> example.what().contains(use))
                .anyMatch(example -> example.what().contains("NOT_REPORTED"))
                .anyMatch(example ->
                        example.what().contains("[") && example.result().contains("["))
                .anyMatch(example -> example.what().contains("WITHHELD"));
        assertThat(row.examples())
                .filteredOn(example -> example.what().contains("WITHHELD"))
                .allMatch(example -> example.result().equals("WITHHELD"));
    }

    @Test
    void everyFigureOfAGroupHasARow() {
        List<String> figures = Arrays.stream(Comparison.class.getRecordComponents())
                .filter(component -> component.getType() == Figure.class)
                .map(RecordComponent::getName)
                .toList();

        assertThat(figures)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(row(name).examples())
                        .anyMatch(example -> example.what().contains("WITHHELD"))
                        .anyMatch(example -> example.result().contains("["))
                        .anyMatch(example -> example.what().contains("NOT_")));
    }

    @Test
    void aReasonFurtherDownInTheTableStays() {
        List<String> inOrder = ROWS.stream()
                .map(AbsenceTable.Row::subject)
                .filter(subject -> Arrays.stream(Status.values())
                        .anyMatch(status -> status.name().equals(subject)))
                .toList();

        assertThat(inOrder)
                .containsExactlyElementsOf(
                        Arrays.stream(Status.values()).map(Status::name).toList());
    }
}
