package no.livskraft.indicator.formula;

import java.util.List;

/** The words of a formula and how far they have been read. */
final class Tokens {

    private final List<Token> all;
    private int next;

    Tokens(List<Token> all) {
        this.all = all;
    }

    Token current() {
        return ahead(0);
    }

    /** The word so many after the current one; the end behind the end. */
    Token ahead(int words) {
        return all.get(Math.min(next + words, all.size() - 1));
    }

    /** Gives the current word and goes on to the one after it. */
    Token take() {
        return all.get(next++);
    }

    void skip(int words) {
        next += words;
    }
}
