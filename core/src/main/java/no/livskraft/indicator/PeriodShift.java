package no.livskraft.indicator;

import java.util.Optional;
import no.livskraft.data.Period;

/** Moves periods by whole periods of their own kind. */
final class PeriodShift {

    private PeriodShift() {}

    /** The period of the same kind so many periods earlier; empty if there is none. */
    static Optional<Period> earlier(Period period, int periods) {
        return period.earlier(periods);
    }
}
