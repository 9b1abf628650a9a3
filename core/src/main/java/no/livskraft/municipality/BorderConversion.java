package no.livskraft.municipality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.livskraft.data.Borders;
import no.livskraft.data.Figure;
import no.livskraft.data.Flag;
import no.livskraft.data.Grid;
import no.livskraft.data.LivskraftException;
import no.livskraft.data.MeasuredAt;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.ObservationBatch;
import no.livskraft.data.Observations;
import no.livskraft.data.Period;
import no.livskraft.data.Problem;
import no.livskraft.data.Status;
import no.livskraft.data.Variable;
import no.livskraft.municipality.SourceBorders.Moment;

/**
 * Carries figures from the borders they were published in to the borders of a date, forwards and backwards in time.
 * Immutable and safe for use by many threads.
 *
 * <h2>Which numbers a figure has</h2>
 *
 * In {@link Borders.At}, those of that date in all periods. In {@link Borders.EachPeriod}, those that were valid when it
 * was measured: at the start of a period those of its first day, at the end those of its last day, during it those of
 * its first day, since figures for a year are published under the numbers of that year and changes take effect at new
 * year. So only a flow over several years can see borders change while it is measured. A municipality whose area changed
 * meanwhile then has no figure that could be carried, since nobody can tell which area its figure is about; one that
 * only got another number has.
 *
 * <h2>What is carried</h2>
 *
 * <table>
 * <caption>The figure of a municipality in the borders asked for</caption>
 * <tr><th>its area is</th><th>counts, which add up over places</th><th>shares and averages</th></tr>
 * <tr><td>exactly that of one municipality in the source, whatever its number</td><td>that one's figure as it
 * is</td><td>that one's figure as it is</td></tr>
 * <tr><td>exactly that of several together</td><td>their sum with {@link Flag#RECALCULATED}</td><td>
 * {@link Status#NOT_COMPARABLE}</td></tr>
 * <tr><td>anything else: a part of one, or not yet known to the register</td><td>{@link Status#NOT_COMPARABLE}</td><td>
 * {@link Status#NOT_COMPARABLE}</td></tr>
 * </table>
 *
 * <p>One figure that is absent makes the sum absent, for the reason that
 * {@link no.livskraft.data.CellState#combine(short, short)} gives; a municipality that the source does not have is
 * {@link Status#NOT_AVAILABLE}. A figure that went over alone keeps its flags and its symbol and gains no flag: only its
 * number may be another, which {@link ConvertedObservations#origins} tells. Sums are made in the order of the numbers,
 * so the order of the source's rows makes no difference.
 *
 * <h2>Figures without a place</h2>
 *
 * A figure under a number that was not valid when it was measured belongs to no area. It is left out and reported, by
 * {@link #check(Observations, Borders)} when figures are loaded and again in {@link ConvertedObservations#problems()}. Such an absent cell is no
 * problem; many tables have a row for every number and year. Of periods before the register begins nothing is known and
 * nothing reported.
 */
public final class BorderConversion {

    private final MunicipalityRegister register;

    /**
     * A conversion by what a register knows.
     *
     * @param register the register
     */
    public BorderConversion(MunicipalityRegister register) {
        this.register = Objects.requireNonNull(register, "register");
    }

    /**
     * Whether figures stand under numbers that were valid when they were measured.
     *
     * @param observations the figures
     * @param given the borders they are given in
     * @return a problem of code {@code MUN-013} for each number with figures out of place, naming the periods;
     *     unmodifiable
     * @throws LivskraftException if the borders are of a date before the register begins
     */
    public List<Problem> check(Observations observations, Borders given) {
        return source(observations, given).check(observations);
    }

    /**
     * Whether all figures of a batch stand under numbers that were valid when they were measured.
     *
     * @param batch figures that are about to be loaded
     * @return a problem of code {@code MUN-013} for each variable and number with figures out of place, naming the
     *     periods; unmodifiable
     * @throws LivskraftException if the dataset's borders are of a date before the register begins
     */
    public List<Problem> check(ObservationBatch batch) {
        Borders given = batch.dataset().borders();
        return batch.observations().stream()
                .flatMap(observations -> check(observations, given).stream())
                .toList();
    }

    /**
     * Carries the figures of one variable.
     *
     * @param observations the figures as published
     * @param given the borders they are given in
     * @param to the date whose borders are asked for
     * @param wanted the municipalities asked for, under their numbers of that date
     * @return the figures of the wanted municipalities for the same periods
     * @throws LivskraftException if a wanted number is not valid on the date, with a problem of code {@code MUN-002} for
     *     each, or a date is before the register begins
     * @throws IllegalArgumentException if a municipality is wanted twice
     */
    public ConvertedObservations convert(
            Observations observations, Borders given, LocalDate to, List<MunicipalityNumber> wanted) {
        return convert(List.of(observations), given, to, wanted).get(0);
    }

    /**
     * Carries the figures of several variables; faster than one by one where they have the same municipalities and
     * periods.
     *
     * @param observations the figures as published
     * @param given the borders they are given in
     * @param to the date whose borders are asked for
     * @param wanted the municipalities asked for, under their numbers of that date
     * @return the figures of the wanted municipalities, for each variable and in the same order; unmodifiable
     * @throws LivskraftException if a wanted number is not valid on the date, with a problem of code {@code MUN-002} for
     *     each, or a date is before the register begins
     * @throws IllegalArgumentException if a municipality is wanted twice
     */
    public List<ConvertedObservations> convert(
            List<Observations> observations, Borders given, LocalDate to, List<MunicipalityNumber> wanted) {
        register.requireValid(wanted, to);
        record Shape(Grid grid, MeasuredAt measuredAt) {}
        Map<Shape, ConversionPlan> plans = new HashMap<>();
        List<ConvertedObservations> converted = new ArrayList<>();
        for (Observations each : observations) {
            Shape shape = new Shape(each.grid(), each.variable().measuredAt());
            ConversionPlan plan =
                    plans.computeIfAbsent(shape, s -> new ConversionPlan(register, source(each, given), to, wanted));
            converted.add(plan.apply(each));
        }
        return List.copyOf(converted);
    }

    /**
     * Carries the figures of one variable to a group as a whole. The group has a figure where its area is exactly that
     * of some municipalities of the source together, even if it holds pieces of a split that have none on their own.
     *
     * @param observations the figures as published
     * @param given the borders they are given in
     * @param to the date whose borders the group is of
     * @param group the group's municipalities under their numbers of that date, at least one
     * @return the group's figure for each period, in the order of the source; unmodifiable
     * @throws LivskraftException if a number of the group is not valid on the date, with a problem for each, or a date
     *     is before the register begins
     * @throws IllegalArgumentException if the group is empty
     */
    public Map<Period, Figure> convertGroup(
            Observations observations, Borders given, LocalDate to, Set<MunicipalityNumber> group) {
        if (group.isEmpty()) {
            throw new IllegalArgumentException("A group needs at least one municipality");
        }
        register.requireValid(group, to);
        BorderHistory history = register.history();
        int[] members = group.stream().mapToInt(history::index).toArray();
        int toEpoch = history.epoch(to);
        SourceBorders source = source(observations, given);
        Map<Moment, Optional<int[]>> originsByMoment = new HashMap<>();
        Map<Period, Figure> figures = new LinkedHashMap<>();
        List<Period> periods = observations.grid().periods();
        for (int i = 0; i < periods.size(); i++) {
            Optional<int[]> origins = originsByMoment.computeIfAbsent(source.moment(i), moment -> {
                boolean before = moment.epoch() == BorderHistory.BEFORE;
                Optional<int[]> exact = before
                        ? Optional.empty()
                        : history.between(moment.epoch(), toEpoch).exactSources(members);
                return exact.filter(numbers -> source.areSteady(numbers, moment));
            });
            Period period = periods.get(i);
            figures.put(
                    period,
                    origins.map(numbers -> sum(observations, period, history.toNumbers(numbers)))
                            .orElse(Figure.absent(Status.NOT_COMPARABLE)));
        }
        return Collections.unmodifiableMap(figures);
    }

    private static Figure sum(Observations observations, Period period, List<MunicipalityNumber> origins) {
        Figure first = observations.figure(origins.get(0), period);
        if (origins.size() == 1) {
            return first;
        }
        if (!observations.variable().additiveOverPlaces()) {
            return Figure.absent(Status.NOT_COMPARABLE);
        }
        return origins.stream()
                .skip(1)
                .map(origin -> observations.figure(origin, period))
                .reduce(first, Figure::plus)
                .with(Flag.RECALCULATED);
    }

    private SourceBorders source(Observations observations, Borders given) {
        Variable variable = observations.variable();
        return new SourceBorders(register, observations.grid(), variable.measuredAt(), given);
    }
}
