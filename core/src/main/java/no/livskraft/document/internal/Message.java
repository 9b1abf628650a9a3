package no.livskraft.document.internal;

import no.livskraft.data.LocalizedText;

/** A finding that has no place yet. */
record Message(String code, LocalizedText text) {

    static Message of(String code, String bokmal, String nynorsk, String english) {
        return new Message(code, LocalizedText.of(bokmal, nynorsk, english));
    }
}
