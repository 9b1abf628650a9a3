package no.livskraft.report.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.Period;
import no.livskraft.data.PeriodKind;
import no.livskraft.indicator.NumberText;
import no.livskraft.spi.report.Inline;
import no.livskraft.spi.report.Numerals;
import no.livskraft.spi.report.RichText;
import no.livskraft.text.NationalIdentityNumbers;
import no.livskraft.text.Texts;

/** What the page says, in the reader's language: texts of the bundle with values in place of the names in braces. */
final class Say {

    private static final Pattern NAME = Pattern.compile("\\{([A-Za-z]+)}");
    private static final int LARGEST_WORD = 12;

    private final Texts texts;
    private final String language;
    private final Locale locale;
    private final NumberText numbers;

    Say(Texts texts, Locale reader) {
        this.texts = texts;
        this.language = Texts.language(reader);
        this.locale = Locale.forLanguageTag(language);
        this.numbers = NumberText.in(locale);
    }

    static Texts texts() {
        return Texts.read(Say.class, "texts");
    }

    String language() {
        return language;
    }

    Locale locale() {
        return locale;
    }

    Numerals numerals() {
        return language.equals("en") ? Numerals.ENGLISH : Numerals.NORWEGIAN;
    }

    String in(LocalizedText text) {
        return text.in(locale);
    }

    /** A text of the bundle, with values for its names: name, value, name, value. */
    String text(String key, Object... values) {
        return rich(key, values).plain();
    }

    /** The same, where a value may be a link or another piece. */
    RichText rich(String key, Object... values) {
        String pattern = texts.get(key).in(locale);
        List<Inline> pieces = new ArrayList<>();
        Matcher names = NAME.matcher(pattern);
        int done = 0;
        while (names.find()) {
            add(pieces, pattern.substring(done, names.start()));
            add(pieces, value(pattern, names.group(1), values));
            done = names.end();
        }
        add(pieces, pattern.substring(done));
        return new RichText(pieces);
    }

    private static Object value(String pattern, String name, Object... values) {
        for (int i = 0; i < values.length; i += 2) {
            if (values[i].equals(name)) {
                return values[i + 1];
            }
        }
        throw new IllegalStateException("The text '" + pattern + "' lacks a value for " + name);
    }

    /** Pieces of running text, plain ones joined. */
    private static void add(List<Inline> pieces, Object piece) {
        if (piece instanceof RichText text) {
            text.pieces().forEach(each -> add(pieces, each));
        } else if (piece instanceof Inline inline && !(piece instanceof Inline.Text)) {
            pieces.add(inline);
        } else {
            String text = piece instanceof Inline.Text plain ? plain.text() : piece.toString();
            int last = pieces.size() - 1;
            if (last >= 0 && pieces.get(last) instanceof Inline.Text before) {
                pieces.set(last, new Inline.Text(before.text() + text));
            } else if (!text.isEmpty()) {
                pieces.add(new Inline.Text(text));
            }
        }
    }

    /** A text that differs between one and many; {@code {n}} is the count in words. */
    String count(String key, int n, Object... values) {
        return richCount(key, n, values).plain();
    }

    /** The same, where a value may be a link or another piece. */
    RichText richCount(String key, int n, Object... values) {
        Object[] all = new Object[values.length + 2];
        System.arraycopy(values, 0, all, 0, values.length);
        all[values.length] = "n";
        all[values.length + 1] = number(n);
        return rich(key + (n == 1 ? ".one" : ".many"), all);
    }

    /** A small count in words, a large one in digits. */
    String number(int n) {
        return n >= 0 && n <= LARGEST_WORD ? texts.get("number." + n).in(locale) : numbers.exact(n);
    }

    String rounded(double value, int decimals) {
        return numbers.rounded(value, decimals);
    }

    String exact(double value) {
        return numbers.exact(value);
    }

    /** Things as a sentence lists them: "a, b og c". */
    String list(List<String> things) {
        return richList(things.stream()
                        .map(thing -> (Inline) new Inline.Text(thing))
                        .toList())
                .plain();
    }

    /** The same with links; at least one. */
    RichText richList(List<? extends Inline> things) {
        List<Inline> pieces = new ArrayList<>();
        for (int i = 0; i < things.size(); i++) {
            if (i > 0) {
                add(pieces, i < things.size() - 1 ? ", " : " " + text("and") + " ");
            }
            add(pieces, things.get(i));
        }
        return new RichText(pieces);
    }

    String date(LocalDate date) {
        return text("date", "day", date.getDayOfMonth(), "month", month(date), "year", date.getYear());
    }

    private String month(LocalDate date) {
        return texts.get("month." + date.getMonthValue()).in(locale);
    }

    String period(Period period) {
        PeriodKind kind = period.kind();
        if (kind == PeriodKind.YEAR) {
            return period.toString();
        }
        int part = kind == PeriodKind.YEARS ? 0 : (period.start().getMonthValue() - 1) / kind.months() + 1;
        return text(
                "period." + kind.name(),
                "part",
                part,
                "month",
                month(period.start()),
                "year",
                period.startYear(),
                "last",
                period.end().getYear() - 1,
                "elected",
                period.startYear() - 1);
    }

    /** What a person typed: without any national identity number; a word for it where nothing was typed. */
    String typed(String text) {
        return text.isBlank() ? text("nothing.typed") : NationalIdentityNumbers.mask(text.strip());
    }

    /** A title inside a sentence: a capital letter goes small unless the next is a capital too. */
    String small(String title) {
        boolean word = title.length() > 1 && Character.isLowerCase(title.charAt(1));
        return word ? title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1) : title;
    }

    /** A phrase as a sentence begins. */
    static String capital(String phrase) {
        return phrase.isEmpty() ? phrase : phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1);
    }

    /** A sentence that ends with one full stop, whatever the text ended with. */
    static String sentence(String text) {
        return text.matches("(?s).*[.!?…»]") ? text : text + ".";
    }
}
