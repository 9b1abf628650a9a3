package no.livskraft.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.livskraft.data.Figure;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.MunicipalityVersion;
import no.livskraft.data.Period;
import no.livskraft.data.Status;
import no.livskraft.indicator.formula.Program;
import no.livskraft.municipality.MunicipalityRegister;

/** Puts together the explanations of one municipality's values; what is used twice is explained once. */
final class Explainer {

    private final IndicatorRequest request;
    private final Plan plan;
    private final Map<String, VariableFigures> variables;
    private final Map<String, Evaluated> evaluated;
    private final MunicipalityNumber municipality;
    private final String name;
    private final int row;
    private final Map<Evaluated.Read, Explanation> done = new HashMap<>();

    Explainer(
            IndicatorRequest request,
            Plan plan,
            MunicipalityRegister register,
            Map<String, VariableFigures> variables,
            Map<String, Evaluated> evaluated,
            MunicipalityNumber municipality) {
        this.request = request;
        this.plan = plan;
        this.variables = variables;
        this.evaluated = evaluated;
        this.municipality = municipality;
        this.name = register.find(municipality, request.borders())
                .map(MunicipalityVersion::name)
                .orElse(municipality.value());
        this.row = request.municipalities().indexOf(municipality);
    }

    Explanation explain(Evaluated asked, Period period) {
        Evaluated.Read key = new Evaluated.Read(asked.entry().id(), period);
        Explanation known = done.get(key);
        if (known == null) {
            known = make(asked, period);
            done.put(key, known);
        }
        return known;
    }

    private Explanation make(Evaluated asked, Period period) {
        boolean applies = period.kind() == asked.entry().definition().periodKind();
        Figure result = applies ? asked.values().figure(row, period) : Figure.absent(Status.NOT_APPLICABLE);
        Optional<Explanation.Fraction> fraction = asked.parts()
                .filter(parts -> applies)
                .map(parts -> new Explanation.Fraction(
                        parts.numerators().figure(row, period),
                        parts.denominators().figure(row, period),
                        parts.factor()));
        List<Explanation.Input> inputs = new ArrayList<>();
        if (applies) {
            for (Evaluated.Read read : reads(asked, period)) {
                inputs.add(input(asked.entry(), read));
            }
        }
        return new Explanation(
                asked.entry().definition(),
                asked.entry().pluginId(),
                municipality,
                name,
                period,
                request.borders(),
                request.knownAt(),
                result,
                fraction,
                isWithheldHere(asked, result, inputs)
                        ? inputs.stream().map(Explainer::withheld).toList()
                        : inputs);
    }

    /** Whether the definition's own limit withholds the value, so that what it was made from must not give it away. */
    private static boolean isWithheldHere(Evaluated asked, Figure result, List<Explanation.Input> inputs) {
        return result.status() == Status.WITHHELD
                && asked.entry().definition().smallestCount().isPresent()
                && inputs.stream().noneMatch(input -> input.figure().status() == Status.WITHHELD);
    }

    private static Explanation.Input withheld(Explanation.Input input) {
        if (input instanceof Explanation.Derived derived) {
            return new Explanation.Derived(withheld(derived.explanation()));
        }
        Explanation.Observed observed = (Explanation.Observed) input;
        return new Explanation.Observed(
                observed.variable(),
                observed.period(),
                withheld(observed.figure()),
                observed.dataset(),
                observed.origins().stream()
                        .map(origin -> new Explanation.Origin(
                                origin.number(),
                                origin.municipalityName(),
                                withheld(origin.figure()),
                                origin.vintage(),
                                Optional.empty()))
                        .toList());
    }

    private static Explanation withheld(Explanation explanation) {
        return new Explanation(
                explanation.definition(),
                explanation.pluginId(),
                explanation.municipality(),
                explanation.municipalityName(),
                explanation.period(),
                explanation.borders(),
                explanation.knownAt(),
                withheld(explanation.result()),
                explanation
                        .fraction()
                        .map(parts -> new Explanation.Fraction(
                                withheld(parts.numerator()), withheld(parts.denominator()), parts.factor())),
                explanation.inputs().stream().map(Explainer::withheld).toList());
    }

    private static Figure withheld(Figure figure) {
        return figure.isPresent() ? Figure.absent(Status.WITHHELD) : figure;
    }

    private Iterable<Evaluated.Read> reads(Evaluated asked, Period period) {
        if (asked.entry().calculator().isPresent()) {
            return asked.reads().get(asked.values().grid().indexOf(municipality, period));
        }
        Set<Evaluated.Read> reads = new LinkedHashSet<>();
        for (Program.Input input : asked.entry().formulaInputs()) {
            PeriodShift.earlier(period, input.lag())
                    .ifPresent(earlier -> reads.add(new Evaluated.Read(input.name(), earlier)));
        }
        return reads;
    }

    private Explanation.Input input(CatalogueEntry user, Evaluated.Read read) {
        Optional<CatalogueEntry> indicator = plan.indicator(user, read.name());
        if (indicator.isPresent()) {
            Evaluated needed = Objects.requireNonNull(evaluated.get(read.name()), read.name());
            return new Explanation.Derived(explain(needed, read.period()));
        }
        VariableFigures figures = Objects.requireNonNull(variables.get(read.name()), read.name());
        return new Explanation.Observed(
                figures.variable(),
                read.period(),
                figures.figures().figure(row, read.period()),
                figures.dataset(),
                figures.origins(municipality, read.period()));
    }
}
