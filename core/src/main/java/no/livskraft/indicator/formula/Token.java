package no.livskraft.indicator.formula;

/**
 * A word of a formula.
 *
 * @param kind what it is
 * @param text as written; a sign as it should be written; empty at the end
 * @param position where it begins, from 0
 */
record Token(Kind kind, String text, int position) {

    enum Kind {
        NUMBER,
        /** A period that is written with a letter, such as {@code 2016-Q1}; a year alone is a number. */
        PERIOD,
        NAME,
        SIGN,
        /** Something that was reported already; stands for a missing sign or nothing. */
        STRAY,
        END
    }

    boolean is(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    /** Whether what stands here ends an argument of a call. */
    boolean endsArgument() {
        return is(")") || is(",") || kind == Kind.END;
    }
}
