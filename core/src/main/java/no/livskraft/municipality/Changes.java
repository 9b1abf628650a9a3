package no.livskraft.municipality;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import no.livskraft.data.BorderChange;
import no.livskraft.data.MunicipalityNumber;

/** Changes in the order of time, then of old and new numbers. */
final class Changes {

    private final List<BorderChange> all;
    private final ImmutableListMultimap<MunicipalityNumber, BorderChange> byFrom;
    private final ImmutableListMultimap<MunicipalityNumber, BorderChange> byTo;

    private Changes(List<BorderChange> sorted) {
        this.all = sorted;
        this.byFrom = Multimaps.index(sorted, BorderChange::from);
        this.byTo = Multimaps.index(sorted, BorderChange::to);
    }

    static Changes of(Collection<BorderChange> changes) {
        return new Changes(changes.stream()
                .sorted(Comparator.comparing(BorderChange::date)
                        .thenComparing(BorderChange::from)
                        .thenComparing(BorderChange::to))
                .toList());
    }

    /** Every change; unmodifiable. */
    List<BorderChange> all() {
        return all;
    }

    /** The changes that made a municipality what it was on a day: those of the last day on which any did. */
    List<BorderChange> into(MunicipalityNumber number, LocalDate date) {
        List<BorderChange> found =
                select(byTo.get(number), change -> !change.date().isAfter(date));
        return found.isEmpty() ? found : ofDay(found, found.get(found.size() - 1));
    }

    /** What became next of a municipality as it was on a day: the changes of the first day on which anything did. */
    List<BorderChange> outOf(MunicipalityNumber number, LocalDate date) {
        List<BorderChange> found =
                select(byFrom.get(number), change -> change.date().isAfter(date));
        return found.isEmpty() ? found : ofDay(found, found.get(0));
    }

    private static List<BorderChange> select(List<BorderChange> changes, Predicate<BorderChange> condition) {
        return changes.stream().filter(condition).toList();
    }

    private static List<BorderChange> ofDay(List<BorderChange> found, BorderChange one) {
        return found.stream().filter(change -> change.date().equals(one.date())).toList();
    }
}
