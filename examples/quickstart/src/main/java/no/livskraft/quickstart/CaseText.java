package no.livskraft.quickstart;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import no.livskraft.data.Figure;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.Period;
import no.livskraft.data.ResultTable;
import no.livskraft.decision.CommitteeCase;
import no.livskraft.decision.Treatment;
import no.livskraft.dossier.Chain;
import no.livskraft.dossier.Chains;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.followup.Goal;
import no.livskraft.followup.IndicatorTarget;
import no.livskraft.indicator.IndicatorResult;
import no.livskraft.indicator.NumberText;

/** One case from its challenge to its newest figure, and from the figure back. */
final class CaseText {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    private final NetworkDossier dossier;
    private final IndicatorResult result;
    private final Console console;

    private CaseText(NetworkDossier dossier, IndicatorResult result, Console console) {
        this.dossier = dossier;
        this.result = result;
        this.console = console;
    }

    /** The first whole case that ends at an indicator; empty if there is none. */
    static String of(NetworkDossier dossier, IndicatorResult result, String indicator, Console console) {
        CaseText text = new CaseText(dossier, result, console);
        return Chains.of(dossier).to(indicator).stream()
                .filter(Chain::isWhole)
                .findFirst()
                .map(text::lines)
                .orElse("");
    }

    private String lines(Chain chain) {
        Goal goal = chain.goal().orElseThrow();
        IndicatorTarget target = chain.target().orElseThrow();
        StringBuilder lines = new StringBuilder();
        line(lines, "utfordring", "utfordring", "challenge", chain.challenge().description());
        line(lines, "tema", "tema", "theme", theme(chain));
        line(lines, "nettverk", "nettverk", "network", chain.network().name());
        line(
                lines,
                "vedtak",
                "vedtak",
                "resolution",
                chain.resolutions().stream()
                        .flatMap(each -> each.decisiveTreatment().stream())
                        .map(this::decided)
                        .collect(Collectors.joining("; ")));
        line(lines, "verksted", "verkstad", "workshop", chain.workshops().get(0).title());
        line(lines, "mål", "mål", "goal", goal.description());
        line(lines, "tiltak", "tiltak", "measure", chain.measure().orElseThrow().title());
        line(lines, "plan", "plan", "plan", chain.anchor().orElseThrow().plan());
        Optional<IndicatorDefinition> definition =
                result.table().column(target.indicator()).map(column -> column.definition());
        String title = definition.map(each -> each.title().in(console.locale())).orElse(target.indicator());
        line(lines, "indikator", "indikator", "indicator", title);
        line(lines, "tall", "tal", "value", value(goal, definition));
        List<Chain> back = Chains.of(dossier).to(target.indicator());
        line(
                lines,
                "og tilbake",
                "og attende",
                "and back",
                title + " ← " + goal.description() + " ← "
                        + back.get(0).challenge().description());
        return lines.toString();
    }

    private void line(StringBuilder lines, String bokmal, String nynorsk, String english, String text) {
        lines.append(Summary.wrapped(console.text(bokmal, nynorsk, english) + ": " + text));
    }

    private String theme(Chain chain) {
        return dossier.programme()
                .theme(chain.theme())
                .map(each -> each.title().in(console.locale()))
                .orElse(chain.theme().value());
    }

    private String decided(Treatment treatment) {
        String body =
                treatment.body().map(each -> each.title().in(console.locale())).orElse("?");
        return body + " " + treatment.date().map(DATE::format).orElse("?") + " "
                + treatment.committeeCase().map(CommitteeCase::text).orElse("?") + ", "
                + treatment.outcome().title().in(console.locale());
    }

    /** The newest figure of whoever has the goal. */
    private String value(Goal goal, Optional<IndicatorDefinition> definition) {
        ResultTable table = result.table();
        Optional<MunicipalityNumber> municipality = goal.organisation().municipalityNumber();
        if (definition.isEmpty() || municipality.isEmpty()) {
            return "–";
        }
        List<Period> periods = table.grid().periods();
        for (int i = periods.size() - 1; i >= 0; i--) {
            Figure figure = table.figure(definition.get().id(), municipality.get(), periods.get(i));
            if (figure.isPresent()) {
                return NumberText.in(console.locale())
                                .rounded(figure.value(), definition.get().decimals())
                        + " " + definition.get().unit().label().in(console.locale()) + ", " + periods.get(i);
            }
        }
        return "–";
    }
}
