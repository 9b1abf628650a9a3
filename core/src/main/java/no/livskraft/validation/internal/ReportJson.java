package no.livskraft.validation.internal;

import java.util.Locale;
import java.util.Map;
import no.livskraft.data.LocalizedText;
import no.livskraft.document.SourcePosition;
import no.livskraft.text.NationalIdentityNumbers;
import no.livskraft.text.Texts;
import no.livskraft.validation.Finding;
import no.livskraft.validation.RuleOutcome;
import no.livskraft.validation.ValidationReport;
import tools.jackson.core.JsonGenerator;

/** The report for machines; its form is documented at {@link ValidationReport#toJson}. */
public final class ReportJson {

    private static final String FORMAT = "livskraft-findings/1";

    private final JsonGenerator json;
    private final Locale locale;

    private ReportJson(JsonGenerator json, Locale locale) {
        this.json = json;
        this.locale = locale;
    }

    /** The report in the reader's language. */
    public static String of(ValidationReport report, Locale locale) {
        return IndentedJson.of(json -> new ReportJson(json, locale).write(report));
    }

    private void write(ValidationReport report) {
        json.writeStartObject();
        json.writeStringProperty("format", FORMAT);
        json.writeStringProperty(
                "network", NationalIdentityNumbers.mask(report.network().value()));
        json.writeStringProperty("name", report.networkName());
        json.writeStringProperty("programme", report.programme().value());
        json.writeBooleanProperty("fictitious", report.fictitious());
        json.writeStringProperty("date", report.date().toString());
        json.writeStringProperty("language", Texts.language(locale));
        json.writeObjectPropertyStart("counts");
        writeCounts(ReportCounts.ofFindings(report));
        writeCounts(ReportCounts.ofRules(report));
        json.writeEndObject();
        json.writeArrayPropertyStart("findings");
        report.findings().forEach(this::write);
        json.writeEndArray();
        json.writeArrayPropertyStart("rules");
        report.outcomes().forEach(this::write);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeCounts(Map<String, LocalizedText> counts) {
        counts.forEach((name, count) -> json.writeNumberProperty(name, Integer.parseInt(count.in(Locale.ROOT))));
    }

    private void write(Finding finding) {
        json.writeStartObject();
        json.writeStringProperty("rule", finding.ruleId());
        json.writeStringProperty("case", finding.code());
        json.writeStringProperty("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        json.writeName("place");
        IndentedJson.write(finding.place(), json);
        finding.source().ifPresent(this::write);
        json.writeObjectPropertyStart("values");
        finding.values().forEach((name, value) -> json.writeStringProperty(name, value.in(locale)));
        json.writeEndObject();
        json.writeStringProperty("title", finding.title().in(locale));
        json.writeStringProperty("message", finding.message().in(locale));
        json.writeStringProperty("why", finding.why().in(locale));
        json.writeStringProperty("remedy", finding.remedy().in(locale));
        json.writeEndObject();
    }

    private void write(SourcePosition position) {
        json.writeObjectPropertyStart("source");
        json.writeStringProperty("name", position.name());
        json.writeNumberProperty("line", position.line());
        json.writeNumberProperty("column", position.column());
        json.writeEndObject();
    }

    private void write(RuleOutcome outcome) {
        json.writeStartObject();
        json.writeStringProperty("rule", outcome.ruleId());
        if (outcome instanceof RuleOutcome.Violated violated) {
            json.writeStringProperty("outcome", "violated");
            json.writeNumberProperty("evaluated", outcome.evaluated());
            json.writeNumberProperty("findings", violated.findings().size());
        } else if (outcome instanceof RuleOutcome.NotEvaluated notEvaluated) {
            json.writeStringProperty("outcome", "not-evaluated");
            json.writeNumberProperty("evaluated", 0);
            json.writeStringProperty("reason", notEvaluated.reason().in(locale));
        } else if (outcome instanceof RuleOutcome.SwitchedOff off) {
            json.writeStringProperty("outcome", "switched-off");
            json.writeNumberProperty("evaluated", 0);
            json.writeStringProperty("reason", off.reason().in(locale));
        } else if (outcome instanceof RuleOutcome.Failed failed) {
            json.writeStringProperty("outcome", "failed");
            json.writeNumberProperty("evaluated", 0);
            json.writeStringProperty("reason", failed.reason().in(locale));
        } else {
            json.writeStringProperty("outcome", "satisfied");
            json.writeNumberProperty("evaluated", outcome.evaluated());
        }
        json.writeEndObject();
    }
}
