package no.livskraft.spi.report;

import java.util.List;

/**
 * A list of short texts.
 *
 * @param ordered whether the order means something, so that the items are numbered
 * @param items the items, at least one; unmodifiable
 */
public record BulletList(boolean ordered, List<RichText> items) implements Block {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there is no item
     */
    public BulletList {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("A list needs at least one item");
        }
    }

    /**
     * A list whose order means nothing.
     *
     * @param items the items, at least one
     * @return the list
     * @throws IllegalArgumentException if there is no item
     */
    public static BulletList of(List<RichText> items) {
        return new BulletList(false, items);
    }
}
