package no.livskraft.indicator.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.livskraft.data.Borders;
import no.livskraft.data.Column;
import no.livskraft.data.Computation;
import no.livskraft.data.Direction;
import no.livskraft.data.Figure;
import no.livskraft.data.Grid;
import no.livskraft.data.IndicatorColumn;
import no.livskraft.data.IndicatorDefinition;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.Period;
import no.livskraft.data.Perspective;
import no.livskraft.data.ResultTable;
import no.livskraft.data.Unit;

/** Tables of results in few words. */
final class Tables {

    static final MunicipalityNumber ONE = MunicipalityNumber.of("1001");

    private Tables() {}

    static IndicatorDefinition definition(Direction direction) {
        return IndicatorDefinition.builder("x")
                .title(LocalizedText.same("X"))
                .description(LocalizedText.same("X"))
                .unit(new Unit("u", LocalizedText.same("u")), 0)
                .computation(new Computation.Formula("a"))
                .direction(direction)
                .perspective(Perspective.TERRITORY)
                .build();
    }

    /** The municipalities 1001, 1002 and so on, one value each, in 2024. */
    static ResultTable values(Direction direction, Figure... values) {
        List<MunicipalityNumber> municipalities = municipalities(values.length);
        return table(direction, municipalities, List.of(Period.year(2024)), List.of(values), Optional.empty());
    }

    /** The municipalities 1001, 1002 and so on, with one ratio each, times a factor, in 2024. */
    static ResultTable ratios(double factor, List<Figure> numerators, List<Figure> denominators) {
        List<Figure> values = new ArrayList<>();
        for (int i = 0; i < numerators.size(); i++) {
            values.add(numerators.get(i).times(Figure.of(factor)).dividedBy(denominators.get(i)));
        }
        return table(
                Direction.LOWER_IS_BETTER,
                municipalities(values.size()),
                List.of(Period.year(2024)),
                values,
                Optional.of(new IndicatorColumn.Parts(column(numerators), column(denominators), factor)));
    }

    /** The municipality 1001 from a year on. */
    static ResultTable series(Direction direction, int firstYear, Figure... values) {
        List<Period> periods = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            periods.add(Period.year(firstYear + i));
        }
        return table(direction, List.of(ONE), periods, List.of(values), Optional.empty());
    }

    /** A grid of values, a municipality's periods side by side, with its parts if it is a ratio. */
    static ResultTable grid(
            IndicatorDefinition definition, Grid grid, List<Figure> values, Optional<IndicatorColumn.Parts> parts) {
        return new ResultTable(
                grid,
                new Borders.At(LocalDate.of(2024, 1, 1)),
                List.of(new IndicatorColumn(definition, column(values), parts)),
                Map.of());
    }

    static List<MunicipalityNumber> municipalities(int count) {
        List<MunicipalityNumber> numbers = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            numbers.add(MunicipalityNumber.of(Integer.toString(1000 + i)));
        }
        return numbers;
    }

    static Column column(List<Figure> figures) {
        Column.Builder builder = Column.builder(figures.size());
        for (int i = 0; i < figures.size(); i++) {
            builder.set(i, figures.get(i));
        }
        return builder.build();
    }

    private static ResultTable table(
            Direction direction,
            List<MunicipalityNumber> municipalities,
            List<Period> periods,
            List<Figure> values,
            Optional<IndicatorColumn.Parts> parts) {
        return new ResultTable(
                Grid.of(municipalities, periods),
                new Borders.At(LocalDate.of(2024, 1, 1)),
                List.of(new IndicatorColumn(definition(direction), column(values), parts)),
                Map.of());
    }
}
