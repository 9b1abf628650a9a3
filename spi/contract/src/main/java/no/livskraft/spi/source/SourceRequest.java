package no.livskraft.spi.source;

import java.net.URI;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import no.livskraft.data.Dataset;
import no.livskraft.data.Status;

/**
 * What a source is asked to read.
 *
 * @param dataset the figures wanted: variables, units, borders, licence. Variables that the place has and the dataset
 *     does not are left alone
 * @param location where to read
 * @param knownFrom the moment from which the figures were known, most often when they were published
 * @param symbols what each symbol that stands for a missing figure means there, such as {@code :} →
 *     {@link Status#WITHHELD}; no symbol means {@link Status#PRESENT}; unmodifiable
 * @param options what else this source must know to read this place, by the names that the source documents; unmodifiable
 */
public record SourceRequest(
        Dataset dataset, URI location, Instant knownFrom, Map<String, Status> symbols, Map<String, String> options) {

    /**
     * Checks the symbols and copies the maps.
     *
     * @throws IllegalArgumentException if a symbol is said to mean a present figure
     */
    public SourceRequest {
        Objects.requireNonNull(dataset, "dataset");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(knownFrom, "knownFrom");
        symbols = Collections.unmodifiableMap(new TreeMap<>(symbols));
        options = Collections.unmodifiableMap(new TreeMap<>(options));
        if (symbols.containsValue(Status.PRESENT)) {
            throw new IllegalArgumentException("A symbol for a missing figure cannot mean PRESENT: " + symbols);
        }
    }
}
