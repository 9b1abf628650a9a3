package no.livskraft.workshop;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.livskraft.data.Attachment;
import no.livskraft.evidence.FigureReference;
import no.livskraft.programme.Identifier;

/** What the participants of a workshop work from. */
public sealed interface Material {

    /**
     * Its name in documents and links.
     *
     * @return the id; unique in the workshop
     */
    Identifier id();

    /**
     * Its name for people.
     *
     * @return the title
     */
    String title();

    /**
     * A map, an aerial photo or another picture to talk over, such as one of an area whose use is disputed. Its bytes are
     * an attachment in the storage.
     *
     * @param id its name in documents and links
     * @param title its name for people
     * @param image the bytes; empty while the picture has not been handed in
     * @param size its width and height; empty while they are not known
     * @param place what place it shows; blank if that does not matter
     * @param bounds where on earth it lies; empty for a picture that is not a map, or whose bounds are not known
     * @param caption what to look for in it
     * @param alternativeText what it shows, for whoever cannot see it; blank while that is not written
     * @param credit who made it, as the maker wants to be named; blank while that is not known
     * @param licence under what terms it can be shown; blank while that is not known
     * @param areas areas marked in it; unmodifiable
     */
    record Picture(
            Identifier id,
            String title,
            Optional<Attachment> image,
            Optional<ImageSize> size,
            String place,
            Optional<GeographicBounds> bounds,
            String caption,
            String alternativeText,
            String credit,
            String licence,
            List<MarkedArea> areas)
            implements Material {

        /**
         * Copies the list.
         *
         * @throws IllegalArgumentException if areas are marked in a picture of unknown size, or one lies outside it
         */
        public Picture {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(image, "image");
            Objects.requireNonNull(size, "size");
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(bounds, "bounds");
            Objects.requireNonNull(caption, "caption");
            Objects.requireNonNull(alternativeText, "alternativeText");
            Objects.requireNonNull(credit, "credit");
            Objects.requireNonNull(licence, "licence");
            areas = List.copyOf(areas);
            for (MarkedArea area : areas) {
                if (!size.map(area::isWithin).orElse(false)) {
                    throw new IllegalArgumentException(
                            "The area '" + area.note() + "' of picture " + id + " lies outside it: "
                                    + size.map(ImageSize::toString).orElse("its size is not known"));
                }
            }
        }
    }

    /**
     * Figures to look at together.
     *
     * @param id its name in documents and links
     * @param title its name for people
     * @param indicators the ids of the indicators that it shows, in their order; unmodifiable
     * @param knownAt the moment as of which the figures are shown; empty for the newest
     * @param figures single figures that the talk starts from, as they were known; unmodifiable
     */
    record IndicatorSheet(
            Identifier id,
            String title,
            List<String> indicators,
            Optional<Instant> knownAt,
            List<FigureReference> figures)
            implements Material {

        /** Copies the lists. */
        public IndicatorSheet {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(knownAt, "knownAt");
            indicators = List.copyOf(indicators);
            figures = List.copyOf(figures);
        }
    }

    /**
     * Something to read.
     *
     * @param id its name in documents and links
     * @param title its name for people
     * @param content the bytes; empty where it is only pointed to
     * @param location where it can be found, such as a web address; empty where the bytes are all there is
     */
    record Reading(Identifier id, String title, Optional<Attachment> content, Optional<String> location)
            implements Material {

        /** Checks that nothing is missing. */
        public Reading {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(content, "content");
            Objects.requireNonNull(location, "location");
        }
    }
}
