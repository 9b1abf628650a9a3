package no.livskraft.tck.rule;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Gives this machine another zone or language for a while. */
final class Machine {

    /** It is never the same day in these two: there are 26 hours between them. */
    private static final String EARLIEST = "Pacific/Kiritimati";

    private static final String LATEST = "Etc/GMT+12";

    private static final List<Locale> LOCALES = List.of(
            Locale.ROOT,
            Locale.forLanguageTag("nb-NO"),
            Locale.forLanguageTag("tr-TR"),
            Locale.forLanguageTag("ar-EG-u-nu-arab"),
            Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));

    private Machine() {}

    /**
     * An example moved in time, so that one of its dates, or the days of a limit from one, is the machine's day where that
     * begins first, and not yet where it begins last. Who compares with the machine's day tells two things of it.
     */
    static List<Example> moved(Example example, Collection<Integer> limits) {
        LocalDate day = LocalDate.now(Clock.system(ZoneId.of(EARLIEST)));
        SortedSet<Long> offsets = new TreeSet<>();
        for (LocalDate date : Changes.dates(example.dossier())) {
            for (long distance : distances(limits)) {
                offsets.add(ChronoUnit.DAYS.between(date, day) + distance);
            }
        }
        return offsets.stream()
                .map(offset -> example.with(Changes.later(example.dossier(), offset)))
                .toList();
    }

    /** What was told where a day begins first, and where it begins last. */
    static List<Told> onTwoDays(Supplier<Told> ask) {
        return List.of(as(Locale.ROOT, EARLIEST, ask), as(Locale.ROOT, LATEST, ask));
    }

    /** Days from the machine's day at which a comparison may turn. */
    private static SortedSet<Long> distances(Collection<Integer> limits) {
        SortedSet<Long> distances = new TreeSet<>(List.of(0L, -1L));
        for (int limit : limits) {
            for (long each : new long[] {limit, limit - 1L, -limit, -limit - 1L}) {
                distances.add(each);
            }
        }
        return distances;
    }

    /** What was told in each of several languages and zones. */
    static List<Told> inEveryLanguage(Supplier<Told> ask) {
        List<Told> told = new ArrayList<>();
        for (Locale locale : LOCALES) {
            told.add(as(locale, "UTC", ask));
        }
        told.addAll(onTwoDays(ask));
        return told;
    }

    private static <T> T as(Locale locale, String zone, Supplier<T> work) {
        Locale all = Locale.getDefault();
        Locale display = Locale.getDefault(Locale.Category.DISPLAY);
        Locale format = Locale.getDefault(Locale.Category.FORMAT);
        TimeZone before = TimeZone.getDefault();
        try {
            Locale.setDefault(locale);
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            return work.get();
        } finally {
            Locale.setDefault(all);
            Locale.setDefault(Locale.Category.DISPLAY, display);
            Locale.setDefault(Locale.Category.FORMAT, format);
            TimeZone.setDefault(before);
        }
    }
}
