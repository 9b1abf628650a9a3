package no.livskraft.spi.report;

import java.util.List;

/**
 * Something that a reader can unfold. On paper, and wherever nothing can be unfolded, it is shown open.
 *
 * @param summary what the reader sees before unfolding it
 * @param blocks what it holds, at least one; unmodifiable
 */
public record Disclosure(String summary, List<Block> blocks) implements Block {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if the summary is blank or there is no block
     */
    public Disclosure {
        Checks.text("a disclosure's summary", summary);
        blocks = List.copyOf(blocks);
        if (blocks.isEmpty()) {
            throw new IllegalArgumentException("There is nothing to unfold under '" + summary + "'");
        }
    }
}
