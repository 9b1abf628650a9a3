package no.livskraft.document.internal;

import no.livskraft.data.LocalizedText;
import no.livskraft.document.internal.Node.ObjectNode;

/**
 * Turns the content of a document of one version into that of the next, before anybody asks what the values mean. What
 * the document says is judged afterwards, by the newest version alone.
 *
 * <p>The content may be anything that is JSON: a field may be missing, have another type, or a name that never was one.
 * An upgrade changes what it understands, leaves everything else as it stands, and never throws; then the reader finds
 * what is wrong. The methods of {@link ObjectNode} behave so. A value that an upgrade makes takes the offset of the value
 * that it was made from, so that a problem in it is shown where its author can correct it.
 *
 * <p>What cannot be carried over without guessing is a doubt, which refuses the document.
 *
 * <p>Immutable, without state: one instance serves all documents.
 */
@FunctionalInterface
public interface Upgrade {

    /**
     * The content in the next version.
     *
     * @param content the document without {@code schemaVersion} and {@code kind}
     * @param doubts where to tell what only its author can decide
     * @return the same in the next version
     */
    ObjectNode apply(ObjectNode content, Doubts doubts);

    /** Takes what an upgrade will not guess. */
    @FunctionalInterface
    interface Doubts {

        /**
         * Refuses the document.
         *
         * @param at the value that can mean several things
         * @param message what it could mean, and what to write instead
         */
        void add(Node at, LocalizedText message);
    }
}
