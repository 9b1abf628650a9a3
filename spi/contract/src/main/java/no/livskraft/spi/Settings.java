package no.livskraft.spi;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.livskraft.data.LivskraftException;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.Problem;

/**
 * The values of a plugin's settings, by name.
 *
 * @param values the values, none of them blank; unmodifiable. A blank value given to the constructor counts as not given
 */
public record Settings(Map<String, String> values) {

    /** No settings. */
    public static final Settings NONE = new Settings(Map.of());

    /** Copies the map without its blank values. */
    public Settings {
        TreeMap<String, String> given = new TreeMap<>(values);
        given.values().removeIf(String::isBlank);
        values = Collections.unmodifiableMap(given);
    }

    /**
     * The value of a setting that may be left out.
     *
     * @param name the setting
     * @return its value, or empty if the host gave none
     */
    public Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /**
     * The value of a setting that the plugin cannot work without.
     *
     * @param name the setting
     * @return its value
     * @throws LivskraftException with code {@code PLUGIN-SETTING-MISSING} if the host gave none
     */
    public String require(String name) {
        return find(name)
                .orElseThrow(() -> new LivskraftException(List.of(new Problem(
                        "PLUGIN-SETTING-MISSING",
                        name,
                        LocalizedText.of(
                                "Innstillingen «" + name + "» mangler; oppgi en verdi",
                                "Innstillinga «" + name + "» manglar; oppgi ein verdi",
                                "The setting '" + name + "' is missing; give it a value")))));
    }
}
