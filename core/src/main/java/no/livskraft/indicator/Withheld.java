package no.livskraft.indicator;

import java.util.List;
import java.util.Optional;
import no.livskraft.data.Figure;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.data.Status;

/** Inputs of a value that its definition's own limit withholds, without the figures that would give it away. */
final class Withheld {

    private Withheld() {}

    /** The inputs as they can be shown beside a result. */
    static List<Explanation.Input> shown(
            IndicatorDefinition definition, Figure result, List<Explanation.Input> inputs) {
        boolean ownLimit = result.status() == Status.WITHHELD
                && definition.smallestCount().isPresent()
                && inputs.stream().noneMatch(input -> input.figure().status() == Status.WITHHELD);
        return ownLimit ? inputs.stream().map(Withheld::input).toList() : inputs;
    }

    private static Explanation.Input input(Explanation.Input input) {
        return input instanceof Explanation.Derived derived
                ? new Explanation.Derived(explanation(derived.explanation()))
                : observed((Explanation.Observed) input);
    }

    private static Explanation.Observed observed(Explanation.Observed observed) {
        return new Explanation.Observed(
                observed.variable(),
                observed.period(),
                figure(observed.figure()),
                observed.dataset(),
                observed.origins().stream().map(Withheld::origin).toList(),
                observed.making(),
                observed.parts().stream().map(Withheld::observed).toList());
    }

    /** What the source wrote may be the number itself. */
    private static Explanation.Origin origin(Explanation.Origin origin) {
        return new Explanation.Origin(
                origin.number(), origin.municipalityName(), figure(origin.figure()), origin.vintage(), Optional.empty());
    }

    private static Explanation explanation(Explanation explanation) {
        return new Explanation(
                explanation.definition(),
                explanation.pluginId(),
                explanation.municipality(),
                explanation.municipalityName(),
                explanation.period(),
                explanation.borders(),
                explanation.knownAt(),
                figure(explanation.result()),
                explanation
                        .fraction()
                        .map(parts -> new Explanation.Fraction(
                                figure(parts.numerator()), figure(parts.denominator()), parts.factor())),
                explanation.inputs().stream().map(Withheld::input).toList());
    }

    private static Figure figure(Figure figure) {
        return figure.isPresent() ? Figure.absent(Status.WITHHELD) : figure;
    }
}
