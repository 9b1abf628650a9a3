package no.livskraft.spi.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The way from a challenge to a figure: who took it up, what was decided, what is done, and what came of it.
 *
 * @param anchor where links lead; unique on the page
 * @param title what the chain is about
 * @param steps its steps in order, at least one; a kind may occur several times or not at all; unmodifiable
 */
public record Chain(String anchor, String title, List<Step> steps) implements Block {

    /** What a step is. */
    public enum Kind {
        /** What the municipalities want to do something about. */
        CHALLENGE,
        /** The theme that the challenge belongs to. */
        THEME,
        /** The network that works with it. */
        NETWORK,
        /** The political resolution to take part. */
        RESOLUTION,
        /** The development workshop where it was worked on. */
        WORKSHOP,
        /** What is to be achieved. */
        GOAL,
        /** What is done. */
        MEASURE,
        /** The municipal plan that carries it. */
        PLAN_ANCHOR,
        /** What shows whether it helps. */
        INDICATOR,
        /** What it shows now. */
        VALUE
    }

    /**
     * One step.
     *
     * @param kind what it is
     * @param label what it is, in the reader's language
     * @param text what is said about it, with links where it leads somewhere
     * @param missing whether the step is not there yet; the text says so
     * @param anchor where links lead, if somebody links to this step; unique on the page
     */
    public record Step(Kind kind, String label, RichText text, boolean missing, Optional<String> anchor) {
        /**
         * Checks the texts.
         *
         * @throws IllegalArgumentException if the label is blank or the anchor has another form than
         *     {@link LinkTarget.Here} takes
         */
        public Step {
            Objects.requireNonNull(kind, "kind");
            Checks.text("a step's label", label);
            Objects.requireNonNull(text, "text");
            anchor.ifPresent(Checks::anchor);
        }

        /**
         * A step that is there.
         *
         * @param kind what it is
         * @param label what it is, in the reader's language
         * @param text what is said about it
         * @return the step
         * @throws IllegalArgumentException if the label is blank
         */
        public static Step of(Kind kind, String label, RichText text) {
            return new Step(kind, label, text, false, Optional.empty());
        }

        /**
         * A step that is not there yet.
         *
         * @param kind what it would be
         * @param label what it would be, in the reader's language
         * @param text that it is missing, such as {@code ikke forankret i plan ennå}
         * @return the step
         * @throws IllegalArgumentException if a text is blank
         */
        public static Step missing(Kind kind, String label, String text) {
            return new Step(kind, label, RichText.of(text), true, Optional.empty());
        }

        /**
         * This step with an anchor.
         *
         * @param name where links lead
         * @return the step
         * @throws IllegalArgumentException if the anchor has another form than {@link LinkTarget.Here} takes
         */
        public Step withAnchor(String name) {
            return new Step(kind, label, text, missing, Optional.of(name));
        }
    }

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if the anchor has another form than {@link LinkTarget.Here} takes, the title is
     *     blank, or there is no step
     */
    public Chain {
        Checks.anchor(anchor);
        Checks.text("a chain's title", title);
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("Chain '" + title + "' needs at least one step");
        }
    }
}
