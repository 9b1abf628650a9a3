package no.livskraft.quickstart;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import no.livskraft.data.Figure;
import no.livskraft.data.IndicatorColumn;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.Period;
import no.livskraft.data.ResultTable;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.indication.Indication;
import no.livskraft.indication.Indications;
import no.livskraft.indicator.IndicatorResult;
import no.livskraft.indicator.NumberText;
import no.livskraft.indicator.comparison.Comparison;
import no.livskraft.network.Membership;
import no.livskraft.programme.Severity;
import no.livskraft.validation.Finding;
import no.livskraft.validation.ValidationReport;
import no.livskraft.workshop.Workshop;
import no.livskraft.workshop.Zone;

/** What the example prints of its results: short enough for a terminal. */
final class Summary {

    private static final int TERMINAL_WIDTH = 80;
    private static final int CELL_WIDTH = 13;
    private static final String INDENT = "      ";
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    private Summary() {}

    /** What stands in the way, and what to do about it; what is only worth knowing is counted. */
    static String findings(ValidationReport report, Console console) {
        Locale locale = console.locale();
        StringBuilder lines = new StringBuilder();
        for (Finding finding : report.findings()) {
            if (finding.severity() != Severity.INFO) {
                lines.append(wrapped(severity(finding.severity(), console) + " " + finding.ruleId() + " "
                        + finding.message().in(locale) + place(finding) + " → "
                        + finding.remedy().in(locale)));
            }
        }
        int remarks = report.findings(Severity.INFO).size();
        return lines
                + wrapped(console.text(
                        report.findings(Severity.ERROR).size() + " feil, "
                                + report.findings(Severity.WARNING).size() + " advarsler, " + remarks + " merknader",
                        report.findings(Severity.ERROR).size() + " feil, "
                                + report.findings(Severity.WARNING).size() + " åtvaringar, " + remarks + " merknader",
                        report.findings(Severity.ERROR).size() + " errors, "
                                + report.findings(Severity.WARNING).size() + " warnings, " + remarks + " remarks"));
    }

    /** The file's own name, line and column; the folder is the same for all. */
    private static String place(Finding finding) {
        return finding.source()
                .map(at -> " (" + Path.of(at.name()).getFileName() + ":" + at.line() + ":" + at.column() + ")")
                .orElse("");
    }

    private static String severity(Severity severity, Console console) {
        return severity == Severity.ERROR
                ? console.text("FEIL", "FEIL", "ERROR")
                : console.text("ADVARSEL", "ÅTVARING", "WARNING");
    }

    static String wrapped(String text) {
        StringBuilder lines = new StringBuilder();
        StringBuilder line = new StringBuilder(INDENT);
        for (String word : text.split(" ", -1)) {
            if (line.length() + word.length() > TERMINAL_WIDTH) {
                lines.append(line.toString().stripTrailing()).append('\n');
                line = new StringBuilder(INDENT + "  ");
            }
            line.append(word).append(' ');
        }
        return lines.append(line.toString().stripTrailing()).append('\n').toString();
    }

    /** Who met, and what came of it. */
    static String workshop(NetworkDossier dossier, Console console) {
        StringBuilder lines = new StringBuilder();
        for (Workshop workshop : dossier.workshops()) {
            String zones = Arrays.stream(Zone.values())
                    .map(zone -> workshop.count(zone) + " " + zone.title().in(console.locale()))
                    .collect(Collectors.joining(", "));
            lines.append("      ")
                    .append(workshop.title())
                    .append(": ")
                    .append(zones)
                    .append('\n');
            dossier.measuresFrom(workshop.id())
                    .forEach(measure -> lines.append("      → ")
                            .append(measure.title())
                            .append(" (")
                            .append(measure.responsible().orElse("?"))
                            .append(", ")
                            .append(measure.deadline().map(DATE::format).orElse("?"))
                            .append(")\n"));
        }
        return lines.toString();
    }

    /** The newest value of each indicator for each member, beside the median of the county. */
    static String members(NetworkDossier dossier, IndicatorResult result, Console console) {
        ResultTable table = result.table();
        List<Membership> members = dossier.network().members().stream()
                .filter(each -> each.municipality().isPresent())
                .toList();
        StringBuilder lines = new StringBuilder();
        members.forEach(member -> lines.append(cell(shortened(member.name()))));
        lines.append(cell("median")).append('\n');
        for (IndicatorColumn column : table.columns()) {
            IndicatorDefinition definition = column.definition();
            Optional<Period> newest = newest(table, definition.id());
            lines.append("  ")
                    .append(definition.title().in(console.locale()))
                    .append(", ")
                    .append(definition.unit().label().in(console.locale()))
                    .append(newest.map(period -> ", " + period).orElse(""))
                    .append('\n');
            newest.ifPresent(period -> lines.append(values(table, definition, period, members, console)));
        }
        table.problems()
                .forEach((id, problem) ->
                        lines.append(problem.describe(console.locale())).append('\n'));
        return lines.toString();
    }

    /** What a programme with this one network would gather from it, of 2024: the newest year that emissions are known of. */
    static String indications(NetworkDossier dossier, IndicatorResult result, LocalDate today, Console console) {
        NumberText numbers = NumberText.in(console.locale());
        StringBuilder lines = new StringBuilder();
        for (Indication each : Indications.gather(List.of(dossier), result.table(), Period.year(2024), today)) {
            lines.append(wrapped(each.definition().title().in(console.locale()) + ", " + each.period() + ": "
                    + shown(each.figure(), each.definition(), numbers) + " "
                    + each.definition().unit().label().in(console.locale()) + ". "
                    + each.basis().in(console.locale())));
        }
        return lines.toString();
    }

    private static String values(
            ResultTable table,
            IndicatorDefinition definition,
            Period period,
            List<Membership> members,
            Console console) {
        NumberText numbers = NumberText.in(console.locale());
        StringBuilder line = new StringBuilder();
        for (Membership member : members) {
            MunicipalityNumber municipality = member.municipality().orElseThrow();
            Figure figure = table.figure(definition.id(), municipality, period);
            line.append(cell(shown(figure, definition, numbers)));
        }
        Comparison county =
                Comparison.of(table, definition.id(), period, table.grid().municipalities());
        return line.append(cell(shown(county.median(), definition, numbers)))
                .append('\n')
                .toString();
    }

    private static Optional<Period> newest(ResultTable table, String indicator) {
        List<Period> periods = table.grid().periods();
        for (int i = periods.size() - 1; i >= 0; i--) {
            Period period = periods.get(i);
            boolean any =
                    table.grid().municipalities().stream().anyMatch(each -> isPresent(table, indicator, each, period));
            if (any) {
                return Optional.of(period);
            }
        }
        return Optional.empty();
    }

    private static boolean isPresent(ResultTable table, String indicator, MunicipalityNumber each, Period period) {
        return table.figure(indicator, each, period).isPresent();
    }

    private static String shown(Figure figure, IndicatorDefinition definition, NumberText numbers) {
        return figure.isPresent() ? numbers.rounded(figure.value(), definition.decimals()) : "–";
    }

    private static String shortened(String name) {
        return name.length() < CELL_WIDTH ? name : name.substring(0, CELL_WIDTH - 2) + ".";
    }

    private static String cell(String text) {
        return " ".repeat(Math.max(0, CELL_WIDTH - text.length())) + text;
    }
}
