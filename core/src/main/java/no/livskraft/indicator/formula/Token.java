package no.livskraft.indicator.formula;

/**
 * A word of a formula.
 *
 * @param kind what it is
 * @param text as written; one character for signs, empty at the end
 * @param position where it begins, from 0
 */
record Token(Kind kind, String text, int position) {

    enum Kind {
        NUMBER,
        NAME,
        SIGN,
        /** Something that was reported already; stands for a missing sign or nothing. */
        STRAY,
        END
    }

    boolean is(char sign) {
        return kind == Kind.SIGN && text.charAt(0) == sign;
    }
}
