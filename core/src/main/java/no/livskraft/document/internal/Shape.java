package no.livskraft.document.internal;

import no.livskraft.data.LocalizedText;

/** The kinds of JSON values, with their names in messages. */
public enum Shape {
    /** An object. */
    OBJECT(LocalizedText.of("et objekt { }", "eit objekt { }", "an object { }")),
    /** A list. */
    LIST(LocalizedText.of("en liste [ ]", "ei liste [ ]", "a list [ ]")),
    /** A text. */
    TEXT(LocalizedText.of("en tekst i anførselstegn", "ein tekst i hermeteikn", "a text in quotation marks")),
    /** A number. */
    NUMBER(LocalizedText.of("et tall", "eit tal", "a number")),
    /** True or false. */
    BOOLEAN(LocalizedText.of("true eller false", "true eller false", "true or false")),
    /** The word null. */
    NULL(LocalizedText.of("null", "null", "null"));

    private final LocalizedText title;

    Shape(LocalizedText title) {
        this.title = title;
    }

    LocalizedText title() {
        return title;
    }
}
