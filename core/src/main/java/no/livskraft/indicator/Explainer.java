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
                inputs);
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
                figures.origins(municipality, read.period(), request.weights()));
    }
}
