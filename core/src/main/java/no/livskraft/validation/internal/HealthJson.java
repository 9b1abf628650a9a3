package no.livskraft.validation.internal;

import java.util.List;
import java.util.Locale;
import no.livskraft.data.Problem;
import no.livskraft.programme.Identifier;
import no.livskraft.text.NationalIdentityNumbers;
import no.livskraft.text.Texts;
import no.livskraft.validation.Finding;
import no.livskraft.validation.health.FindingCounts;
import no.livskraft.validation.health.HealthChange;
import no.livskraft.validation.health.HealthReport;
import no.livskraft.validation.health.NetworkHealth;
import no.livskraft.validation.health.ThemeCounts;
import tools.jackson.core.JsonGenerator;

/** The health of networks for machines; its form is documented at {@link HealthReport#toJson}. */
public final class HealthJson {

    private static final String FORMAT = "livskraft-health/1";

    private final JsonGenerator json;
    private final Locale locale;

    private HealthJson(JsonGenerator json, Locale locale) {
        this.json = json;
        this.locale = locale;
    }

    /** The report in the reader's language. */
    public static String of(HealthReport report, Locale locale) {
        return IndentedJson.of(json -> new HealthJson(json, locale).write(report));
    }

    private void write(HealthReport report) {
        json.writeStartObject();
        json.writeStringProperty("format", FORMAT);
        json.writeStringProperty("date", report.date().toString());
        report.since().ifPresent(since -> json.writeStringProperty("since", since.toString()));
        json.writeStringProperty("language", Texts.language(locale));
        json.writeBooleanProperty("fictitious", report.fictitious());
        json.writeName("counts");
        write(report.counts());
        json.writeNumberProperty("networksWithErrors", report.withErrors().size());
        write(report.themes(), report.withoutTheme());
        write("removed", report.removed().stream().map(HealthJson::masked).toList());
        json.writeArrayPropertyStart("problems");
        report.problems().forEach(this::write);
        json.writeEndArray();
        json.writeArrayPropertyStart("networks");
        report.networks().forEach(this::write);
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String masked(Identifier id) {
        return NationalIdentityNumbers.mask(id.value());
    }

    private void write(FindingCounts counts) {
        json.writeStartObject();
        writeNumbers(counts);
        json.writeEndObject();
    }

    private void writeNumbers(FindingCounts counts) {
        json.writeNumberProperty("errors", counts.errors());
        json.writeNumberProperty("warnings", counts.warnings());
        json.writeNumberProperty("infos", counts.infos());
    }

    private void write(List<ThemeCounts> themes, FindingCounts withoutTheme) {
        json.writeArrayPropertyStart("themes");
        for (ThemeCounts each : themes) {
            json.writeStartObject();
            json.writeStringProperty("theme", masked(each.theme()));
            json.writeStringProperty("title", each.title().in(locale));
            writeNumbers(each.counts());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeName("withoutTheme");
        write(withoutTheme);
    }

    private void write(String name, List<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    private void write(Problem problem) {
        json.writeStartObject();
        json.writeStringProperty("code", problem.code());
        json.writeStringProperty("where", NationalIdentityNumbers.mask(problem.where()));
        json.writeStringProperty("message", problem.message().in(locale));
        json.writeEndObject();
    }

    private void write(NetworkHealth network) {
        json.writeStartObject();
        json.writeStringProperty("network", masked(network.network()));
        json.writeStringProperty("name", network.networkName());
        json.writeStringProperty("programme", masked(network.programme()));
        json.writeBooleanProperty("fictitious", network.fictitious());
        json.writeName("counts");
        write(network.counts());
        write(network.themes(), network.withoutTheme());
        write("notEvaluated", network.notEvaluated());
        network.change().ifPresent(this::write);
        json.writeEndObject();
    }

    private void write(HealthChange change) {
        json.writeBooleanProperty("thereThen", change instanceof HealthChange.Compared);
        if (change instanceof HealthChange.Compared compared) {
            writeFindings("added", compared.added());
            writeFindings("gone", compared.gone());
            writeFindings("standing", compared.standing());
            write("noLongerEvaluated", compared.noLongerEvaluated());
        }
    }

    private void writeFindings(String name, List<Finding> findings) {
        json.writeArrayPropertyStart(name);
        for (Finding finding : findings) {
            json.writeStartObject();
            json.writeStringProperty("rule", finding.ruleId());
            json.writeStringProperty("case", finding.code());
            json.writeStringProperty("severity", finding.severity().name().toLowerCase(Locale.ROOT));
            json.writeName("place");
            IndentedJson.write(finding.place(), json);
            json.writeStringProperty("message", finding.message().in(locale));
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
