package no.livskraft.municipality;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.municipality.SplitWeights.Direction;
import no.livskraft.municipality.SplitWeights.Split;

/** The caller's shares along the steps of a history: how much of one epoch's figure comes to each place of another's. */
final class Division {

    private static final double UNKNOWN = Double.NaN;

    private final BorderHistory history;
    private final Map<Step, Map<Integer, Double>> given = new HashMap<>();

    private record Step(int from, int neighbour, int whole) {}

    /** The division by weights that fit the register. */
    Division(BorderHistory history, Optional<SplitWeights> weights) {
        this.history = history;
        weights.ifPresent(some -> some.splits().forEach(this::take));
    }

    private void take(Split split) {
        int after = history.epoch(split.date());
        int whole = history.index(split.whole());
        Map<Integer, Double> shares = new TreeMap<>();
        for (Map.Entry<MunicipalityNumber, Double> share : split.shares().entrySet()) {
            shares.put(history.index(share.getKey()), share.getValue());
        }
        boolean forwards = split.direction() == Direction.FORWARDS;
        given.put(forwards ? new Step(after - 1, after, whole) : new Step(after, after - 1, whole), shares);
    }

    /** Whether there are no shares at all. */
    boolean isEmpty() {
        return given.isEmpty();
    }

    /**
     * How much of a source's figure comes to each of its targets, in their order; not a number where no share was given
     * for a split on the way.
     */
    double[] shares(int source, int from, int to, int[] targets) {
        Map<Integer, Double> reached = Map.of(source, 1.0);
        int direction = Integer.signum(to - from);
        for (int epoch = from; epoch != to; epoch += direction) {
            reached = advance(reached, epoch, epoch + direction);
        }
        Map<Integer, Double> found = reached;
        return Arrays.stream(targets).mapToDouble(found::get).toArray();
    }

    private Map<Integer, Double> advance(Map<Integer, Double> reached, int epoch, int next) {
        Map<Integer, int[]> pieces = history.pieces(epoch, next);
        Map<Integer, Double> advanced = new TreeMap<>();
        reached.forEach((unit, share) -> {
            int[] into = pieces.getOrDefault(unit, new int[] {unit});
            Map<Integer, Double> shares = given.get(new Step(epoch, next, unit));
            for (int piece : into) {
                double ofUnit = into.length == 1 ? 1 : shares == null ? UNKNOWN : shares.getOrDefault(piece, UNKNOWN);
                // of nothing, nothing comes anywhere
                advanced.merge(piece, share == 0 ? 0 : share * ofUnit, Double::sum);
            }
        });
        // what lies in one place again is there whole, whatever it went through
        return advanced.size() == 1 ? Map.of(advanced.keySet().iterator().next(), 1.0) : advanced;
    }
}
