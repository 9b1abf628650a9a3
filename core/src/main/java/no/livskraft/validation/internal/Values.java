package no.livskraft.validation.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.livskraft.data.LocalizedText;
import no.livskraft.text.NationalIdentityNumbers;

/** Values in messages, as people write them. */
public final class Values {

    /** What stands for a text that is not there. */
    private static final String NOTHING = "–";

    private static final DateTimeFormatter NORWEGIAN = DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Values() {}

    /** Values by name, from names and values in turn. */
    public static Map<String, LocalizedText> of(Object... namesAndValues) {
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException("Names and values come in pairs");
        }
        Map<String, LocalizedText> values = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put((String) namesAndValues[i], text(namesAndValues[i + 1]));
        }
        return values;
    }

    /** A value as text: dates as people write them, numbers and ids as they are. */
    public static LocalizedText text(Object value) {
        if (value instanceof LocalizedText text) {
            return mask(text);
        }
        if (value instanceof LocalDate date) {
            return LocalizedText.of(NORWEGIAN.format(date), NORWEGIAN.format(date), ENGLISH.format(date));
        }
        String text = value.toString();
        return text.isBlank() ? LocalizedText.same(NOTHING) : LocalizedText.same(NationalIdentityNumbers.mask(text));
    }

    /** A title in quotation marks; the id where there is no title. */
    public static LocalizedText quoted(String title, Object id) {
        String shown = NationalIdentityNumbers.mask(title.isBlank() ? id.toString() : title);
        return LocalizedText.of("«" + shown + "»", "«" + shown + "»", "\"" + shown + "\"");
    }

    /** A title in quotation marks, in each language. */
    public static LocalizedText quoted(LocalizedText title) {
        LocalizedText masked = mask(title);
        return LocalizedText.of(
                "«" + masked.in(Locale.forLanguageTag("nb")) + "»",
                "«" + masked.in(Locale.forLanguageTag("nn")) + "»",
                "\"" + masked.in(Locale.ENGLISH) + "\"");
    }

    /** Several things as a sentence lists them: "a, b og c". */
    public static LocalizedText listed(List<LocalizedText> things) {
        return LocalizedText.of(
                listed(things, "nb", " og "), listed(things, "nn", " og "), listed(things, "en", " and "));
    }

    private static String listed(List<LocalizedText> things, String language, String and) {
        Locale locale = Locale.forLanguageTag(language);
        List<String> texts = new ArrayList<>(
                things.stream().map(thing -> mask(thing).in(locale)).toList());
        String last = texts.remove(texts.size() - 1);
        return texts.isEmpty() ? last : String.join(", ", texts) + and + last;
    }

    private static LocalizedText mask(LocalizedText text) {
        Map<String, String> masked = new LinkedHashMap<>();
        text.byLanguage().forEach((language, each) -> masked.put(language, NationalIdentityNumbers.mask(each)));
        return new LocalizedText(masked);
    }
}
