package no.livskraft.municipality;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import no.livskraft.data.Flag;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.Observations;
import no.livskraft.data.Period;
import no.livskraft.data.Problem;
import no.livskraft.data.Status;

/**
 * Figures in the borders of one date, with the numbers that each was made from. Immutable and safe for use by many
 * threads. Made by {@link BorderConversion}.
 */
public final class ConvertedObservations {

    private final Observations observations;
    private final ConversionPlan plan;
    private final List<Problem> problems;

    ConvertedObservations(Observations observations, ConversionPlan plan, List<Problem> problems) {
        this.observations = observations;
        this.plan = plan;
        this.problems = problems;
    }

    /**
     * The figures for the municipalities that were asked for, in that order, and for the periods of the source.
     *
     * @return the figures; sums over several old municipalities carry {@link Flag#RECALCULATED}
     */
    public Observations observations() {
        return observations;
    }

    /**
     * The municipalities that the figure of a cell was made from, under their numbers in the source. Where nothing was
     * carried that is the number itself; where the municipality had another number, that number; where figures were
     * added, all that were added, those without a figure too. Where the cell is {@link Status#NOT_COMPARABLE}, they are
     * the municipalities that share area with it; so they are where it was made with weights.
     *
     * @param municipality a municipality of the grid
     * @param period a period of the grid
     * @return the numbers in order; empty for a period before the register begins, if figures would have had to be
     *     carried from it; unmodifiable
     * @throws IllegalArgumentException if the grid does not have the cell
     */
    public List<MunicipalityNumber> origins(MunicipalityNumber municipality, Period period) {
        int cell = observations.grid().indexOf(municipality, period);
        int periods = observations.grid().periods().size();
        return plan.origins(cell / periods, cell % periods);
    }

    /**
     * How much of the figure of one of the {@linkplain #origins origins} went into a cell.
     *
     * @param municipality a municipality of the grid
     * @param period a period of the grid
     * @param origin a number in the source
     * @return 1 if all of it, less if it was divided by the caller's weights; empty if nothing could be carried to the
     *     cell, or the number is none of its origins
     * @throws IllegalArgumentException if the grid does not have the cell
     */
    public OptionalDouble share(MunicipalityNumber municipality, Period period, MunicipalityNumber origin) {
        int cell = observations.grid().indexOf(municipality, period);
        int periods = observations.grid().periods().size();
        return plan.share(cell / periods, cell % periods, origin);
    }

    /**
     * Whether the figure of a cell was made with the caller's weights.
     *
     * @param municipality a municipality of the grid
     * @param period a period of the grid
     * @return true if they divided at least one figure that went in
     * @throws IllegalArgumentException if the grid does not have the cell
     */
    public boolean isDivided(MunicipalityNumber municipality, Period period) {
        int cell = observations.grid().indexOf(municipality, period);
        int periods = observations.grid().periods().size();
        return plan.isDivided(cell / periods, cell % periods);
    }

    /**
     * Municipalities of which only a whole group has a figure that needs no weights: those that a split went through,
     * with all others that it went through. {@link BorderConversion#convertGroups} carries figures to such groups.
     *
     * @param period a period of the grid
     * @return the smallest such groups of more than one municipality of the grid, all of whose members are in the grid;
     *     no two overlap; unmodifiable
     * @throws IllegalArgumentException if the grid does not have the period
     */
    public List<Set<MunicipalityNumber>> together(Period period) {
        if (observations.grid().place(period).isEmpty()) {
            throw new IllegalArgumentException("There are no cells for " + period);
        }
        return plan.together().getOrDefault(period, List.of());
    }

    /**
     * The periods of the grid in which there are groups of which only the whole has a figure that needs no weights.
     *
     * @return what {@link #together(Period)} gives for each such period, in the order of the grid; empty if there is none;
     *     unmodifiable
     */
    public Map<Period, List<Set<MunicipalityNumber>>> together() {
        return plan.together();
    }

    /**
     * Figures of the source that were left out: because their number was not valid when they were measured, as
     * {@link BorderConversion#check(Observations, no.livskraft.data.Borders)} reports them, or because they are zeros
     * that cannot be told from missing figures.
     *
     * @return the problems of codes {@code MUN-013} and {@code MUN-014}, each naming a number and its periods; empty if
     *     every figure was used; unmodifiable
     */
    public List<Problem> problems() {
        return problems;
    }
}
