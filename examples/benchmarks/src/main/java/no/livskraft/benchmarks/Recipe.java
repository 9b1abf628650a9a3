package no.livskraft.benchmarks;

/**
 * One indicator of the workload.
 *
 * @param id its id
 * @param kind what it computes
 * @param a the first variable, by its place in the workload
 * @param b the second; not looked at by a kind that has none
 * @param c what is divided by
 */
record Recipe(String id, Kind kind, int a, int b, int c) {

    /** The kinds of indicators that municipal statistics are full of. */
    enum Kind {
        /** A share of two parts of a whole, in per cent. */
        SHARE("100*(%1$s+%2$s)/%3$s"),
        /** So many for every thousand inhabitants. */
        PER_THOUSAND("1000*%1$s/%3$s"),
        /** A difference for each. */
        DIFFERENCE("(%1$s-%2$s)/%3$s");

        private final String pattern;

        Kind(String pattern) {
            this.pattern = pattern;
        }

        /** Whether the second variable takes part. */
        boolean hasTwoParts() {
            return this != PER_THOUSAND;
        }
    }

    /** The formula in the notation of the library, which JEXL reads too. */
    String formula() {
        return text(Workload.name(c));
    }

    /** The formula in SQL, where a division by zero must be turned into NULL by hand. */
    String sql() {
        return text("NULLIF(" + Workload.name(c) + ",0)");
    }

    private String text(String divisor) {
        return kind.pattern.formatted(Workload.name(a), Workload.name(b), divisor);
    }
}
