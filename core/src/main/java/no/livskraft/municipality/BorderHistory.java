package no.livskraft.municipality;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.livskraft.data.BorderChange;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.MunicipalityVersion;

/**
 * The changes as a graph over small integers. An epoch is the time between two days of change; within it, numbers and
 * borders stand still, so that there are only a few hundred correspondences, each computed once when needed.
 */
final class BorderHistory {

    /** The epoch of days before the register begins. */
    static final int BEFORE = -1;

    private static final int[] NONE = {};

    private final LocalDate coveredFrom;
    private final List<MunicipalityNumber> numbers;
    private final Map<MunicipalityNumber, Integer> indexes;
    private final LocalDate[] changeDays;
    private final List<BitSet> validByEpoch;
    private final List<Map<Integer, int[]>> steps;
    private final List<Map<Integer, int[]>> stepsBack;
    private final ConcurrentMap<Integer, Correspondence> known = new ConcurrentHashMap<>();

    BorderHistory(Collection<MunicipalityVersion> versions, List<BorderChange> changes, LocalDate coveredFrom) {
        this.coveredFrom = coveredFrom;
        this.numbers = versions.stream()
                .map(MunicipalityVersion::number)
                .distinct()
                .sorted()
                .toList();
        this.indexes = IntStream.range(0, numbers.size()).boxed().collect(toMap(numbers::get, index -> index));
        TreeMap<LocalDate, List<BorderChange>> byDay = changes.stream()
                .filter(change -> change.date().isAfter(coveredFrom))
                .collect(groupingBy(BorderChange::date, TreeMap::new, toList()));
        this.changeDays = byDay.keySet().toArray(LocalDate[]::new);
        this.steps = byDay.values().stream()
                .map(ofDay -> step(ofDay, BorderChange::from, BorderChange::to))
                .toList();
        this.stepsBack = byDay.values().stream()
                .map(ofDay -> step(ofDay, BorderChange::to, BorderChange::from))
                .toList();
        this.validByEpoch = Stream.concat(Stream.of(coveredFrom), byDay.keySet().stream())
                .map(day -> valid(versions, day))
                .toList();
    }

    private BitSet valid(Collection<MunicipalityVersion> versions, LocalDate day) {
        return versions.stream()
                .filter(version -> version.isValidOn(day))
                .mapToInt(version -> index(version.number()))
                .collect(BitSet::new, BitSet::set, BitSet::or);
    }

    private Map<Integer, int[]> step(
            List<BorderChange> changesOfOneDay,
            Function<BorderChange, MunicipalityNumber> whole,
            Function<BorderChange, MunicipalityNumber> piece) {
        return changesOfOneDay.stream()
                .collect(groupingBy(
                        change -> index(whole.apply(change)),
                        collectingAndThen(
                                toList(),
                                ofWhole -> ofWhole.stream()
                                        .mapToInt(change -> index(piece.apply(change)))
                                        .sorted()
                                        .toArray())));
    }

    /** The epoch of a day, or {@link #BEFORE}. Days after the last change are in the last epoch. */
    int epoch(LocalDate day) {
        if (day.isBefore(coveredFrom)) {
            return BEFORE;
        }
        int found = Arrays.binarySearch(changeDays, day);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The index of a number, or -1 if it was never valid. */
    int index(MunicipalityNumber number) {
        return indexes.getOrDefault(number, -1);
    }

    int size() {
        return numbers.size();
    }

    boolean isValid(int index, int epoch) {
        return index >= 0 && validByEpoch.get(epoch).get(index);
    }

    boolean isValid(MunicipalityNumber number, LocalDate day) {
        return isValid(index(number), epoch(day));
    }

    /** Whether two numbers, each on its day, are valid and stand for exactly the same area. */
    boolean isSameArea(MunicipalityNumber number, LocalDate day, MunicipalityNumber other, LocalDate otherDay) {
        if (!isValid(number, day) || !isValid(other, otherDay)) {
            return false;
        }
        int epoch = epoch(day);
        int otherEpoch = epoch(otherDay);
        if (epoch == otherEpoch) {
            return number.equals(other);
        }
        int source = index(number);
        Correspondence between = between(epoch, otherEpoch);
        return between.isUnchanged(source) && between.targetsOf(source)[0] == index(other);
    }

    /**
     * What became of the municipalities that changed between an epoch and its neighbour, by their indexes. Those that did
     * not change are not in it.
     */
    Map<Integer, int[]> pieces(int from, int neighbour) {
        return from < neighbour ? steps.get(from) : stepsBack.get(neighbour);
    }

    /** Whether borders or numbers changed on a day, the first covered day apart. */
    boolean isChangeDay(LocalDate day) {
        return Arrays.binarySearch(changeDays, day) >= 0;
    }

    List<MunicipalityNumber> toNumbers(int[] sorted) {
        return Arrays.stream(sorted).mapToObj(numbers::get).toList();
    }

    /** Numbers as a set in their order, unmodifiable. */
    Set<MunicipalityNumber> toSet(int[] indexes) {
        return Collections.unmodifiableSet(new TreeSet<>(toNumbers(indexes)));
    }

    /** How the municipalities of one epoch correspond to those of another, earlier or later. */
    Correspondence between(int from, int to) {
        int key = from * validByEpoch.size() + to;
        Correspondence found = known.get(key);
        if (found == null) {
            found = from <= to ? forwards(from, to) : between(to, from).reversed();
            known.put(key, found);
        }
        return found;
    }

    private Correspondence forwards(int from, int to) {
        int[][] targets = new int[numbers.size()][];
        Arrays.fill(targets, NONE);
        BitSet valid = validByEpoch.get(from);
        for (int source = valid.nextSetBit(0); source >= 0; source = valid.nextSetBit(source + 1)) {
            int[] reached = {source};
            for (Map<Integer, int[]> step : steps.subList(from, to)) {
                reached = advance(reached, step);
            }
            targets[source] = reached;
        }
        return Correspondence.of(targets);
    }

    private static int[] advance(int[] reached, Map<Integer, int[]> step) {
        if (reached.length == 1) {
            return step.getOrDefault(reached[0], reached);
        }
        return Arrays.stream(reached)
                .flatMap(one -> Arrays.stream(step.getOrDefault(one, new int[] {one})))
                .sorted()
                .distinct()
                .toArray();
    }
}
