package no.livskraft.indicator;

import java.util.Objects;
import java.util.Optional;

/**
 * How a request is computed in parts: tiles of municipalities that follow on each other in the request.
 *
 * <p>What is held in memory at a time are the tiles in flight, one for each thread and one more if there are several, and
 * the figures that they are computed from: all of the store's, or the tiles' alone if there is a {@link FigureReader}.
 *
 * @param municipalities how many municipalities a tile has, at least 1. A tile has more where it would otherwise take
 *     apart municipalities that a split once went through, which have some figures only together
 * @param threads how many threads compute, the caller's among them, at least 1
 * @param reader where figures come from instead of the engine's store; empty if they come from the store, in one read
 *     for all tiles
 */
public record Tiling(int municipalities, int threads, Optional<FigureReader> reader) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if a number is less than 1
     */
    public Tiling {
        if (municipalities < 1) {
            throw new IllegalArgumentException("A tile has at least one municipality, not " + municipalities);
        }
        if (threads < 1) {
            throw new IllegalArgumentException("At least one thread computes, not " + threads);
        }
        Objects.requireNonNull(reader, "reader");
    }

    /**
     * Tiles that are computed one after the other on the caller's thread, from the store's figures.
     *
     * @param municipalities how many municipalities a tile has
     * @return the tiling
     * @throws IllegalArgumentException if it is less than 1
     */
    public static Tiling of(int municipalities) {
        return new Tiling(municipalities, 1, Optional.empty());
    }

    /**
     * The same tiles, computed on several threads.
     *
     * @param count how many, the caller's among them
     * @return another tiling
     * @throws IllegalArgumentException if it is less than 1
     */
    public Tiling withThreads(int count) {
        return new Tiling(municipalities, count, reader);
    }

    /**
     * The same tiles, with figures that are read for each tile.
     *
     * @param from reads them
     * @return another tiling
     */
    public Tiling readingFrom(FigureReader from) {
        return new Tiling(municipalities, threads, Optional.of(from));
    }
}
