package no.livskraft.validation;

import java.io.Serial;
import no.livskraft.data.LivskraftException;
import no.livskraft.data.Problem;
import no.livskraft.programme.Severity;

/**
 * Thrown where a network is to be used although an error stands. Carries the whole report; its problems are the errors,
 * with the rule's id as their code, and say the place in a file too where the report does: whoever has read the network
 * from files asks {@code report().located(positions)}.
 */
public final class ValidationException extends LivskraftException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient ValidationReport report;

    /**
     * An exception for a report.
     *
     * @param report a report with at least one error
     * @throws IllegalArgumentException if it has none
     */
    public ValidationException(ValidationReport report) {
        super(report.findings(Severity.ERROR).stream()
                .map(finding -> new Problem(finding.ruleId(), finding.where(), finding.message()))
                .toList());
        this.report = report;
    }

    /**
     * What the rules said.
     *
     * @return the report
     */
    public ValidationReport report() {
        return report;
    }
}
