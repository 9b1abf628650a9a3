package no.livskraft.spi.report;

import java.util.List;

/**
 * A part of the page under a heading. A section inside another is one level deeper, and so is its heading.
 *
 * @param anchor where links lead; unique on the page
 * @param heading the heading
 * @param blocks what stands under it, in order; unmodifiable
 */
public record Section(String anchor, String heading, List<Block> blocks) implements Block {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if the anchor has another form than {@link LinkTarget.Here} takes, or the heading
     *     is blank
     */
    public Section {
        Checks.anchor(anchor);
        Checks.text("a section's heading", heading);
        blocks = List.copyOf(blocks);
    }
}
