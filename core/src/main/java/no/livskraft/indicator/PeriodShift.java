package no.livskraft.indicator;

import java.util.Optional;
import no.livskraft.data.Period;
import no.livskraft.indicator.formula.Program;

/** Finds the periods that formulas reach to: moves periods by whole periods of their own kind. */
final class PeriodShift {

    private PeriodShift() {}

    /** The period that an input of a program is read for; empty if there is no such period. */
    static Optional<Period> of(Program.Input input, Period own) {
        return input.base().orElse(own).earlier(input.lag());
    }
}
