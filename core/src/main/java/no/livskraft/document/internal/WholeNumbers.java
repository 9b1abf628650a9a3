package no.livskraft.document.internal;

import java.util.Optional;

/** Reads whole numbers. */
final class WholeNumbers {

    private WholeNumbers() {}

    /** The number, or empty if it has decimals or an exponent, or does not fit a long. */
    static Optional<Long> parse(String digits) {
        try {
            return Optional.of(Long.parseLong(digits));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
