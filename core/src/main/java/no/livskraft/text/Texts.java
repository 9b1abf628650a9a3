package no.livskraft.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import no.livskraft.data.LocalizedText;

/**
 * The texts of a bundle in all languages. Read from files beside a class and not as a {@link java.util.ResourceBundle},
 * which falls back to the machine's language and finds other modules' files of the same name.
 */
public final class Texts {

    /** The languages that each bundle has, the one to fall back to first. */
    public static final List<String> LANGUAGES = List.of("nb", "nn", "en");

    private final Map<String, Properties> byLanguage;

    private Texts(Map<String, Properties> byLanguage) {
        this.byLanguage = byLanguage;
    }

    /**
     * Reads {@code <name>_nb.properties} and its sisters.
     *
     * @param beside a class of this module in the files' package
     * @param name what the files' names begin with
     * @return the texts
     * @throws IllegalStateException if a file is missing
     */
    public static Texts read(Class<?> beside, String name) {
        Map<String, Properties> byLanguage = new LinkedHashMap<>();
        for (String language : LANGUAGES) {
            byLanguage.put(language, properties(beside, name + "_" + language + ".properties"));
        }
        return new Texts(byLanguage);
    }

    private static Properties properties(Class<?> beside, String file) {
        Properties properties = new Properties();
        try (InputStream in = Resources.open(beside, file);
                InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
        return properties;
    }

    /**
     * The language of the bundle that a reader gets.
     *
     * @param locale the reader's locale
     * @return one of {@link #LANGUAGES}; bokmål for every language the bundle does not have
     */
    public static String language(Locale locale) {
        String language = locale.getLanguage();
        return LANGUAGES.contains(language) ? language : "nb";
    }

    /**
     * The keys that exist in a language.
     *
     * @param language one of {@link #LANGUAGES}
     * @return the keys, sorted; unmodifiable
     * @throws IllegalArgumentException if there are no texts in that language
     */
    public Set<String> keys(String language) {
        return Collections.unmodifiableSet(new TreeSet<>(of(language).stringPropertyNames()));
    }

    /**
     * The text of a key.
     *
     * @param key the key
     * @return the text in all languages
     * @throws IllegalStateException if a language does not have it
     */
    public LocalizedText get(String key) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String language : LANGUAGES) {
            String text = of(language).getProperty(key);
            if (text == null) {
                throw new IllegalStateException("Text " + key + " is missing in language " + language);
            }
            texts.put(language, text);
        }
        return new LocalizedText(texts);
    }

    private Properties of(String language) {
        Properties properties = byLanguage.get(language);
        if (properties == null) {
            throw new IllegalArgumentException("There are no texts in language " + language);
        }
        return properties;
    }
}
