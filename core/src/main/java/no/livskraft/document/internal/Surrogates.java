package no.livskraft.document.internal;

/** Finds texts that cannot be written in UTF-8. */
final class Surrogates {

    private Surrogates() {}

    /** Whether a text has half of a surrogate pair. */
    static boolean isBroken(String text) {
        int i = 0;
        while (i < text.length()) {
            int point = text.codePointAt(i);
            if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                return true;
            }
            i += Character.charCount(point);
        }
        return false;
    }
}
