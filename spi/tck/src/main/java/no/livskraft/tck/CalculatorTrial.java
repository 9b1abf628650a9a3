package no.livskraft.tck;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import no.livskraft.data.Computation;
import no.livskraft.data.Figure;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.Period;
import no.livskraft.data.PeriodKind;
import no.livskraft.data.Status;
import no.livskraft.spi.indicator.CellResult;
import no.livskraft.spi.indicator.IndicatorCalculator;
import no.livskraft.tck.SampleCell.Place;
import no.livskraft.tck.SampleCell.Read;
import org.jspecify.annotations.Nullable;

/** Runs one calculator on sample cells and notes all that happens. */
final class CalculatorTrial {

    /**
     * What a call came to: a result, or what was thrown, or neither where it returned null. Faults are noted and not
     * raised, so that each is reported by the one test that is about it.
     */
    record Outcome(
            SampleFigures figures,
            Optional<CellResult> result,
            Optional<Throwable> thrown,
            Map<Read, Figure> reads,
            Set<String> undeclared,
            boolean readAfterEnd) {

        /** What two calls on the same figures must agree in. */
        Object essence() {
            return result.<Object>map(each -> each)
                    .orElse(thrown.<Object>map(Throwable::getClass).orElse("null"));
        }

        String text() {
            return result.map(CellResult::toString)
                    .orElse(thrown.map(Throwable::toString).orElse("null"));
        }

        /** The value; absent where the call failed. */
        Figure value() {
            return result.map(CellResult::value).orElse(Figure.absent(Status.UNDEFINED));
        }

        /** The value, and the parts of a ratio, by name. */
        Map<String, Figure> parts() {
            Map<String, Figure> parts = new LinkedHashMap<>();
            result.ifPresent(each -> {
                parts.put("value", each.value());
                if (each instanceof CellResult.Ratio ratio) {
                    parts.put("numerator", ratio.numerator());
                    parts.put("denominator", ratio.denominator());
                }
            });
            return parts;
        }
    }

    /** The outcomes of several cells. */
    record Outcomes(Map<Place, Outcome> byPlace) {

        Outcome at(Place place) {
            return Objects.requireNonNull(byPlace.get(place), "outcome");
        }

        void forEach(BiConsumer<Place, Outcome> check) {
            byPlace.forEach(check);
        }
    }

    private static final List<MunicipalityNumber> MUNICIPALITIES = List.of(
            MunicipalityNumber.of("0301"),
            MunicipalityNumber.of("1103"),
            MunicipalityNumber.of("4003"),
            MunicipalityNumber.of("4020"),
            MunicipalityNumber.of("5401"));

    private final IndicatorCalculator calculator;
    private final List<String> inputs;
    private final AtomicInteger readsAfterEnd = new AtomicInteger();

    CalculatorTrial(IndicatorCalculator calculator) {
        this.calculator = calculator;
        this.inputs = calculator.definition().computation() instanceof Computation.Calculated calculated
                ? calculated.inputs()
                : List.of();
    }

    IndicatorCalculator calculator() {
        return calculator;
    }

    List<String> inputs() {
        return inputs;
    }

    String id() {
        return calculator.definition().id();
    }

    String name() {
        return "Indicator '" + id() + "'";
    }

    String name(Place place) {
        return name() + ", " + place;
    }

    /** The cells that all trials of this indicator use. */
    List<Place> places() {
        PeriodKind kind = calculator.definition().periodKind();
        List<Period> periods = new ArrayList<>();
        if (kind == PeriodKind.YEARS) {
            periods.addAll(List.of(Period.years(2012, 2014), Period.years(2015, 2019), Period.years(2020, 2024)));
        } else if (kind == PeriodKind.COUNCIL_PERIOD) {
            periods.addAll(List.of(Period.councilPeriod(2015), Period.councilPeriod(2019), Period.councilPeriod(2023)));
        } else {
            for (int year = kind == PeriodKind.YEAR ? 2019 : 2023; year <= 2024; year++) {
                periods.addAll(Period.year(year).divide(kind));
            }
        }
        List<Place> places = new ArrayList<>();
        for (MunicipalityNumber municipality : MUNICIPALITIES) {
            periods.forEach(period -> places.add(new Place(municipality, period)));
        }
        return places;
    }

    Outcome run(Place place, SampleFigures figures) {
        return run(place, figures, () -> {});
    }

    Outcome run(Place place, SampleFigures figures, Runnable onRead) {
        int before = readsAfterEnd.get();
        SampleCell cell = new SampleCell(place, inputs, figures, onRead, readsAfterEnd::incrementAndGet);
        CellResult result = null;
        Throwable thrown = null;
        try {
            result = calculate(cell);
            if (result != null) {
                result.value();
            }
        } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
            result = null;
            thrown = e;
        }
        cell.end();
        return new Outcome(
                figures,
                Optional.ofNullable(result),
                Optional.ofNullable(thrown),
                cell.reads(),
                cell.undeclared(),
                readsAfterEnd.get() > before);
    }

    /** A provider written without null checks may return null all the same. */
    private @Nullable CellResult calculate(SampleCell cell) {
        return calculator.calculate(cell);
    }

    /** The outcomes of all cells, in the order of the places given. */
    Outcomes runAll(List<Place> places, SampleFigures figures) {
        Map<Place, Outcome> outcomes = new LinkedHashMap<>();
        places.forEach(place -> outcomes.put(place, run(place, figures)));
        return new Outcomes(outcomes);
    }
}
