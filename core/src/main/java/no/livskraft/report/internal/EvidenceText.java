package no.livskraft.report.internal;

import java.util.List;
import java.util.Optional;
import no.livskraft.data.Figure;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.evidence.FigureReference;

/** Figures that something rested on, as they were known then. */
final class EvidenceText {

    private final Desk desk;
    private final Say say;

    EvidenceText(Desk desk) {
        this.desk = desk;
        this.say = desk.say();
    }

    /** A sentence for each figure, without full stop. */
    List<String> sentences(List<FigureReference> figures) {
        return figures.stream().map(this::sentence).distinct().toList();
    }

    private String sentence(FigureReference reference) {
        Optional<IndicatorDefinition> definition = desk.table().columns().stream()
                .map(column -> column.definition())
                .filter(each -> each.id().equals(reference.indicator()))
                .findFirst();
        return say.text(
                "evidence.figure",
                "indicator",
                definition.map(each -> say.in(each.title())).orElseGet(() -> say.typed(reference.indicator())),
                "name",
                desk.members().name(reference.municipality()),
                "period",
                say.period(reference.period()),
                "value",
                value(reference, definition),
                "day",
                say.date(reference.knownAt().atZone(desk.settings().zone()).toLocalDate()));
    }

    private String value(FigureReference reference, Optional<IndicatorDefinition> definition) {
        Optional<Figure> figure = desk.settings().figures().apply(reference).filter(Figure::isPresent);
        if (figure.isEmpty() || definition.isEmpty()) {
            return say.text("evidence.unknown");
        }
        return say.rounded(figure.get().value(), definition.get().decimals()) + " "
                + say.in(definition.get().unit().label());
    }
}
