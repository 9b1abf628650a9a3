package no.livskraft.municipality;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import no.livskraft.data.BorderChange;
import no.livskraft.data.MunicipalityNumber;

/**
 * Changes in the order of time, then of old and new numbers.
 *
 * @param all every change; unmodifiable
 */
record Changes(List<BorderChange> all) {

    static Changes of(Collection<BorderChange> changes) {
        return new Changes(changes.stream()
                .sorted(Comparator.comparing(BorderChange::date)
                        .thenComparing(BorderChange::from)
                        .thenComparing(BorderChange::to))
                .toList());
    }

    /** The changes that made a municipality what it was on a day: those of the last day on which any did. */
    List<BorderChange> into(MunicipalityNumber number, LocalDate date) {
        List<BorderChange> found =
                select(change -> change.to().equals(number) && !change.date().isAfter(date));
        return found.isEmpty() ? found : ofDay(found, found.get(found.size() - 1));
    }

    /** What became next of a municipality as it was on a day: the changes of the first day on which anything did. */
    List<BorderChange> outOf(MunicipalityNumber number, LocalDate date) {
        List<BorderChange> found =
                select(change -> change.from().equals(number) && change.date().isAfter(date));
        return found.isEmpty() ? found : ofDay(found, found.get(0));
    }

    private List<BorderChange> select(Predicate<BorderChange> condition) {
        return all.stream().filter(condition).toList();
    }

    private static List<BorderChange> ofDay(List<BorderChange> found, BorderChange one) {
        return found.stream().filter(change -> change.date().equals(one.date())).toList();
    }
}
