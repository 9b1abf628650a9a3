package no.livskraft.document.internal;

import no.livskraft.data.LocalizedText;

/**
 * Something wrong in a document.
 *
 * @param code a code of the {@code DOC-} family, or the id of the rule that the value breaks
 * @param pointer the place as a JSON pointer; empty for the whole document
 * @param within the place inside the value, such as a column of a formula; empty for the whole of it
 * @param line the line, from 1; 0 where the value was never read from a text
 * @param column the column, from 1, in UTF-16 units; 0 likewise
 * @param message what is wrong and what to do
 */
public record Finding(String code, String pointer, String within, int line, int column, LocalizedText message) {

    /** A finding about a whole value. */
    public Finding(String code, String pointer, int line, int column, LocalizedText message) {
        this(code, pointer, "", line, column, message);
    }
}
