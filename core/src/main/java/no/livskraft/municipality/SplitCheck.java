package no.livskraft.municipality;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.Problem;
import no.livskraft.municipality.SplitWeights.Direction;
import no.livskraft.municipality.SplitWeights.Split;

/** Whether shares add up, and whether the register knows what they divide. */
final class SplitCheck {

    private SplitCheck() {}

    static List<Problem> check(List<Split> splits) {
        List<Problem> problems = new ArrayList<>();
        Set<List<Object>> seen = new HashSet<>();
        for (Split split : splits) {
            if (!seen.add(List.of(split.whole(), split.date(), split.direction()))) {
                problems.add(SplitProblems.repeated(split));
            }
            boolean fractions = true;
            for (Map.Entry<MunicipalityNumber, Double> share : split.shares().entrySet()) {
                double size = share.getValue();
                if (!(size >= 0 && size <= 1)) {
                    fractions = false;
                    problems.add(SplitProblems.noShare(split, share.getKey(), size));
                }
            }
            double sum = split.shares().values().stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();
            if (fractions && Math.abs(sum - 1) > SplitWeights.TOLERANCE) {
                problems.add(SplitProblems.sum(split, sum));
            }
        }
        return List.copyOf(problems);
    }

    static List<Problem> check(List<Split> splits, MunicipalityRegister register) {
        List<Problem> problems = new ArrayList<>();
        for (Split split : splits) {
            Set<MunicipalityNumber> pieces = pieces(split, register);
            if (pieces.size() < 2) {
                problems.add(SplitProblems.unknown(split));
            } else if (!pieces.equals(split.shares().keySet())) {
                problems.add(SplitProblems.otherPieces(split, pieces));
            }
        }
        return List.copyOf(problems);
    }

    private static Set<MunicipalityNumber> pieces(Split split, MunicipalityRegister register) {
        BorderHistory history = register.history();
        if (!history.isChangeDay(split.date())) {
            return Set.of();
        }
        int after = history.epoch(split.date());
        boolean forwards = split.direction() == Direction.FORWARDS;
        int[] pieces = forwards
                ? history.pieces(after - 1, after).get(history.index(split.whole()))
                : history.pieces(after, after - 1).get(history.index(split.whole()));
        return pieces == null ? Set.of() : new TreeSet<>(history.toNumbers(pieces));
    }
}
