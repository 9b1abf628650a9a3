package no.livskraft.indicator;

import java.util.List;
import no.livskraft.data.IndicatorDefinition;

/**
 * Indicators that were read from one file.
 *
 * @param name what to call the file in messages
 * @param indicators what it holds, in its order; unmodifiable
 */
public record IndicatorFile(String name, List<IndicatorDefinition> indicators) {

    /**
     * Checks the name and copies the list.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public IndicatorFile {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A file of indicators needs a name for messages");
        }
        indicators = List.copyOf(indicators);
    }
}
