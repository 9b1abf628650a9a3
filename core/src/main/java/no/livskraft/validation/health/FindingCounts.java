package no.livskraft.validation.health;

import java.util.Collection;
import java.util.Objects;
import no.livskraft.programme.Severity;
import no.livskraft.validation.Finding;

/**
 * How many findings of each severity there are.
 *
 * @param errors how many are errors
 * @param warnings how many are warnings
 * @param infos how many are remarks
 */
public record FindingCounts(int errors, int warnings, int infos) {

    /** No findings. */
    public static final FindingCounts NONE = new FindingCounts(0, 0, 0);

    /**
     * Checks that they are counts.
     *
     * @throws IllegalArgumentException if one is negative
     */
    public FindingCounts {
        if (errors < 0 || warnings < 0 || infos < 0) {
            throw new IllegalArgumentException("Not counts: " + errors + ", " + warnings + ", " + infos);
        }
    }

    /**
     * Counts findings.
     *
     * @param findings the findings
     * @return how many of each severity there are
     */
    public static FindingCounts of(Collection<Finding> findings) {
        return new FindingCounts(
                count(findings, Severity.ERROR), count(findings, Severity.WARNING), count(findings, Severity.INFO));
    }

    private static int count(Collection<Finding> findings, Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /**
     * How many findings of a severity there are.
     *
     * @param severity how serious
     * @return the count
     */
    public int of(Severity severity) {
        return switch (Objects.requireNonNull(severity, "severity")) {
            case ERROR -> errors;
            case WARNING -> warnings;
            case INFO -> infos;
        };
    }

    /**
     * How many findings there are.
     *
     * @return the sum over the severities, since each finding has exactly one
     */
    public int total() {
        return errors + warnings + infos;
    }

    /**
     * The counts of two sets of findings together.
     *
     * @param other the other counts
     * @return the sums
     */
    public FindingCounts plus(FindingCounts other) {
        return new FindingCounts(errors + other.errors, warnings + other.warnings, infos + other.infos);
    }
}
