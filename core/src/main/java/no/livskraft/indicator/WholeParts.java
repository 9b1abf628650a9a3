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
import java.util.stream.Stream;
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

    private static final Figure WITHHELD = Figure.absent(Status.WITHHELD);

    private final Plan plan;
    private final List<MunicipalityNumber> municipalities;
    private final List<Period> periods;
    private final Map<String, VariableFigures> variables;
    private final Map<String, List<Optional<AdditiveForm>>> forms = new HashMap<>();

    WholeParts(Plan plan, IndicatorRequest request, Map<String, VariableFigures> variables) {
        this.plan = plan;
        this.municipalities = request.municipalities();
        this.periods = request.periods();
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
            // a small count that the other keeps back must not come in by its figures
            boolean guarded = indicator.get().definition().smallestCount().isPresent();
            return known.size() == 1 && !guarded ? known.get(0) : Optional.empty();
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
        places.forEach((whole, own) -> {
            Column.Builder numerators = nothing();
            Column.Builder denominators = nothing();
            for (int place : own) {
                Figure above = sum(numerator, whole, periods.get(place));
                boolean keptBack = isKeptBack(indicator, above, whole, periods.get(place));
                numerators.set(place, keptBack ? WITHHELD : above);
                denominators.set(place, keptBack ? WITHHELD : sum(denominator, whole, periods.get(place)));
            }
            together.add(new IndicatorColumn.Together(whole, numerators.build(), denominators.build()));
        });
        return together;
    }

    /** Nothing for any period: every municipality stands for itself. */
    private Column.Builder nothing() {
        Column.Builder column = Column.builder(periods.size());
        for (int place = 0; place < periods.size(); place++) {
            column.set(place, Figure.absent(Status.NOT_APPLICABLE));
        }
        return column;
    }

    /** Whether a whole is a small count itself, or with what is shown of its members would give one away. */
    private boolean isKeptBack(Evaluated indicator, Figure count, Set<MunicipalityNumber> whole, Period period) {
        boolean small = indicator
                .entry()
                .definition()
                .smallestCount()
                .filter(least -> count.isPresent() && count.value() > 0 && count.value() < least)
                .isPresent();
        Evaluated.Parts parts = indicator.parts().orElseThrow();
        return small
                || whole.stream()
                        .map(municipalities::indexOf)
                        .flatMap(row -> Stream.of(indicator.values(), parts.numerators(), parts.denominators())
                                .map(figures -> figures.figure(row, period).status()))
                        .anyMatch(Status.WITHHELD::equals);
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
