package no.livskraft.spi.report;

import java.util.List;
import java.util.Objects;

/**
 * Something that must not be overlooked, set apart from the text around it.
 *
 * @param tone what it is felt to say
 * @param heading what it is about, in a few words
 * @param blocks what there is to say, in order; unmodifiable
 */
public record Notice(Tone tone, String heading, List<Block> blocks) implements Block {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if the heading is blank
     */
    public Notice {
        Objects.requireNonNull(tone, "tone");
        Checks.text("a notice's heading", heading);
        blocks = List.copyOf(blocks);
    }
}
