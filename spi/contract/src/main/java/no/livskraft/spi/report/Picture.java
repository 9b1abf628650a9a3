package no.livskraft.spi.report;

import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.livskraft.data.MediaType;

/**
 * A picture with areas marked in it, such as a map that a workshop talked over. A renderer numbers the areas in the picture
 * and lists them under it with the same numbers, so that nobody needs to see a colour.
 *
 * @param title what the picture is
 * @param image the picture; empty where there is none to show, and then the areas stand in an empty frame
 * @param width how wide the picture is, in the pixels that the areas are given in; at least 1
 * @param height how high it is, likewise
 * @param alternativeText what it shows, for whoever cannot see it
 * @param caption what to look for in it, and who made it
 * @param areas the marked areas in order; unmodifiable
 */
public record Picture(
        String title,
        Optional<Image> image,
        int width,
        int height,
        String alternativeText,
        String caption,
        List<Area> areas)
        implements Block {

    /**
     * Bytes of a picture that goes into the page.
     *
     * @param mediaType PNG, JPEG, GIF or WebP: none that can hold a script
     * @param base64 the bytes, in base 64 (RFC 4648) without line breaks
     */
    public record Image(MediaType mediaType, String base64) {

        private static final Set<String> SHOWN = Set.of("image/png", "image/jpeg", "image/gif", "image/webp");

        /**
         * Checks the parts.
         *
         * @throws IllegalArgumentException if the media type is none that a page shows, or the text is not base 64
         */
        public Image {
            if (!isShown(mediaType)) {
                throw new IllegalArgumentException("A page shows pictures of " + SHOWN + ", not " + mediaType);
            }
            Base64.getDecoder().decode(base64);
        }

        /**
         * Whether a page can show pictures of a type.
         *
         * @param mediaType the type
         * @return true for PNG, JPEG, GIF and WebP
         */
        public static boolean isShown(MediaType mediaType) {
            return SHOWN.contains(mediaType.value());
        }

        /**
         * The picture of some bytes.
         *
         * @param mediaType what they are
         * @param content the bytes
         * @return the picture
         * @throws IllegalArgumentException if the media type is none that a page shows
         */
        public static Image of(MediaType mediaType, byte[] content) {
            return new Image(mediaType, Base64.getEncoder().encodeToString(content));
        }
    }

    /**
     * A marked area.
     *
     * @param word what is said of it, in a word, such as {@code konflikt}
     * @param tone how it is drawn; the word says the same
     * @param note what it is
     * @param corners its corners in order, at least three; unmodifiable
     */
    public record Area(String word, Tone tone, String note, List<Corner> corners) {

        /**
         * Checks the texts and copies the list.
         *
         * @throws IllegalArgumentException if a text is blank or there are less than three corners
         */
        public Area {
            Checks.text("an area's word", word);
            Objects.requireNonNull(tone, "tone");
            Checks.text("an area's note", note);
            corners = List.copyOf(corners);
            if (corners.size() < 3) {
                throw new IllegalArgumentException("Area '" + note + "' needs three corners at least");
            }
        }
    }

    /**
     * A corner of an area.
     *
     * @param x pixels from the left edge
     * @param y pixels from the upper edge
     */
    public record Corner(int x, int y) {}

    /**
     * Checks the texts and the size and copies the list.
     *
     * @throws IllegalArgumentException if a text is blank or a side is less than a pixel
     */
    public Picture {
        Checks.text("a picture's title", title);
        Objects.requireNonNull(image, "image");
        Checks.text("a picture's alternative text", alternativeText);
        Checks.text("a picture's caption", caption);
        areas = List.copyOf(areas);
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("Picture '" + title + "' is " + width + " by " + height + " pixels");
        }
    }
}
