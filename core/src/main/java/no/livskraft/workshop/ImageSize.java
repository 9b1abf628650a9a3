package no.livskraft.workshop;

import jakarta.validation.constraints.Min;

/**
 * How large a picture is.
 *
 * @param width in pixels
 * @param height in pixels
 */
public record ImageSize(@Min(1) int width, @Min(1) int height) {

    /**
     * Checks the size.
     *
     * @throws IllegalArgumentException if one side is less than a pixel
     */
    public ImageSize {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("A picture of " + width + " by " + height + " pixels cannot be");
        }
    }
}
