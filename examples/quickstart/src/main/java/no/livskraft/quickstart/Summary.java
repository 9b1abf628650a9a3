package no.livskraft.quickstart;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import no.livskraft.data.Figure;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.Period;
import no.livskraft.data.ResultTable;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.indicator.IndicatorResult;
import no.livskraft.indicator.NumberText;
import no.livskraft.indicator.comparison.Comparison;
import no.livskraft.network.Membership;
import no.livskraft.workshop.Workshop;
import no.livskraft.workshop.Zone;

/** What the example prints of its results: short enough for a terminal. */
final class Summary {

    private static final int NAME_WIDTH = 39;
    private static final int CELL_WIDTH = 9;

    private Summary() {}

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
                            .append(measure.deadline().map(Object::toString).orElse("?"))
                            .append(")\n"));
        }
        return lines.toString();
    }

    /** The newest value of each indicator for each member, beside the median of the county. */
    static String members(NetworkDossier dossier, IndicatorResult result, Console console) {
        ResultTable table = result.table();
        List<Membership> members = dossier.network().members();
        StringBuilder lines = new StringBuilder(" ".repeat(NAME_WIDTH + 6));
        members.forEach(member -> lines.append(cell(abbreviated(member.name()))));
        lines.append(cell(console.text("median", "median", "median"))).append('\n');
        table.columns().forEach(column -> {
            IndicatorDefinition definition = column.definition();
            Optional<Period> newest = newest(table, definition.id());
            lines.append(String.format(
                    Locale.ROOT,
                    "%-" + NAME_WIDTH + "." + NAME_WIDTH + "s %4s ",
                    definition.title().in(console.locale()),
                    newest.map(Period::toString).orElse("–")));
            NumberText numbers = NumberText.in(console.locale());
            newest.ifPresent(period -> {
                for (Membership member : members) {
                    lines.append(cell(
                            shown(table.figure(definition.id(), member.municipality(), period), definition, numbers)));
                }
                Comparison county = Comparison.of(
                        table, definition.id(), period, table.grid().municipalities());
                lines.append(cell(shown(county.median(), definition, numbers)));
            });
            lines.append('\n');
        });
        table.problems()
                .forEach((id, problem) ->
                        lines.append(problem.describe(console.locale())).append('\n'));
        return lines.toString();
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

    private static String abbreviated(String name) {
        return name.length() < CELL_WIDTH ? name : name.substring(0, CELL_WIDTH - 2) + ".";
    }

    private static String cell(String text) {
        return String.format(Locale.ROOT, "%" + CELL_WIDTH + "s", text);
    }
}
