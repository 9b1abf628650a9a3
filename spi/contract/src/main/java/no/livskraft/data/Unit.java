package no.livskraft.data;

import java.util.Objects;

/**
 * A unit of measurement, such as tonnes of CO2 equivalents or persons.
 *
 * @param code a stable short code in English, such as {@code t-co2e}; figures under the same code are in the same
 *     unit, whatever its label
 * @param label how people read it behind a number, such as {@code tonn CO₂-ekv.}
 */
public record Unit(String code, LocalizedText label) {

    /**
     * Checks that there is a code.
     *
     * @throws IllegalArgumentException if the code is blank
     */
    public Unit {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(label, "label");
        if (code.isBlank()) {
            throw new InvariantException(
                    "En enhet trenger en kode; skriv en kort en på engelsk, som kwh",
                    "Ei eining treng ein kode; skriv ein kort ein på engelsk, som kwh",
                    "A unit needs a code; write a short one in English, such as kwh");
        }
    }
}
