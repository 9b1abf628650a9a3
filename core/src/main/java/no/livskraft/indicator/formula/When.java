package no.livskraft.indicator.formula;

import java.util.Optional;
import no.livskraft.data.Period;

/**
 * For which period a part of a formula is computed.
 *
 * @param base the period to count from; empty for the cell's own
 * @param lag how many periods before that
 */
record When(Optional<Period> base, int lag) {

    static When now() {
        return new When(Optional.empty(), 0);
    }

    static When at(Period base) {
        return new When(Optional.of(base), 0);
    }

    When earlier(int periods) {
        return new When(base, lag + periods);
    }
}
