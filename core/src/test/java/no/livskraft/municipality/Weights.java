package no.livskraft.municipality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.livskraft.data.BorderChange;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.municipality.SplitWeights.Direction;
import no.livskraft.municipality.SplitWeights.Split;

/** Weights for all splits of a register, in both directions of time. */
final class Weights {

    static final LocalizedText SOURCE = LocalizedText.of("oppdiktede andeler", "oppdikta delar", "invented shares");

    private record Whole(LocalDate date, Direction direction, MunicipalityNumber number) {}

    private Weights() {}

    /** Any shares that add up; now and then one of them is all. */
    static SplitWeights random(MunicipalityRegister register, Random random) {
        List<Split> splits = new ArrayList<>();
        wholes(register).forEach((whole, pieces) -> {
            Map<MunicipalityNumber, Double> sizes = new TreeMap<>();
            pieces.forEach(piece -> sizes.put(piece, random.nextInt(4) == 0 ? 0 : 1 + 999 * random.nextDouble()));
            sizes.replaceAll((piece, size) -> size + (isAllZero(sizes) ? 1 : 0));
            splits.add(split(whole, sizes));
        });
        return new SplitWeights(SOURCE, splits);
    }

    private static boolean isAllZero(Map<MunicipalityNumber, Double> sizes) {
        return sizes.values().stream().allMatch(size -> size == 0);
    }

    /** The shares that the parishes really have, each with a number of people that stays. */
    static SplitWeights ofParishes(GeneratedHistory history) {
        List<Split> splits = new ArrayList<>();
        wholes(history.register()).forEach((whole, pieces) -> {
            Map<MunicipalityNumber, Set<Integer>> before = history.parishes(whole.date.minusDays(1));
            Map<MunicipalityNumber, Set<Integer>> after = history.parishes(whole.date);
            boolean forwards = whole.direction == Direction.FORWARDS;
            Map<MunicipalityNumber, Double> sizes = new TreeMap<>();
            for (MunicipalityNumber piece : pieces) {
                Set<Integer> shared = new HashSet<>((forwards ? before : after).get(whole.number));
                shared.retainAll((forwards ? after : before).get(piece));
                sizes.put(piece, GeneratedHistory.people(shared));
            }
            splits.add(split(whole, sizes));
        });
        return new SplitWeights(SOURCE, splits);
    }

    private static Split split(Whole whole, Map<MunicipalityNumber, Double> sizes) {
        double sum = sizes.values().stream().mapToDouble(Double::doubleValue).sum();
        Map<MunicipalityNumber, Double> shares = new TreeMap<>(sizes);
        shares.replaceAll((piece, size) -> size / sum);
        return new Split(whole.number, whole.date, whole.direction, shares);
    }

    private static Map<Whole, Set<MunicipalityNumber>> wholes(MunicipalityRegister register) {
        Map<Whole, Set<MunicipalityNumber>> wholes = new LinkedHashMap<>();
        for (BorderChange change : register.changes()) {
            if (change.date().isAfter(register.coveredFrom())) {
                wholes.computeIfAbsent(
                                new Whole(change.date(), Direction.FORWARDS, change.from()), key -> new TreeSet<>())
                        .add(change.to());
                wholes.computeIfAbsent(
                                new Whole(change.date(), Direction.BACKWARDS, change.to()), key -> new TreeSet<>())
                        .add(change.from());
            }
        }
        wholes.values().removeIf(pieces -> pieces.size() < 2);
        return wholes;
    }
}
