package no.livskraft.municipality;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.Problem;
import no.livskraft.municipality.SplitWeights.Split;

/** The texts of what can be wrong with the shares of splits. */
final class SplitProblems {

    private SplitProblems() {}

    static Problem noShare(Split split, MunicipalityNumber piece, double share) {
        return problem(
                "MUN-015",
                split,
                "Andelen til " + piece + " er " + share + ". Oppgi et tall fra 0 til 1.",
                "Delen til " + piece + " er " + share + ". Oppgi eit tal frå 0 til 1.",
                "The share of " + piece + " is " + share + ". State a number from 0 to 1.");
    }

    static Problem sum(Split split, double sum) {
        return problem(
                "MUN-016",
                split,
                "Andelene " + split.shares() + " blir " + sum + " til sammen. Rett dem så de blir 1.",
                "Delane " + split.shares() + " blir " + sum + " til saman. Rett dei så dei blir 1.",
                "The shares " + split.shares() + " add up to " + sum + ". Correct them so that they add up to 1.");
    }

    static Problem repeated(Split split) {
        return problem(
                "MUN-017",
                split,
                "Delingen står flere ganger. La den stå én gang.",
                "Delinga står fleire gonger. Lat henne stå éin gong.",
                "The split stands more than once. Keep it once.");
    }

    static Problem unknown(Split split) {
        String whole = split.whole().value();
        boolean forwards = split.direction() == SplitWeights.Direction.FORWARDS;
        return problem(
                "MUN-018",
                split,
                forwards
                        ? whole + " ble ikke delt den dagen, så vidt registeret vet. Rett nummeret eller datoen."
                        : whole + " ble ikke til av flere kommuner den dagen, så vidt registeret vet. Rett nummeret"
                                + " eller datoen.",
                forwards
                        ? whole + " vart ikkje delt den dagen, så vidt registeret veit. Rett nummeret eller datoen."
                        : whole + " vart ikkje til av fleire kommunar den dagen, så vidt registeret veit. Rett nummeret"
                                + " eller datoen.",
                forwards
                        ? whole + " was not split on that day, as far as the register knows. Correct the number or the"
                                + " date."
                        : whole + " was not made of several municipalities on that day, as far as the register knows."
                                + " Correct the number or the date.");
    }

    static Problem otherPieces(Split split, Collection<MunicipalityNumber> pieces) {
        String known = list(pieces);
        String given = list(split.shares().keySet());
        return problem(
                "MUN-019",
                split,
                "Andelene gjelder " + given + ", men delene er " + known
                        + ". Oppgi en andel for hver av disse, 0 også.",
                "Delane gjeld " + given + ", men stykka er " + known + ". Oppgi ein del for kvart av desse, 0 òg.",
                "The shares are for " + given + ", but the pieces are " + known
                        + ". State a share for each of these, 0 too.");
    }

    private static String list(Collection<MunicipalityNumber> numbers) {
        return numbers.isEmpty()
                ? "–"
                : numbers.stream().map(MunicipalityNumber::value).collect(joining(", "));
    }

    private static Problem problem(String code, Split split, String bokmal, String nynorsk, String english) {
        String way = switch (split.direction()) {
            case FORWARDS -> "";
            case BACKWARDS -> " back in time";
        };
        return new Problem(
                code,
                "weights of " + split.whole() + " on " + split.date() + way,
                LocalizedText.of(bokmal, nynorsk, english));
    }
}
