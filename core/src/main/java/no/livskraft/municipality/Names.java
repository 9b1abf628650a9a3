package no.livskraft.municipality;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names as the standard writes them: with the county where two share one, and in several languages. */
final class Names {

    private static final Pattern COUNTY = Pattern.compile("\\s*\\([^)]*\\)$");
    private static final Pattern LANGUAGES = Pattern.compile("\\s+-\\s+");

    private Names() {}

    static String normalise(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
    }

    /** Everything that an official name is found under, normalised. */
    static Set<String> of(String official) {
        String whole = normalise(official);
        String withoutCounty = COUNTY.matcher(whole).replaceFirst("");
        Set<String> names = new LinkedHashSet<>(languages(withoutCounty));
        names.add(withoutCounty);
        names.add(whole);
        return names;
    }

    /** The name in each of its languages; the name itself where it has but one. */
    static List<String> languages(String normalised) {
        return List.of(LANGUAGES.split(normalised));
    }
}
