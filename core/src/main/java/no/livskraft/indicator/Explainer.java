package no.livskraft.indicator;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
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

    /** Explains what others are explained by first, in a loop, so that a long chain of indicators costs no stack. */
    Explanation explain(Evaluated asked, Period period) {
        Evaluated.Read wanted = new Evaluated.Read(asked.entry().id(), period);
        Deque<Evaluated.Read> open = new ArrayDeque<>();
        open.push(wanted);
        while (!open.isEmpty()) {
            Evaluated.Read next = open.element();
            Evaluated evaluation = evaluated(next.name());
            List<Evaluated.Read> before = reads(evaluation, next.period()).stream()
                    .filter(read ->
                            plan.indicator(evaluation.entry(), read.name()).isPresent())
                    .filter(read -> !done.containsKey(read))
                    .toList();
            before.forEach(open::push);
            if (before.isEmpty()) {
                open.pop();
                done.computeIfAbsent(next, key -> make(evaluation, key.period()));
            }
        }
        return Objects.requireNonNull(done.get(wanted));
    }

    private Evaluated evaluated(String id) {
        return Objects.requireNonNull(evaluated.get(id), id);
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
        List<Explanation.Input> inputs = reads(asked, period).stream()
                .map(read -> input(asked.entry(), read))
                .toList();
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
                Withheld.shown(asked.entry().definition(), result, inputs));
    }

    /** What a value was made from; nothing in a period of another kind. */
    private Collection<Evaluated.Read> reads(Evaluated asked, Period period) {
        if (period.kind() != asked.entry().definition().periodKind()) {
            return List.of();
        }
        if (asked.entry().calculator().isPresent()) {
            return asked.reads().get(asked.values().grid().indexOf(municipality, period));
        }
        Set<Evaluated.Read> reads = new LinkedHashSet<>();
        for (Program.Input input : asked.entry().formulaInputs()) {
            PeriodShift.of(input, period).ifPresent(there -> reads.add(new Evaluated.Read(input.name(), there)));
        }
        return reads;
    }

    private Explanation.Input input(CatalogueEntry user, Evaluated.Read read) {
        Optional<CatalogueEntry> indicator = plan.indicator(user, read.name());
        if (indicator.isPresent()) {
            return new Explanation.Derived(Objects.requireNonNull(done.get(read)));
        }
        return Objects.requireNonNull(variables.get(read.name()), read.name())
                .observed(row, municipality, read.period());
    }
}
