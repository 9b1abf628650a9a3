package no.livskraft.validation.internal;

import java.util.Map;
import no.livskraft.data.LocalizedText;
import no.livskraft.programme.Severity;
import no.livskraft.validation.RuleOutcome;
import no.livskraft.validation.ValidationReport;

/** How many of each there are in a report, as its texts name them. */
final class ReportCounts {

    private ReportCounts() {}

    static Map<String, LocalizedText> ofFindings(ValidationReport report) {
        return Values.of(
                "errors",
                report.findings(Severity.ERROR).size(),
                "warnings",
                report.findings(Severity.WARNING).size(),
                "infos",
                report.findings(Severity.INFO).size());
    }

    static Map<String, LocalizedText> ofRules(ValidationReport report) {
        return Values.of(
                "satisfied",
                report.outcomes(RuleOutcome.Satisfied.class).size(),
                "violated",
                report.outcomes(RuleOutcome.Violated.class).size(),
                "notEvaluated",
                report.outcomes(RuleOutcome.NotEvaluated.class).size(),
                "switchedOff",
                report.outcomes(RuleOutcome.SwitchedOff.class).size(),
                "failed",
                report.outcomes(RuleOutcome.Failed.class).size());
    }
}
