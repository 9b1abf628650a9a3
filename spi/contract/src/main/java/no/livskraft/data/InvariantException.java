package no.livskraft.data;

import java.io.Serial;
import java.util.Locale;

/**
 * A value refuses its parts, and says why in the language of whoever entered them. It is an
 * {@link IllegalArgumentException}, so that code that expects one needs to know nothing of it.
 *
 * <p>A programmer reads {@link #getMessage()}; who edits a document or fills in a form reads {@link #reason()}, which a
 * reader of documents quotes beside the place. A record whose parts come from documents throws it from its constructor:
 *
 * <pre>{@code
 * if (minutes < 1) {
 *     throw new InvariantException(
 *             "«" + title + "» varer i " + minutes + " minutter; skriv minst 1",
 *             "«" + title + "» varer i " + minutes + " minutt; skriv minst 1",
 *             "'" + title + "' takes " + minutes + " minutes; write at least 1");
 * }
 * }</pre>
 */
public final class InvariantException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final LocalizedText reason;

    /**
     * A refusal.
     *
     * @param reason what cannot be right, naming the offending values, and what to do about it
     */
    public InvariantException(LocalizedText reason) {
        super(reason.in(Locale.ENGLISH));
        this.reason = reason;
    }

    /**
     * A refusal in the three languages of the library.
     *
     * @param bokmal what cannot be right, naming the offending values, and what to do about it; in bokmål
     * @param nynorsk the same in nynorsk
     * @param english the same in English
     * @throws IllegalArgumentException if one of them is blank
     */
    public InvariantException(String bokmal, String nynorsk, String english) {
        this(LocalizedText.of(bokmal, nynorsk, english));
    }

    /**
     * What cannot be right, for people.
     *
     * @return the reason, in one or more languages
     */
    public LocalizedText reason() {
        return reason;
    }
}
