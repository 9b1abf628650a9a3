package no.livskraft.spi.indicator;

import no.livskraft.data.Figure;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.Period;

/**
 * One cell to compute: a municipality, a period, and the figures there are for that municipality.
 *
 * <p>All figures are in the borders of the request. A cell is only valid during the call that it was given to.
 */
public interface Cell {

    /**
     * The municipality.
     *
     * @return its number in the borders of the request
     */
    MunicipalityNumber municipality();

    /**
     * The period.
     *
     * @return a period of the kind that the definition names
     */
    Period period();

    /**
     * The figure of a variable in this cell's period.
     *
     * @param variable one of the definition's inputs
     * @return the figure, or why there is none; {@link no.livskraft.data.Status#NOT_AVAILABLE} if no observation is held
     * @throws IllegalArgumentException if the definition does not name the variable among its inputs
     */
    default Figure figure(String variable) {
        return figure(variable, period());
    }

    /**
     * The figure of a variable in another period, such as five years before or one of the months of this year.
     *
     * <p>Where none was published for the period, the host makes it from those for its parts if the variable allows that:
     * the sum of all parts for what adds up over time, the first or last part's for a stock. An average is not made; read
     * its parts and say how.
     *
     * @param variable one of the definition's inputs
     * @param period any period of any kind
     * @return the figure, or why there is none; {@link no.livskraft.data.Status#NOT_AVAILABLE} if no observation is held
     *     and none can be made
     * @throws IllegalArgumentException if the definition does not name the variable among its inputs
     */
    Figure figure(String variable, Period period);
}
