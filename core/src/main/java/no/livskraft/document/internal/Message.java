package no.livskraft.document.internal;

import no.livskraft.data.LocalizedText;

/**
 * A finding that has no place yet.
 *
 * @param within the place inside the value, such as a column of a formula; empty for the whole of it
 */
record Message(String code, LocalizedText text, String within) {

    static Message of(String code, String bokmal, String nynorsk, String english) {
        return new Message(code, LocalizedText.of(bokmal, nynorsk, english), "");
    }
}
