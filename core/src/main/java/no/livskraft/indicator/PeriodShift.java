package no.livskraft.indicator;

import java.time.LocalDate;
import java.util.Optional;
import no.livskraft.data.Period;
import no.livskraft.data.PeriodKind;
import no.livskraft.indicator.formula.Program;

/** Finds the periods that formulas reach to: moves periods by whole periods of their own kind. */
final class PeriodShift {

    private PeriodShift() {}

    /** The period that an input of a program is read for; empty if there is no such period in the years 0 to 9998. */
    static Optional<Period> of(Program.Input input, Period own) {
        return earlier(input.base().orElse(own), input.lag());
    }

    /** The period of the same kind so many periods earlier; empty if there is no such period in the years 0 to 9998. */
    static Optional<Period> earlier(Period period, int periods) {
        if (periods == 0) {
            return Optional.of(period);
        }
        boolean span = period.kind() == PeriodKind.YEARS;
        int months = span
                ? 12 * (period.end().getYear() - period.startYear())
                : period.kind().months();
        long back = (long) months * periods;
        if (back > 12L * period.startYear() + period.start().getMonthValue() - 1) {
            return Optional.empty();
        }
        if (period.kind() == PeriodKind.YEAR) {
            return Optional.of(period.plusYears(-periods));
        }
        LocalDate start = period.start().minusMonths(back);
        return Optional.of(new Period(period.kind(), start, start.plusMonths(months)));
    }
}
