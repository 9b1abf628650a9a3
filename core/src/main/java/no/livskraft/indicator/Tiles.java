package no.livskraft.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.livskraft.data.BorderChange;
import no.livskraft.data.Borders;
import no.livskraft.data.Column;
import no.livskraft.data.Dataset;
import no.livskraft.data.Grid;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.Observations;
import no.livskraft.data.Period;
import no.livskraft.data.Variable;
import no.livskraft.municipality.BorderConversion;
import no.livskraft.municipality.MunicipalityRegister;

/**
 * Cuts a request into tiles of municipalities in its order. Municipalities that have some figures only together stay
 * together, with all that stand between them.
 */
final class Tiles {

    private final IndicatorRequest request;
    private final BorderConversion conversion;
    private final MunicipalityRegister register;

    /** Where no tile may begin. */
    private final BitSet inside = new BitSet();

    private Tiles(IndicatorRequest request, BorderConversion conversion, MunicipalityRegister register) {
        this.request = request;
        this.conversion = conversion;
        this.register = register;
    }

    /** The request in parts of so many municipalities, or a few more. */
    static List<IndicatorRequest> of(
            IndicatorRequest request,
            int size,
            Map<Dataset, List<Variable>> needed,
            BorderConversion conversion,
            MunicipalityRegister register) {
        int count = request.municipalities().size();
        if (size >= count) {
            return List.of(request);
        }
        Tiles tiles = new Tiles(request, conversion, register);
        needed.forEach((dataset, variables) -> tiles.keepTogether(dataset.borders(), variables.get(0)));
        List<IndicatorRequest> parts = new ArrayList<>();
        for (int from = 0, end; from < count; from = end) {
            end = tiles.inside.nextClearBit(Math.min(count, from + size));
            parts.add(tiles.part(from, end));
        }
        return parts;
    }

    private IndicatorRequest part(int from, int end) {
        return new IndicatorRequest(
                request.indicators(),
                request.municipalities().subList(from, end),
                request.periods(),
                request.borders(),
                request.knownAt(),
                request.weights());
    }

    private void keepTogether(Borders given, Variable variable) {
        Map<MunicipalityNumber, Integer> rows = new HashMap<>();
        request.municipalities().forEach(number -> rows.put(number, rows.size()));
        for (LocalDate date : dates(given)) {
            for (Set<MunicipalityNumber> whole : wholes(variable, date)) {
                List<Integer> places = whole.stream().map(rows::get).sorted().toList();
                inside.set(places.get(0) + 1, places.get(places.size() - 1) + 1);
            }
        }
    }

    /** The days whose borders the figures may be in: whichever the periods, since which are held is not yet known. */
    private Collection<LocalDate> dates(Borders given) {
        if (given instanceof Borders.At at) {
            return Set.of(at.date());
        }
        Set<LocalDate> dates = new TreeSet<>(Set.of(register.coveredFrom()));
        register.changes().stream()
                .map(BorderChange::date)
                .filter(register.coveredFrom()::isBefore)
                .forEach(dates::add);
        return dates;
    }

    /** The municipalities that have figures given on a day only together. What figures those are makes no difference. */
    private List<Set<MunicipalityNumber>> wholes(Variable variable, LocalDate date) {
        Period any = Period.year(date.getYear());
        Observations none = new Observations(
                variable, Grid.of(List.of(), List.of(any)), Column.builder(0).build(), Map.of());
        return conversion
                .convert(none, Borders.at(date), request.borders(), request.municipalities())
                .together(any);
    }
}
