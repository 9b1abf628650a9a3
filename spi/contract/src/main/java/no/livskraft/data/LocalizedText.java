package no.livskraft.data;

import java.io.Serializable;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A text in one or more languages: bokmål ({@code nb}), nynorsk ({@code nn}), English ({@code en}) or any other.
 *
 * <p>A text is looked up by the language of a locale, never by the machine's. Where the language asked for is missing,
 * bokmål answers; where bokmål is missing too, the first of nynorsk, English and the remaining languages in the order
 * of their codes. A reader whose locale says {@code no} (Norwegian without a written standard) gets bokmål.
 *
 * @param byLanguage the texts by ISO 639 language code in lower case, at least one, none of them blank; unmodifiable
 */
public record LocalizedText(Map<String, String> byLanguage) implements Serializable {

    private static final String BOKMAL = "nb";
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    /**
     * Copies the map.
     *
     * @throws IllegalArgumentException if there is no text, a text is blank, or a language code is not two or three
     *     lower-case letters
     */
    public LocalizedText {
        Objects.requireNonNull(byLanguage, "byLanguage");
        if (byLanguage.isEmpty()) {
            throw new InvariantException(
                    "En tekst må stå på minst ett språk",
                    "Ein tekst må stå på minst eitt språk",
                    "A text needs at least one language");
        }
        byLanguage.forEach((language, text) -> {
            if (!LANGUAGE.matcher(language).matches()) {
                throw new InvariantException(
                        "En språkkode er to eller tre små bokstaver, som nb: «" + language + "»",
                        "Ein språkkode er to eller tre små bokstavar, som nb: «" + language + "»",
                        "Language code must be two or three lower-case letters, such as nb: '" + language + "'");
            }
            if (text.isBlank()) {
                throw new InvariantException(
                        "Teksten på språket «" + language + "» er tom; skriv den, eller fjern språket",
                        "Teksten på språket «" + language + "» er tom; skriv han, eller ta bort språket",
                        "The text in language '" + language + "' is blank; write it, or remove the language");
            }
        });
        byLanguage = Collections.unmodifiableMap(new TreeMap<>(byLanguage));
    }

    /**
     * A text in the three languages of the library.
     *
     * @param bokmal the text in bokmål
     * @param nynorsk the text in nynorsk
     * @param english the text in English
     * @return the text
     */
    public static LocalizedText of(String bokmal, String nynorsk, String english) {
        return new LocalizedText(Map.of(BOKMAL, bokmal, "nn", nynorsk, "en", english));
    }

    /**
     * A text in bokmål alone, such as a title that a coordinator typed.
     *
     * @param text the text
     * @return the text
     */
    public static LocalizedText ofBokmal(String text) {
        return new LocalizedText(Map.of(BOKMAL, text));
    }

    /**
     * A text that is the same in all languages, such as a name or a symbol.
     *
     * @param text the text
     * @return the text
     */
    public static LocalizedText same(String text) {
        return of(text, text, text);
    }

    /**
     * The text in the language of a locale, or the nearest there is.
     *
     * @param locale the reader's locale; only its language counts
     * @return the text, never blank
     */
    public String in(Locale locale) {
        String language = locale.getLanguage();
        String asked = byLanguage.get(language.equals("no") ? BOKMAL : language);
        if (asked != null) {
            return asked;
        }
        for (String fallback : new String[] {BOKMAL, "nn", "en"}) {
            String text = byLanguage.get(fallback);
            if (text != null) {
                return text;
            }
        }
        return byLanguage.values().iterator().next();
    }

    /**
     * Whether the text exists in a language itself, without falling back.
     *
     * @param language an ISO 639 code in lower case
     * @return true if there is a text in that language
     */
    public boolean has(String language) {
        return byLanguage.containsKey(language);
    }
}
