package no.livskraft.validation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.livskraft.validation.internal.example.DocumentChanges;
import no.livskraft.validation.internal.example.JsonTree;

/**
 * An example that violates a case of a rule: the documents of an invented network in which nothing is wrong, and the smallest
 * change that violates the case. {@link #documents} are the documents with the change made; whoever reads and evaluates
 * them as of {@link #day} sees the finding.
 *
 * <p>The first part of a document's name tells what it is: {@code dossier/} has the network, its programme and all that
 * belongs to it; {@code others/nabonettverket/} has another network of the host, of the same programme; {@code indicators/}
 * has the definitions of the host's indicators.
 *
 * @param code the case, such as {@code LK-011.barely}
 * @param day the day of evaluation
 * @param place where the finding is, as {@link Place#toString} says; for an example that is refused the JSON pointer, within
 *     the document that was changed, to what the reader of documents refuses
 * @param refused whether a type of value keeps the rule: then the reader of documents tells it, and there is no dossier to
 *     evaluate
 * @param changes what violates the case, one after another; none for a rule that only notes what the network is like;
 *     unmodifiable
 * @param sound the documents before the change: JSON by name; unmodifiable
 */
public record RuleExample(
        String code, LocalDate day, String place, boolean refused, List<Change> changes, Map<String, String> sound) {

    /** What a change does, as in RFC 6902. */
    public enum Operation {
        /** Adds a member to an object, an item to a list, or a document. */
        ADD,
        /** Puts another value in place of one. */
        REPLACE,
        /** Takes a value or a document away. */
        REMOVE;

        /**
         * The operation's name in JSON.
         *
         * @return {@code add}, {@code replace} or {@code remove}
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One change, an operation of a JSON Patch (RFC 6902) on one document.
     *
     * @param document the name of the document
     * @param operation what is done
     * @param path the JSON pointer to where it is done; empty for the document itself
     * @param value JSON of the new value; empty where something is removed
     */
    public record Change(String document, Operation operation, String path, Optional<String> value) {

        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if the path is neither empty nor begins with a slash, the value is not JSON, is
         *     missing, or stands where something is removed
         */
        public Change {
            Objects.requireNonNull(document, "document");
            Objects.requireNonNull(operation, "operation");
            if (!path.isEmpty() && path.charAt(0) != '/') {
                throw new IllegalArgumentException("A path is empty or begins with a slash: '" + path + "'");
            }
            if (value.isPresent() == (operation == Operation.REMOVE)) {
                throw new IllegalArgumentException("A change has a value unless it removes: " + operation + " " + path);
            }
            value = value.map(JsonTree::read).map(JsonTree::line);
        }

        /**
         * The change as an operation of a JSON Patch, for people and for tools that apply one to the document.
         *
         * @return JSON on one line, such as <code>{"op": "replace", "path": "/name", "value": " "}</code>
         */
        public String toJson() {
            return "{\"op\": \"" + operation.code() + "\", \"path\": " + JsonTree.line(path)
                    + value.map(each -> ", \"value\": " + each).orElse("") + "}";
        }

        /** The name of the document and the operation. */
        @Override
        public String toString() {
            return document + " " + toJson();
        }
    }

    /**
     * Copies the lists and tries the changes.
     *
     * @throws IllegalArgumentException if a change leads nowhere; the message names the case
     */
    public RuleExample {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(place, "place");
        changes = List.copyOf(changes);
        sound = Collections.unmodifiableMap(new LinkedHashMap<>(sound));
        try {
            DocumentChanges.make(sound, changes);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(code + ": " + e.getMessage(), e);
        }
    }

    /**
     * The documents with the change made.
     *
     * @return JSON by name; unmodifiable
     */
    public Map<String, String> documents() {
        return DocumentChanges.make(sound, changes);
    }

    /** The case and its place. */
    @Override
    public String toString() {
        return code + " " + place;
    }
}
