package no.livskraft.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.livskraft.data.Column;
import no.livskraft.data.Figure;
import no.livskraft.data.IndicatorColumn;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.Period;
import no.livskraft.data.Status;
import no.livskraft.indicator.formula.Program;

/**
 * Numerators and denominators of municipalities that a split went through, as a whole: from the figures of the old
 * municipalities that have exactly their area together. Only ratios of {@linkplain AdditiveForm sums of figures} have
 * such. For one request and one thread.
 */
final class WholeParts {

    private final Plan plan;
    private final List<Period> periods;
    private final Map<String, VariableFigures> variables;
    private final Map<String, List<Optional<AdditiveForm>>> forms = new HashMap<>();

    WholeParts(Plan plan, List<Period> periods, Map<String, VariableFigures> variables) {
        this.plan = plan;
        this.periods = periods;
        this.variables = variables;
        if (variables.values().stream().anyMatch(figures -> figures.wholes().isAny())) {
            // what others need stands first in the order
            for (CatalogueEntry entry : plan.order()) {
                forms.put(
                        entry.id(),
                        entry.formulas().stream()
                                .map(formula -> AdditiveForm.of(formula.expression(), name -> meaning(entry, name)))
                                .toList());
            }
        }
    }

    private Optional<AdditiveForm> meaning(CatalogueEntry user, String name) {
        Optional<CatalogueEntry> indicator = plan.indicator(user, name);
        if (indicator.isPresent()) {
            List<Optional<AdditiveForm>> known = forms.getOrDefault(name, List.of());
            return known.size() == 1 ? known.get(0) : Optional.empty();
        }
        boolean additive =
                Objects.requireNonNull(variables.get(name), name).variable().additiveOverPlaces();
        return additive ? Optional.of(AdditiveForm.ofVariable(name)) : Optional.empty();
    }

    /** The wholes of an indicator; none if every municipality has its own parts, or the indicator is no such ratio. */
    List<IndicatorColumn.Together> of(Evaluated indicator) {
        List<Optional<AdditiveForm>> parts =
                forms.getOrDefault(indicator.entry().id(), List.of());
        if (indicator.parts().isEmpty() || parts.size() != 2 || parts.contains(Optional.<AdditiveForm>empty())) {
            return List.of();
        }
        AdditiveForm numerator = parts.get(0).orElseThrow();
        AdditiveForm denominator = parts.get(1).orElseThrow();
        Set<Program.Input> inputs = new LinkedHashSet<>(numerator.terms().keySet());
        inputs.addAll(denominator.terms().keySet());
        Map<Set<MunicipalityNumber>, List<Integer>> places = places(indicator.entry(), inputs);
        inputs.forEach(input -> wholes(input).prepare(places.keySet()));
        List<IndicatorColumn.Together> together = new ArrayList<>();
        places.forEach((whole, own) -> together.add(
                new IndicatorColumn.Together(whole, column(numerator, whole, own), column(denominator, whole, own))));
        return together;
    }

    /** In which of the request's periods which municipalities have parts only as a whole. */
    private Map<Set<MunicipalityNumber>, List<Integer>> places(CatalogueEntry entry, Set<Program.Input> inputs) {
        Map<Set<MunicipalityNumber>, List<Integer>> places = new LinkedHashMap<>();
        for (int place = 0; place < periods.size(); place++) {
            Period period = periods.get(place);
            if (period.kind() == entry.definition().periodKind()) {
                List<Set<MunicipalityNumber>> joined = new ArrayList<>();
                for (Program.Input input : inputs) {
                    PeriodShift.of(input, period)
                            .map(read -> wholes(input).in(read))
                            .ifPresent(wholes -> wholes.forEach(whole -> join(joined, whole)));
                }
                for (Set<MunicipalityNumber> whole : joined) {
                    places.computeIfAbsent(whole, key -> new ArrayList<>()).add(place);
                }
            }
        }
        return places;
    }

    /** Adds a whole to others that do not overlap: those that it overlaps become one with it. */
    private static void join(List<Set<MunicipalityNumber>> joined, Set<MunicipalityNumber> whole) {
        Set<MunicipalityNumber> all = new TreeSet<>(whole);
        joined.removeIf(other -> {
            boolean overlaps = other.stream().anyMatch(whole::contains);
            if (overlaps) {
                all.addAll(other);
            }
            return overlaps;
        });
        joined.add(all);
    }

    private Column column(AdditiveForm form, Set<MunicipalityNumber> whole, List<Integer> places) {
        Column.Builder column = Column.builder(periods.size());
        for (int place = 0; place < periods.size(); place++) {
            column.set(
                    place,
                    places.contains(place)
                            ? sum(form, whole, periods.get(place))
                            : Figure.absent(Status.NOT_APPLICABLE));
        }
        return column.build();
    }

    private Figure sum(AdditiveForm form, Set<MunicipalityNumber> whole, Period period) {
        return form.terms().entrySet().stream()
                .map(term -> figure(term.getKey(), whole, period).times(Figure.of(term.getValue())))
                .reduce(Figure::plus)
                .orElseThrow();
    }

    private Figure figure(Program.Input input, Set<MunicipalityNumber> whole, Period period) {
        return PeriodShift.of(input, period)
                .map(read -> wholes(input).figure(whole, read))
                .orElse(Figure.absent(Status.NOT_AVAILABLE));
    }

    private WholeFigures wholes(Program.Input input) {
        return Objects.requireNonNull(variables.get(input.name()), input.name()).wholes();
    }
}
