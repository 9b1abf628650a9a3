package no.livskraft.document.internal;

import no.livskraft.document.internal.Node.ObjectNode;

/**
 * Turns the content of a document of one version into that of the next, before anybody asks what the values mean. New
 * values take the offset of what they were made from, so that a problem in them still has a place.
 */
@FunctionalInterface
public interface Upgrade {

    /**
     * The content in the next version.
     *
     * @param content the document without {@code schemaVersion} and {@code kind}
     * @return the same in the next version
     */
    ObjectNode apply(ObjectNode content);
}
