package no.livskraft.municipality;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.livskraft.data.Column;
import no.livskraft.data.Figure;
import no.livskraft.data.Grid;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.MeasuredAt;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.Observations;
import no.livskraft.data.Period;
import no.livskraft.data.Unit;
import no.livskraft.data.Variable;

/** Short ways to write down figures in tests. */
final class Figures {

    private static final LocalizedText TITLE = LocalizedText.same("x");
    private static final Unit PERSONS = new Unit("persons", TITLE);

    static final Variable POPULATION = Variable.stock("population", TITLE, PERSONS, MeasuredAt.START);
    static final Variable AT_YEAR_END = Variable.stock("at_year_end", TITLE, PERSONS, MeasuredAt.END);
    static final Variable BIRTHS = Variable.flow("births", TITLE, PERSONS);
    static final Variable SHARE = new Variable("share", TITLE, PERSONS, false, false, MeasuredAt.START);

    private Figures() {}

    static MunicipalityNumber nr(String number) {
        return MunicipalityNumber.of(number);
    }

    static List<MunicipalityNumber> nrs(String... numbers) {
        return Arrays.stream(numbers).map(MunicipalityNumber::of).toList();
    }

    static List<Period> years(int... years) {
        return IntStream.of(years).mapToObj(Period::year).toList();
    }

    /** Observations in which every cell that is not named is not available. */
    static Observations observations(
            Variable variable,
            List<MunicipalityNumber> rows,
            List<Period> periods,
            Map<MunicipalityNumber, List<Figure>> figures) {
        Grid grid = Grid.of(rows, periods);
        Column.Builder cells = Column.builder(grid.size());
        figures.forEach((number, ofNumber) -> {
            for (int i = 0; i < ofNumber.size(); i++) {
                cells.set(grid.indexOf(number, periods.get(i)), ofNumber.get(i));
            }
        });
        return new Observations(variable, grid, cells.build(), Map.of());
    }

    /** Observations of one period. */
    static Observations observations(Variable variable, Period period, Map<MunicipalityNumber, Figure> figures) {
        Grid grid = Grid.of(List.copyOf(figures.keySet()), List.of(period));
        Column.Builder cells = Column.builder(grid.size());
        figures.forEach((number, figure) -> cells.set(grid.indexOf(number, period), figure));
        return new Observations(variable, grid, cells.build(), Map.of());
    }
}
