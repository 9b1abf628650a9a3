package no.livskraft.workshop;

import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Objects;
import no.livskraft.data.LocalizedText;

/**
 * An area that participants have marked in a picture, with what they say of it.
 *
 * @param kind what is said of it
 * @param note what it is, in a few words
 * @param corners its corners in order, at least three; the last is joined to the first; unmodifiable
 */
public record MarkedArea(Kind kind, String note, List<Corner> corners) {

    /** What is said of an area. */
    public enum Kind {
        /** Interests meet that cannot all be served. */
        CONFLICT(LocalizedText.of("konflikt", "konflikt", "conflict")),
        /** Something that should be kept. */
        VALUE(LocalizedText.of("verdi", "verdi", "value")),
        /** Something that could be done. */
        PROPOSAL(LocalizedText.of("forslag", "framlegg", "proposal"));

        private final LocalizedText title;

        Kind(LocalizedText title) {
            this.title = title;
        }

        /**
         * Its name for people.
         *
         * @return the name
         */
        public LocalizedText title() {
            return title;
        }
    }

    /**
     * A point in a picture.
     *
     * @param left pixels from the left edge, 0 or more
     * @param top pixels from the upper edge, 0 or more
     */
    public record Corner(@Min(0) int left, @Min(0) int top) {

        /**
         * Checks that it can be in a picture.
         *
         * @throws IllegalArgumentException if a coordinate is negative
         */
        public Corner {
            if (left < 0 || top < 0) {
                throw new IllegalArgumentException("The corner " + left + ", " + top + " is outside every picture");
            }
        }
    }

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there are less than three corners
     */
    public MarkedArea {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(note, "note");
        corners = List.copyOf(corners);
        if (corners.size() < 3) {
            throw new IllegalArgumentException("An area has three corners at least: '" + note + "'");
        }
    }

    /** Whether the whole area lies within a picture, whose edges are part of it. */
    boolean isWithin(ImageSize size) {
        return corners.stream().allMatch(corner -> corner.left() <= size.width() && corner.top() <= size.height());
    }
}
