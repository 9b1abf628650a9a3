package no.livskraft.validation.internal;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.livskraft.data.LocalizedText;

/** Texts with names of values in braces. */
public final class Template {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z]+)}");

    private Template() {}

    /** The names in braces, sorted. */
    public static Set<String> placeholders(String text) {
        Set<String> names = new TreeSet<>();
        PLACEHOLDER.matcher(text).results().forEach(match -> names.add(match.group(1)));
        return names;
    }

    /** The text with the values in place of their names, in each of its languages. */
    public static LocalizedText fill(LocalizedText text, Map<String, LocalizedText> values) {
        Map<String, String> filled = new LinkedHashMap<>();
        text.byLanguage().forEach((language, each) -> filled.put(language, fill(each, language, values)));
        return new LocalizedText(filled);
    }

    private static String fill(String text, String language, Map<String, LocalizedText> values) {
        Locale locale = Locale.forLanguageTag(language);
        return PLACEHOLDER.matcher(text).replaceAll(match -> {
            LocalizedText value = values.get(match.group(1));
            if (value == null) {
                throw new IllegalStateException("The text '" + text + "' lacks a value for " + match.group(1));
            }
            return Matcher.quoteReplacement(value.in(locale));
        });
    }
}
