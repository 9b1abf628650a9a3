package no.livskraft.programme;

import jakarta.validation.constraints.Min;
import no.livskraft.data.InvariantException;

/**
 * The numbers that a programme's rules compare with.
 *
 * @param fewestMembers fewer members than this are too few to learn from each other
 * @param mostMembers more members than this are too many for everybody to be heard
 * @param fewestThemes how many themes a network works with at least
 * @param mostDaysToOutput within how many days a workshop should have led to something
 * @param fewestYearsOfFinancialPlan how many years a financial plan covers at least
 * @param mostYearsOfClimatePlan after how many years a climate and energy plan is to be revised
 * @param mostMonthsBetweenGatherings after how many months without a gathering an active network is no longer at work
 */
public record Limits(
        @Min(1) int fewestMembers,
        @Min(1) int mostMembers,
        @Min(1) int fewestThemes,
        @Min(1) int mostDaysToOutput,
        @Min(1) int fewestYearsOfFinancialPlan,
        @Min(1) int mostYearsOfClimatePlan,
        @Min(1) int mostMonthsBetweenGatherings) {

    /**
     * Checks that the limits leave something possible.
     *
     * @throws IllegalArgumentException if a limit is less than 1 or fewer members than the least are the most
     */
    public Limits {
        if (fewestMembers < 1 || mostMembers < fewestMembers) {
            throw new InvariantException(
                    "Fra " + fewestMembers + " til " + mostMembers
                            + " medlemmer er ikke noe spenn; skriv minst 1, og ikke flere som det minste enn som det meste",
                    "Frå " + fewestMembers + " til " + mostMembers
                            + " medlemmer er ikkje noko spenn; skriv minst 1, og ikkje fleire som det minste enn som det"
                            + " meste",
                    "From " + fewestMembers + " to " + mostMembers
                            + " members is no range; write at least 1, and no more for the fewest than for the most");
        }
        if (fewestThemes < 1
                || mostDaysToOutput < 1
                || fewestYearsOfFinancialPlan < 1
                || mostYearsOfClimatePlan < 1
                || mostMonthsBetweenGatherings < 1) {
            throw new InvariantException(
                    "En grense i et program er minst 1",
                    "Ei grense i eit program er minst 1",
                    "A limit of a programme is at least 1");
        }
    }
}
