package no.livskraft.municipality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.livskraft.data.BorderChange;
import no.livskraft.data.MunicipalityNumber;

/**
 * How a municipality of one day became, or came from, those of another, step by step. Immutable. Made by
 * {@link MunicipalityRegister#lineage}.
 *
 * @param number the municipality, by its number on the date
 * @param date the day of the number
 * @param other the day looked at, earlier or later
 * @param numbers the numbers on the other day of those that share area with it, in order; unmodifiable
 * @param changes every change that leads from the one day to the other, in the order of time whichever day is the
 *     earlier, then of old and new numbers; empty if nothing changed; unmodifiable
 */
public record Lineage(
        MunicipalityNumber number,
        LocalDate date,
        LocalDate other,
        List<MunicipalityNumber> numbers,
        List<BorderChange> changes) {

    /** Checks that nothing is missing and copies the lists. */
    public Lineage {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(other, "other");
        numbers = List.copyOf(numbers);
        changes = List.copyOf(changes);
    }

    /** Follows a number through changes that are in the order of time. */
    static Lineage trace(List<BorderChange> changes, MunicipalityNumber number, LocalDate start, LocalDate finish) {
        boolean forwards = !finish.isBefore(start);
        LocalDate first = forwards ? start : finish;
        LocalDate last = forwards ? finish : start;
        TreeMap<LocalDate, List<BorderChange>> byDay = new TreeMap<>();
        for (BorderChange change : changes) {
            if (change.date().isAfter(first) && !change.date().isAfter(last)) {
                byDay.computeIfAbsent(change.date(), day -> new ArrayList<>()).add(change);
            }
        }
        Set<MunicipalityNumber> reached = new TreeSet<>(Set.of(number));
        Map<LocalDate, List<BorderChange>> taken = new TreeMap<>();
        (forwards ? byDay : byDay.descendingMap()).forEach((day, ofDay) -> {
            List<BorderChange> own = ofDay.stream()
                    .filter(change -> reached.contains(forwards ? change.from() : change.to()))
                    .toList();
            own.forEach(change -> reached.remove(forwards ? change.from() : change.to()));
            own.forEach(change -> reached.add(forwards ? change.to() : change.from()));
            taken.put(day, own);
        });
        return new Lineage(
                number,
                start,
                finish,
                List.copyOf(reached),
                taken.values().stream().flatMap(List::stream).toList());
    }

    /**
     * The changes that lead between the municipality and one of the {@link #numbers}.
     *
     * @param end one of the numbers on the other day
     * @return those of the changes that lie on a way between the two, in the same order; unmodifiable
     * @throws IllegalArgumentException if the number is not among those on the other day
     */
    public List<BorderChange> way(MunicipalityNumber end) {
        if (!numbers.contains(end)) {
            throw new IllegalArgumentException(
                    "Municipality " + end + " of " + other + " shares no area with " + number + " of " + date);
        }
        return Collections.unmodifiableList(trace(changes, end, other, date).changes);
    }
}
