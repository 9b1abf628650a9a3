package no.livskraft.data;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A municipality number with a name, and the time for which both were valid together.
 *
 * @param number the number
 * @param name the municipality's name in that time
 * @param validFrom the first day
 * @param validTo the day after the last; {@link LocalDate#MAX} while it is valid
 */
public record MunicipalityVersion(MunicipalityNumber number, String name, LocalDate validFrom, LocalDate validTo) {

    /**
     * Checks that the time is not empty and the name not blank.
     *
     * @throws IllegalArgumentException if it is
     */
    public MunicipalityVersion {
        Objects.requireNonNull(number, "number");
        if (name.isBlank()) {
            throw new IllegalArgumentException("Municipality " + number + " needs a name");
        }
        if (!validFrom.isBefore(validTo)) {
            throw new IllegalArgumentException(
                    "Municipality " + number + " " + name + " is valid from " + validFrom + " until " + validTo);
        }
    }

    /**
     * Whether number and name were valid on a day.
     *
     * @param date the day
     * @return true if it is not before the first and before the end
     */
    public boolean isValidOn(LocalDate date) {
        return !date.isBefore(validFrom) && date.isBefore(validTo);
    }
}
