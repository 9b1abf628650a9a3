package no.livskraft.spi.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One indicator: what it shows in words, its figure, how it developed, where the members stand, and what was decided.
 *
 * @param anchor where links lead; unique on the page
 * @param finding the finding in plain words, such as {@code Utslippene per innbygger falt 24 % fra 2016 til 2024}
 * @param name the indicator's name
 * @param reading its newest figure
 * @param assessments judgements, the most important first; empty for an indicator that only describes; unmodifiable
 * @param history its development over time
 * @param members where each member stands
 * @param ties what the figure is tied to, such as a measure and a plan, with links; unmodifiable
 * @param explanation how the figure was made
 */
public record IndicatorRow(
        String anchor,
        String finding,
        String name,
        Reading reading,
        List<Assessment> assessments,
        Optional<LineChart> history,
        Optional<DotChart> members,
        List<Fact> ties,
        Optional<Disclosure> explanation)
        implements Block {
    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if the anchor has another form than {@link LinkTarget.Here} takes, or a text is
     *     blank
     */
    public IndicatorRow {
        Checks.anchor(anchor);
        Checks.text("a finding", finding);
        Checks.text("an indicator's name", name);
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(history, "history");
        Objects.requireNonNull(members, "members");
        Objects.requireNonNull(explanation, "explanation");
        assessments = List.copyOf(assessments);
        ties = List.copyOf(ties);
    }
}
