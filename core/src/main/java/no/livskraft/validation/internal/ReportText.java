package no.livskraft.validation.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import no.livskraft.data.LocalizedText;
import no.livskraft.programme.Severity;
import no.livskraft.text.Texts;
import no.livskraft.validation.Finding;
import no.livskraft.validation.RuleOutcome;
import no.livskraft.validation.ValidationReport;

/** The report for a terminal. */
public final class ReportText {

    private static final int INDENT = 2;
    private static final String LINE_END = "\n";

    private final Locale locale;
    private final Texts texts = CatalogueReader.texts();
    private final StringBuilder out = new StringBuilder();

    private ReportText(Locale locale) {
        this.locale = locale;
    }

    /** The report in the reader's language. */
    public static String of(ValidationReport report, Locale locale) {
        return new ReportText(locale).print(report);
    }

    private String print(ValidationReport report) {
        paragraph(
                "",
                text(
                        "report.heading",
                        Values.of("name", report.networkName(), "id", report.network(), "date", report.date())));
        if (report.fictitious()) {
            paragraph("", text("report.fictitious", Map.of()));
        }
        paragraph("", text("report.findings", ReportCounts.ofFindings(report)));
        paragraph("", text("report.rules", ReportCounts.ofRules(report)));
        printSwitchedOff(report);
        printFailed(report);
        report.findings().forEach(this::print);
        printNotEvaluated(report);
        return out.toString();
    }

    private void print(Finding finding) {
        out.append(LINE_END);
        String heading = severity(finding.severity()) + " " + finding.ruleId() + ": ";
        paragraph("", heading + finding.message().in(locale));
        labelled("report.rule", finding.title().in(locale) + ".");
        labelled("report.where", finding.where());
        labelled("report.why", finding.why().in(locale));
        labelled("report.remedy", finding.remedy().in(locale));
    }

    private String severity(Severity severity) {
        return texts.get("severity." + severity.name()).in(locale);
    }

    private void printSwitchedOff(ValidationReport report) {
        List<RuleOutcome.SwitchedOff> off = report.outcomes(RuleOutcome.SwitchedOff.class);
        printHeading("report.switchedOff", off);
        off.forEach(each -> printWithTitle(each.ruleId(), each.title(), each.reason()));
    }

    private void printFailed(ValidationReport report) {
        List<RuleOutcome.Failed> failed = report.outcomes(RuleOutcome.Failed.class);
        printHeading("report.failed", failed);
        failed.forEach(each -> printWithTitle(each.ruleId(), each.title(), each.reason()));
    }

    private void printHeading(String key, List<?> outcomes) {
        if (!outcomes.isEmpty()) {
            out.append(LINE_END);
            paragraph("", text(key, Map.of()));
        }
    }

    private void printWithTitle(String ruleId, LocalizedText title, LocalizedText reason) {
        paragraph(" ".repeat(INDENT), ruleId + " (" + title.in(locale) + "): " + reason.in(locale));
    }

    private void printNotEvaluated(ValidationReport report) {
        Map<String, StringBuilder> byReason = new TreeMap<>();
        for (RuleOutcome.NotEvaluated each : report.outcomes(RuleOutcome.NotEvaluated.class)) {
            StringBuilder ids = byReason.computeIfAbsent(each.reason().in(locale), unused -> new StringBuilder());
            ids.append(ids.isEmpty() ? "" : ", ").append(each.ruleId());
        }
        if (!byReason.isEmpty()) {
            out.append(LINE_END);
            paragraph("", text("report.notEvaluated", Map.of()));
        }
        byReason.forEach((reason, ids) -> paragraph(" ".repeat(INDENT), ids + ": " + reason));
    }

    private String text(String key, Map<String, LocalizedText> values) {
        return Template.fill(texts.get(key), values).in(locale);
    }

    private void labelled(String key, String text) {
        paragraph(" ".repeat(INDENT), text(key, Map.of()) + " " + text);
    }

    private void paragraph(String margin, String text) {
        Wrapped.append(out, margin, text);
    }
}
