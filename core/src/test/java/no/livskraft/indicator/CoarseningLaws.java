package no.livskraft.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import no.livskraft.data.Column;
import no.livskraft.data.Figure;
import no.livskraft.data.Flag;
import no.livskraft.data.Grid;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.MeasuredAt;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.Observations;
import no.livskraft.data.Period;
import no.livskraft.data.PeriodKind;
import no.livskraft.data.Status;
import no.livskraft.data.Unit;
import no.livskraft.data.Variable;

class CoarseningLaws {

    private static final List<Status> REASONS = List.of(Status.values()).subList(1, Status.values().length);
    private static final MunicipalityNumber SKIEN = MunicipalityNumber.of("4003");
    private static final MunicipalityNumber PORSGRUNN = MunicipalityNumber.of("4001");
    private static final Unit UNIT = new Unit("u", LocalizedText.same("u"));
    private static final Variable FLOW = Store.flow("flow");

    /** Two council periods and every period that lies in them, spans of years too. */
    private static final List<Period> WHOLE = List.of(
            Period.councilPeriod(2015),
            Period.councilPeriod(2019),
            Period.years(2016, 2023),
            Period.years(2019, 2021),
            Period.year(2016),
            Period.year(2020),
            Period.parse("2020-H1"),
            Period.parse("2020-T2"),
            Period.parse("2020-Q3"));

    private static Variable average() {
        return new Variable("average", LocalizedText.same("A"), UNIT, false, false, MeasuredAt.DURING);
    }

    private static Variable stock(MeasuredAt measuredAt) {
        return Variable.stock("stock", LocalizedText.same("S"), UNIT, measuredAt);
    }

    /** Whole numbers, so that it makes no difference in which order they are added. */
    @Provide
    Arbitrary<Figure> figures() {
        Arbitrary<Figure> present = Combinators.combine(
                        Arbitraries.integers().between(-1000, 1_000_000),
                        Arbitraries.of(Flag.class).set().ofMaxSize(2))
                .as(Figure::of);
        return Arbitraries.frequencyOf(
                Tuple.of(30, present), Tuple.of(1, Arbitraries.of(REASONS).map(Figure::absent)));
    }

    /** Figures for all months of eight years. */
    @Provide
    Arbitrary<Map<Period, Figure>> months() {
        return all(PeriodKind.MONTH);
    }

    /** Figures for any periods in eight years, some of them absent for a reason and most of them not there at all. */
    @Provide
    Arbitrary<Map<Period, Figure>> anything() {
        Arbitrary<Period> periods = Arbitraries.of(PeriodKind.values())
                .filter(kind -> kind.divides(PeriodKind.YEARS))
                .flatMap(kind -> Arbitraries.of(Period.years(2016, 2023).divide(kind)));
        Arbitrary<Map<Period, Figure>> some = Arbitraries.maps(
                        Arbitraries.oneOf(periods, Arbitraries.of(WHOLE)), figures())
                .ofMaxSize(60);
        Arbitrary<Map<Period, Figure>> many =
                Arbitraries.oneOf(months(), all(PeriodKind.QUARTER), Arbitraries.just(Map.of()));
        return Combinators.combine(some, many).as((few, most) -> {
            Map<Period, Figure> both = new HashMap<>(most);
            both.putAll(few);
            return both;
        });
    }

    private Arbitrary<Map<Period, Figure>> all(PeriodKind kind) {
        List<Period> periods = Period.years(2016, 2023).divide(kind);
        return figures().list().ofSize(periods.size()).map(figures -> {
            Map<Period, Figure> map = new HashMap<>();
            for (int i = 0; i < periods.size(); i++) {
                map.put(periods.get(i), figures.get(i));
            }
            return map;
        });
    }

    @Provide
    Arbitrary<Variable> variables() {
        return Arbitraries.of(FLOW, stock(MeasuredAt.START), stock(MeasuredAt.END));
    }

    /** The figures in the second of two rows, so that a row more or less is noticed. */
    private static Coarsening coarsening(Variable variable, Map<Period, Figure> figures) {
        Grid grid = Grid.of(List.of(SKIEN, PORSGRUNN), List.copyOf(new TreeSet<>(figures.keySet())));
        Column.Builder cells = Column.builder(grid.size());
        figures.forEach((period, figure) -> {
            cells.set(grid.indexOf(SKIEN, period), Figure.absent(Status.WITHHELD));
            cells.set(grid.indexOf(PORSGRUNN, period), figure);
        });
        return new Coarsening(new Observations(variable, grid, cells.build(), Map.of()), figures.keySet());
    }

    private static Figure sum(Map<Period, Figure> figures, List<Period> parts) {
        return parts.stream()
                .map(part -> figures.getOrDefault(part, Figure.absent(Status.NOT_AVAILABLE)))
                .reduce(Figure.of(0), Figure::plus);
    }

    @Property(tries = 200)
    void aFlowIsThePlainSumOfItsMonths(@ForAll("months") Map<Period, Figure> months) {
        Coarsening coarsening = coarsening(FLOW, months);

        for (Period whole : WHOLE) {
            assertThat(coarsening.figure(1, whole))
                    .as(whole.toString())
                    .isEqualTo(sum(months, whole.divide(PeriodKind.MONTH)));
        }
    }

    @Property(tries = 200)
    void aStockIsOneOfItsMonthsAndNeverASum(@ForAll("months") Map<Period, Figure> months) {
        Coarsening atStart = coarsening(stock(MeasuredAt.START), months);
        Coarsening atEnd = coarsening(stock(MeasuredAt.END), months);

        for (Period whole : WHOLE) {
            List<Period> parts = whole.divide(PeriodKind.MONTH);
            assertThat(atStart.figure(1, whole)).isEqualTo(months.get(parts.get(0)));
            assertThat(atEnd.figure(1, whole)).isEqualTo(months.get(parts.get(parts.size() - 1)));
        }
    }

    @Property(tries = 200)
    void inTwoStepsIsAsInOne(@ForAll("months") Map<Period, Figure> months, @ForAll("variables") Variable variable) {
        Coarsening fromMonths = coarsening(variable, months);

        for (PeriodKind between : PeriodKind.values()) {
            if (between.divides(PeriodKind.YEARS) && between != PeriodKind.MONTH) {
                Map<Period, Figure> steps = new HashMap<>();
                Period.years(2016, 2023)
                        .divide(between)
                        .forEach(period -> steps.put(period, fromMonths.figure(1, period)));
                Coarsening fromSteps = coarsening(variable, steps);
                WHOLE.stream()
                        .filter(whole -> between.divides(whole.kind()))
                        .forEach(whole -> assertThat(fromSteps.figure(1, whole))
                                .as(whole + " by " + between)
                                .isEqualTo(fromMonths.figure(1, whole)));
            }
        }
    }

    @Property(tries = 200)
    void whatIsPublishedForThePeriodGoesFirst(
            @ForAll("anything") Map<Period, Figure> figures, @ForAll("variables") Variable variable) {
        Coarsening coarsening = coarsening(variable, figures);

        figures.forEach((period, figure) -> {
            if (figure.status() != Status.NOT_AVAILABLE && figure.status() != Status.NOT_COMPARABLE) {
                assertThat(coarsening.figure(1, period)).isEqualTo(figure);
                assertThat(coarsening.parts(1, period)).isEmpty();
            }
        });
    }

    @Property(tries = 200)
    void whatIsMadeIsMadeOfThePartsThatAreNamed(
            @ForAll("anything") Map<Period, Figure> figures, @ForAll("variables") Variable variable) {
        Coarsening coarsening = coarsening(variable, figures);

        for (Period whole : WHOLE) {
            Optional<List<Period>> parts = coarsening.parts(1, whole);
            Figure published = figures.getOrDefault(whole, Figure.absent(Status.NOT_AVAILABLE));
            if (parts.isEmpty()) {
                assertThat(coarsening.figure(1, whole)).isEqualTo(published);
                continue;
            }
            Figure sum = parts.get().stream()
                    .map(part -> coarsening.figure(1, part))
                    .reduce(Figure::plus)
                    .orElseThrow();
            assertThat(coarsening.figure(1, whole)).isEqualTo(sum.isPresent() ? sum : published.minus(sum));
            checkThatNothingIsLeftOut(variable, whole, parts.get());
        }
    }

    private static void checkThatNothingIsLeftOut(Variable variable, Period whole, List<Period> parts) {
        List<Period> all = whole.divide(parts.get(0).kind());
        List<Period> wanted = switch (variable.measuredAt()) {
            case START -> List.of(all.get(0));
            case END -> List.of(all.get(all.size() - 1));
            case DURING -> all;
        };
        assertThat(parts).isEqualTo(wanted);
    }

    @Property(tries = 200)
    void aGapIsWhatIsNotThereAndCanBeLookedForInParts(
            @ForAll("anything") Map<Period, Figure> figures, @ForAll("variables") Variable variable) {
        Coarsening coarsening = coarsening(variable, figures);

        List<Period> gaps = coarsening.gaps(WHOLE);

        for (Period whole : WHOLE) {
            if (coarsening.parts(1, whole).isPresent()) {
                assertThat(gaps).contains(whole);
            }
        }
        // with nothing but the parts that it names, a gap is filled with the same figure
        Set<Period> needed = coarsening.partsOf(gaps);
        needed.addAll(WHOLE);
        Map<Period, Figure> fewer = new HashMap<>(figures);
        fewer.keySet().retainAll(needed);
        Coarsening enough = coarsening(variable, fewer);
        gaps.forEach(gap -> assertThat(enough.figure(1, gap)).isEqualTo(coarsening.figure(1, gap)));
    }

    @Property(tries = 200)
    void aColumnHoldsTheSameAsItsCells(
            @ForAll("anything") Map<Period, Figure> figures, @ForAll("variables") Variable variable) {
        Coarsening coarsening = coarsening(variable, figures);

        Figures columns = coarsening.figures(WHOLE);

        for (Period whole : WHOLE) {
            for (int row = 0; row < 2; row++) {
                assertThat(columns.figure(row, whole)).isEqualTo(coarsening.figure(row, whole));
            }
        }
    }

    @Property(tries = 50)
    void anAverageIsNeverMade(@ForAll("anything") Map<Period, Figure> figures) {
        Coarsening coarsening = coarsening(average(), figures);

        assertThat(coarsening.gaps(WHOLE)).isEmpty();
        for (Period whole : WHOLE) {
            assertThat(coarsening.figure(1, whole))
                    .isEqualTo(figures.getOrDefault(whole, Figure.absent(Status.NOT_AVAILABLE)));
        }
    }
}
