package no.livskraft.spi;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import no.livskraft.data.LocalizedText;

/**
 * Who a plugin is.
 *
 * @param id its name among all plugins: words of lower-case letters, digits and hyphens, joined by full stops, such as
 *     {@code telemark.chargers}; ids that begin with {@code livskraft.} are reserved for the reference plugins
 * @param version its own version, for people
 * @param spiLevel the level it was compiled against: {@link SpiLevel#CURRENT}
 * @param title what it does, for people
 * @param settings the settings that it takes; unmodifiable
 * @param priority where several plugins can do the same thing, the higher comes first, and the id decides among equals;
 *     0 unless there is a reason
 */
public record PluginDescriptor(
        String id, String version, int spiLevel, LocalizedText title, List<Setting> settings, int priority) {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)+");

    /**
     * A setting that a plugin takes.
     *
     * @param name its name, such as {@code url}
     * @param description what it does and what values it takes
     * @param required whether the plugin cannot work without it
     */
    public record Setting(String name, LocalizedText description, boolean required) {
        /**
         * Checks that there is a name.
         *
         * @throws IllegalArgumentException if it is blank
         */
        public Setting {
            Objects.requireNonNull(description, "description");
            if (name.isBlank()) {
                throw new IllegalArgumentException("A setting needs a name");
            }
        }
    }

    /**
     * Checks the id's form and that no setting stands twice.
     *
     * @throws IllegalArgumentException if the id has another form, the version is blank, or a setting stands twice
     */
    public PluginDescriptor {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "A plugin's id looks like telemark.chargers (lower case, at least one full stop): '" + id + "'");
        }
        if (version.isBlank()) {
            throw new IllegalArgumentException("Plugin '" + id + "' needs a version");
        }
        Objects.requireNonNull(title, "title");
        settings = List.copyOf(settings);
        Set<String> names = new HashSet<>();
        for (Setting setting : settings) {
            if (!names.add(setting.name())) {
                throw new IllegalArgumentException("Plugin '" + id + "' declares setting " + setting.name() + " twice");
            }
        }
    }

    /**
     * A plugin without settings, of ordinary priority.
     *
     * @param id its name among all plugins
     * @param version its own version
     * @param spiLevel {@link SpiLevel#CURRENT}
     * @param title what it does
     * @return the descriptor
     * @throws IllegalArgumentException if the id has another form or the version is blank
     */
    public static PluginDescriptor of(String id, String version, int spiLevel, LocalizedText title) {
        return new PluginDescriptor(id, version, spiLevel, title, List.of(), 0);
    }

    /**
     * This descriptor with settings.
     *
     * @param declared the settings that the plugin takes
     * @return the descriptor
     * @throws IllegalArgumentException if a setting stands twice
     */
    public PluginDescriptor withSettings(Setting... declared) {
        return new PluginDescriptor(id, version, spiLevel, title, List.of(declared), priority);
    }
}
