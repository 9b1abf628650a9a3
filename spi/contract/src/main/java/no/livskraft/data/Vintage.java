package no.livskraft.data;

import java.time.Instant;
import java.util.Objects;

/**
 * A dataset as it was known from one moment on. A later vintage does not erase an earlier one, so that what a council
 * saw can be shown again.
 *
 * @param datasetId the dataset
 * @param knownFrom the moment from which these figures were known: when the source published or the system retrieved
 *     them
 * @param retrievedFrom where they were read, such as a file name or an address; for people
 */
public record Vintage(String datasetId, Instant knownFrom, String retrievedFrom) {

    /**
     * Checks that nothing is missing.
     *
     * @throws IllegalArgumentException if the dataset's id has another form or the place is blank
     */
    public Vintage {
        Identifiers.check("a dataset", datasetId);
        Objects.requireNonNull(knownFrom, "knownFrom");
        if (retrievedFrom.isBlank()) {
            throw new IllegalArgumentException(
                    "A vintage of '" + datasetId + "' needs the place it was retrieved from");
        }
    }
}
