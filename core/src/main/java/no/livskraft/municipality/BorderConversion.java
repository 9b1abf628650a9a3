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
import java.util.TreeSet;
import no.livskraft.data.Borders;
import no.livskraft.data.Column;
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

/**
 * Carries figures from the borders they were published in to the borders of a date, forwards and backwards in time.
 * Safe for use by many threads; one that is kept remembers the ways that it worked out lately, up to a bound.
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
 * <tr><td>made of parts of others, and the caller gave {@linkplain SplitWeights weights} for every split on the
 * way</td><td>the sum of the others' figures times their shares, with {@link Flag#RECALCULATED} and
 * {@link Flag#ESTIMATED}</td><td>{@link Status#NOT_COMPARABLE}</td></tr>
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
 * <p>Backwards in time the same holds, and a merger is a split: what several municipalities became together says nothing
 * about each of them.
 *
 * <h2>Figures without a place</h2>
 *
 * A figure under a number that was not valid when it was measured belongs to no area. It is left out and reported, by
 * {@link #check(Observations, Borders)} when figures are loaded and again in {@link ConvertedObservations#problems()}. Such an absent cell is no
 * problem; many tables have a row for every number and year. Of periods before the register begins nothing is known and
 * nothing reported.
 *
 * <h2>Zeros that are none</h2>
 *
 * Sources that have carried their series to the borders of one date write 0 where they could not. So a zero in
 * {@link Borders.At} is suspect where, by the register, the area was not that of whole municipalities when the figure was
 * measured, and nowhere else. A suspect zero is {@link Status#NOT_COMPARABLE} and reported in
 * {@link ConvertedObservations#problems()}; what is stored stays as it is.
 */
public final class BorderConversion {

    private final MunicipalityRegister register;
    private final Optional<SplitWeights> weights;
    private final ConversionPlans plans;

    /**
     * A conversion by what a register knows.
     *
     * @param register the register
     */
    public BorderConversion(MunicipalityRegister register) {
        this(Objects.requireNonNull(register, "register"), Optional.empty(), new ConversionPlans(register));
    }

    private BorderConversion(MunicipalityRegister register, Optional<SplitWeights> weights, ConversionPlans plans) {
        this.register = register;
        this.weights = weights;
        this.plans = plans;
    }

    /**
     * A conversion that carries figures through splits too, as somebody's weights say.
     *
     * @param given the weights; they take the place of any that this conversion has
     * @return a conversion by the same register
     * @throws LivskraftException if the register does not know a split with these pieces, with all problems, as
     *     {@link SplitWeights#check(MunicipalityRegister)} tells them
     */
    public BorderConversion weighted(SplitWeights given) {
        List<Problem> problems = given.check(register);
        if (!problems.isEmpty()) {
            throw new LivskraftException(problems);
        }
        return new BorderConversion(register, Optional.of(given), plans);
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
        return plans.source(observations, given).check(observations);
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
        List<MunicipalityNumber> rows = List.copyOf(wanted);
        List<int[]> targets = rows.stream()
                .map(number -> new int[] {register.history().index(number)})
                .toList();
        Map<Grid, Grid> grids = new HashMap<>();
        Map<Alike, ConversionPlan> known = new HashMap<>();
        ConversionPlan.Workspace space = new ConversionPlan.Workspace();
        List<ConvertedObservations> converted = new ArrayList<>();
        for (Observations each : observations) {
            ConversionPlan plan = known.computeIfAbsent(
                    new Alike(each.grid(), each.variable().measuredAt()),
                    alike -> plans.plan(each, given, to, rows, targets, weights));
            Grid grid = grids.computeIfAbsent(each.grid(), from -> Grid.of(rows, from.periods()));
            int[] suspect = plan.source().suspectZeros(each);
            Observations figures = plan.source().without(suspect, each);
            converted.add(new ConvertedObservations(
                    new Observations(each.variable(), grid, plan.apply(figures, space), plan.symbols(each)),
                    plan,
                    plan.source().problems(each, suspect)));
        }
        return List.copyOf(converted);
    }

    /** What is carried in the same way. */
    private record Alike(Grid grid, MeasuredAt measuredAt) {}

    /**
     * Carries the figures of one variable to a group as a whole. The group has a figure where its area is exactly that
     * of some municipalities of the source together, even if it holds pieces of a split that have none on their own. It
     * has {@link Flag#RECALCULATED} if several were added that are not the same as the group's members.
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
        return convertGroups(observations, given, to, List.of(group)).get(0);
    }

    /**
     * Carries the figures of one variable to several groups, each as a whole; faster than one by one.
     *
     * @param observations the figures as published
     * @param given the borders they are given in
     * @param to the date whose borders the groups are of
     * @param groups municipalities under their numbers of that date, at least one in each group; groups may overlap
     * @return for each group and in the same order its figure for each period, in the order of the source; unmodifiable
     * @throws LivskraftException if a number is not valid on the date, with a problem for each, or a date is before the
     *     register begins
     * @throws IllegalArgumentException if a group is empty
     */
    public List<Map<Period, Figure>> convertGroups(
            Observations observations, Borders given, LocalDate to, List<Set<MunicipalityNumber>> groups) {
        Set<MunicipalityNumber> all = new TreeSet<>();
        for (Set<MunicipalityNumber> group : groups) {
            if (group.isEmpty()) {
                throw new IllegalArgumentException("A group needs at least one municipality");
            }
            all.addAll(group);
        }
        register.requireValid(all, to);
        List<Set<MunicipalityNumber>> rows = groups.stream().map(Set::copyOf).toList();
        List<int[]> targets = rows.stream()
                .map(group -> group.stream().mapToInt(register.history()::index).toArray())
                .toList();
        ConversionPlan plan = plans.plan(observations, given, to, rows, targets, weights);
        int[] suspect = plan.source().suspectZeros(observations);
        Column cells = plan.apply(plan.source().without(suspect, observations), new ConversionPlan.Workspace());
        List<Period> periods = observations.grid().periods();
        List<Map<Period, Figure>> figures = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            Map<Period, Figure> ofGroup = new LinkedHashMap<>();
            for (int place = 0; place < periods.size(); place++) {
                ofGroup.put(periods.get(place), cells.figure(row * periods.size() + place));
            }
            figures.add(Collections.unmodifiableMap(ofGroup));
        }
        return List.copyOf(figures);
    }
}
