package no.livskraft.municipality;

import java.util.List;
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
     * the municipalities that share area with it.
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
     * Figures of the source that were left out because their number was not valid when they were measured, as
     * {@link BorderConversion#check(Observations, no.livskraft.data.Borders)} reports them.
     *
     * @return the problems, each naming a number and its periods; empty if every figure had its place; unmodifiable
     */
    public List<Problem> problems() {
        return problems;
    }
}
