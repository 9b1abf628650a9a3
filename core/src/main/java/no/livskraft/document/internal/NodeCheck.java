package no.livskraft.document.internal;

import java.util.List;
import no.livskraft.data.LocalizedText;
import no.livskraft.document.internal.Node.ObjectNode;

/**
 * Looks at a document as it stands, beside the reading of its values: for what several values must be together. So it
 * finds what it looks for also where other values cannot be read.
 */
@FunctionalInterface
public interface NodeCheck {

    /** Where problems are told. */
    interface Report {

        /**
         * Tells a problem.
         *
         * @param way the names and numbers that lead from the document's root to the value
         * @param at the value
         * @param code the problem's code
         * @param message what is wrong and what to do
         */
        void add(List<String> way, Node at, String code, LocalizedText message);

        /**
         * The line that a value stands on.
         *
         * @param at the value
         * @return the line, from 1
         */
        int lineOf(Node at);
    }

    /**
     * Looks at a document.
     *
     * @param content the document in its newest version, without {@code schemaVersion} and {@code kind}
     * @param report where to tell what is wrong
     */
    void check(ObjectNode content, Report report);
}
