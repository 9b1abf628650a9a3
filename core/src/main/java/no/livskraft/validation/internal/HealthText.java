package no.livskraft.validation.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.Problem;
import no.livskraft.programme.Severity;
import no.livskraft.text.NationalIdentityNumbers;
import no.livskraft.text.Texts;
import no.livskraft.validation.Finding;
import no.livskraft.validation.health.FindingCounts;
import no.livskraft.validation.health.HealthChange;
import no.livskraft.validation.health.HealthReport;
import no.livskraft.validation.health.NetworkHealth;
import no.livskraft.validation.health.ThemeCounts;

/** The health of networks for a terminal. */
public final class HealthText {

    private static final String MARGIN = "  ";
    private static final String GAP = "  ";

    private final Locale locale;
    private final Texts texts = CatalogueReader.texts();
    private final StringBuilder out = new StringBuilder();
    private boolean explained;

    private HealthText(Locale locale) {
        this.locale = locale;
    }

    /** The report in the reader's language. */
    public static String of(HealthReport report, Locale locale) {
        return new HealthText(locale).print(report);
    }

    private String print(HealthReport report) {
        paragraph("", "health.heading", "date", report.date());
        if (report.fictitious()) {
            paragraph("", "health.fictitious");
        }
        paragraph(
                "",
                "health.networks",
                "networks",
                report.networks().size(),
                "withErrors",
                report.withErrors().size());
        findings("", report.counts());
        report.since().ifPresent(since -> printChange(report, since));
        if (report.networks().size() != 1) {
            // the only network's own table says the same
            out.append(Wrapped.LINE_END);
            printThemes("", report.themes(), report.withoutTheme());
        }
        report.networks().forEach(this::print);
        printProblems(report.problems());
        return out.toString();
    }

    private void printChange(HealthReport report, Object since) {
        List<HealthChange.Compared> compared = report.compared();
        change(
                "",
                since,
                compared.stream().mapToInt(each -> each.added().size()).sum(),
                compared.stream().mapToInt(each -> each.gone().size()).sum(),
                compared.stream().mapToInt(each -> each.standing().size()).sum());
        long entered = report.networks().stream()
                .filter(each -> each.change()
                        .filter(HealthChange.NotThereYet.class::isInstance)
                        .isPresent())
                .count();
        String removed = String.join(
                ", ", report.removed().stream().map(Object::toString).toList());
        paragraph("", "health.members", "entered", entered, "removed", removed);
    }

    private void change(String margin, Object since, int added, int gone, int standing) {
        paragraph(margin, "health.change", "since", since, "added", added, "gone", gone, "standing", standing);
    }

    private void findings(String margin, FindingCounts counts) {
        paragraph(
                margin,
                "report.findings",
                "errors",
                counts.errors(),
                "warnings",
                counts.warnings(),
                "infos",
                counts.infos());
    }

    /** A line for each theme, with the counts below the names of their severities. */
    private void printThemes(String margin, List<ThemeCounts> themes, FindingCounts withoutTheme) {
        if (!explained) {
            paragraph(margin, "health.themes");
            explained = true;
        }
        List<String> headings = Arrays.stream(Severity.values())
                .map(severity -> text("health." + severity.name()))
                .toList();
        row(margin, "", headings, headings);
        themes.forEach(each -> row(margin, each.title().in(locale), numbers(each.counts()), headings));
        row(margin, text("health.none"), numbers(withoutTheme), headings);
    }

    private static List<String> numbers(FindingCounts counts) {
        return Arrays.stream(Severity.values())
                .map(severity -> Integer.toString(counts.of(severity)))
                .toList();
    }

    private void row(String margin, String name, List<String> cells, List<String> headings) {
        StringBuilder numbers = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            int width = GAP.length()
                    + Math.max(headings.get(i).length(), cells.get(i).length());
            numbers.append(" ".repeat(width - cells.get(i).length())).append(cells.get(i));
        }
        int room = Wrapped.WIDTH - numbers.length();
        StringBuilder lines = new StringBuilder();
        Wrapped.append(lines, margin + MARGIN, name, room);
        // the numbers stand behind the last line of a long name
        String label = lines.substring(0, lines.length() - 1);
        int last = label.length() - (label.lastIndexOf('\n') + 1);
        out.append(label)
                .append(" ".repeat(Math.max(0, room - last)))
                .append(numbers)
                .append(Wrapped.LINE_END);
    }

    private void print(NetworkHealth network) {
        out.append(Wrapped.LINE_END);
        String id = NationalIdentityNumbers.mask(network.network().value());
        Wrapped.append(out, "", network.networkName() + " (" + id + ")");
        if (network.fictitious()) {
            paragraph(MARGIN, "report.fictitious");
        }
        findings(MARGIN, network.counts());
        network.change().ifPresent(this::print);
        printThemes(MARGIN, network.themes(), network.withoutTheme());
        if (!network.notEvaluated().isEmpty()) {
            rules("health.notEvaluated", network.notEvaluated());
        }
    }

    private void print(HealthChange change) {
        if (change instanceof HealthChange.Compared compared) {
            change(
                    MARGIN,
                    compared.since(),
                    compared.added().size(),
                    compared.gone().size(),
                    compared.standing().size());
            compared.added().forEach(finding -> print("health.added", finding));
            compared.gone().forEach(finding -> print("health.gone", finding));
            if (!compared.noLongerEvaluated().isEmpty()) {
                rules("health.noLonger", compared.noLongerEvaluated());
            }
        } else {
            paragraph(MARGIN, "health.new", "since", change.since());
        }
    }

    private void print(String key, Finding finding) {
        Wrapped.append(
                out,
                MARGIN + MARGIN,
                text(key) + " " + text("severity." + finding.severity().name()) + " " + finding.ruleId() + ": "
                        + finding.message().in(locale));
    }

    private void rules(String key, List<String> rules) {
        paragraph(MARGIN, key, "count", rules.size(), "rules", String.join(", ", rules));
    }

    private void printProblems(List<Problem> problems) {
        if (!problems.isEmpty()) {
            out.append(Wrapped.LINE_END);
            paragraph("", "health.problems");
        }
        for (Problem problem : problems) {
            String where = NationalIdentityNumbers.mask(problem.where());
            Wrapped.append(
                    out,
                    MARGIN,
                    problem.code() + " " + where + ": " + problem.message().in(locale));
        }
    }

    private String text(String key, Object... namesAndValues) {
        Map<String, LocalizedText> values = Values.of(namesAndValues);
        return Template.fill(texts.get(key), values).in(locale);
    }

    private void paragraph(String margin, String key, Object... namesAndValues) {
        Wrapped.append(out, margin, text(key, namesAndValues));
    }
}
