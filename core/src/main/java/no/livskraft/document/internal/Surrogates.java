package no.livskraft.document.internal;

/** Finds texts that cannot be written in UTF-8. */
final class Surrogates {

    private Surrogates() {}

    /** Whether a text has half of a surrogate pair. */
    static boolean isBroken(String text) {
        return text.codePoints()
                .anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }
}
