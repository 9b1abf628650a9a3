package no.livskraft.municipality;

import static java.util.stream.Collectors.groupingBy;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.livskraft.data.BorderChange;
import no.livskraft.data.BorderChange.Kind;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.MunicipalityVersion;
import no.livskraft.data.Problem;

/** Whether numbers and changes add up, so that no area appears from nothing, gets lost or is counted twice. */
final class RegisterCheck {

    private final ListMultimap<MunicipalityNumber, MunicipalityVersion> versions;
    private final List<BorderChange> changes;
    private final LocalDate coveredFrom;
    private final List<Problem> problems = new ArrayList<>();

    private RegisterCheck(
            ListMultimap<MunicipalityNumber, MunicipalityVersion> versions,
            List<BorderChange> changes,
            LocalDate coveredFrom) {
        this.versions = versions;
        this.changes = changes;
        this.coveredFrom = coveredFrom;
    }

    /** All problems; the versions of each number must be in the order of their dates. */
    static List<Problem> check(
            ListMultimap<MunicipalityNumber, MunicipalityVersion> versions,
            List<BorderChange> changes,
            LocalDate coveredFrom) {
        RegisterCheck check = new RegisterCheck(versions, changes, coveredFrom);
        if (versions.isEmpty()) {
            check.problems.add(MunicipalityProblems.nothing());
        }
        versions.asMap().forEach(check::overlaps);
        Map<LocalDate, List<BorderChange>> byDay =
                changes.stream().collect(groupingBy(BorderChange::date, TreeMap::new, Collectors.toList()));
        byDay.forEach(check::changesOfOneDay);
        versions.keySet().forEach(check::beginningsAndEnds);
        return check.problems;
    }

    private void overlaps(MunicipalityNumber number, Collection<MunicipalityVersion> ofNumber) {
        List<MunicipalityVersion> ordered = List.copyOf(ofNumber);
        for (int i = 1; i < ordered.size(); i++) {
            MunicipalityVersion one = ordered.get(i - 1);
            MunicipalityVersion other = ordered.get(i);
            if (other.validFrom().isBefore(one.validTo())) {
                problems.add(MunicipalityProblems.overlap(number, describe(one), describe(other)));
            }
        }
    }

    private static String describe(MunicipalityVersion version) {
        return version.name() + " " + Validity.describe(version.validFrom(), version.validTo());
    }

    private void changesOfOneDay(LocalDate day, List<BorderChange> ofDay) {
        if (day.isBefore(coveredFrom)) {
            ofDay.forEach(change -> problems.add(MunicipalityProblems.outsideCoverage(change.to(), day, coveredFrom)));
            return;
        }
        ListMultimap<MunicipalityNumber, BorderChange> outgoing = Multimaps.index(ofDay, BorderChange::from);
        ListMultimap<MunicipalityNumber, BorderChange> incoming = Multimaps.index(ofDay, BorderChange::to);
        Set<List<MunicipalityNumber>> seen = new HashSet<>();
        for (BorderChange change : ofDay) {
            if (!seen.add(List.of(change.from(), change.to()))) {
                problems.add(MunicipalityProblems.repeated(change.from(), change.to(), day));
            }
            boolean whole = outgoing.get(change.from()).size() == 1;
            boolean alone = incoming.get(change.to()).size() == 1;
            Kind fitting = whole ? (alone ? Kind.RECODE : Kind.MERGE) : (alone ? Kind.SPLIT : Kind.SPLIT_MERGE);
            if (change.kind() != fitting) {
                problems.add(MunicipalityProblems.kindContradicts(change, fitting));
            }
        }
        Set<MunicipalityNumber> named = new TreeSet<>(outgoing.keySet());
        named.addAll(incoming.keySet());
        named.forEach(number -> bothSides(number, day, outgoing.containsKey(number), incoming.containsKey(number)));
    }

    private void bothSides(MunicipalityNumber number, LocalDate day, boolean leaves, boolean arrives) {
        // the first day's changes lead from numbers that the register does not have to know
        boolean first = day.equals(coveredFrom);
        boolean before = first || isValid(number, day.minusDays(1));
        boolean after = isValid(number, day);
        if (leaves && !before) {
            problems.add(MunicipalityProblems.changeFromInvalid(number, day));
        }
        if (arrives && !after) {
            problems.add(MunicipalityProblems.changeToInvalid(number, day));
        }
        if (!first && before && after && leaves != arrives) {
            problems.add(MunicipalityProblems.keptOnOneSide(number, day));
        }
    }

    private void beginningsAndEnds(MunicipalityNumber number) {
        for (Validity validity : Validity.of(versions.get(number))) {
            LocalDate from = validity.from();
            if (from.isAfter(coveredFrom) && changes.stream().noneMatch(into(number, from))) {
                problems.add(MunicipalityProblems.beginsFromNothing(number, from));
            }
            LocalDate end = validity.to();
            if (!end.equals(LocalDate.MAX)
                    && end.isAfter(coveredFrom)
                    && changes.stream().noneMatch(outOf(number, end))) {
                problems.add(MunicipalityProblems.endsInNothing(number, end));
            }
        }
    }

    private static Predicate<BorderChange> into(MunicipalityNumber number, LocalDate day) {
        return change -> change.to().equals(number) && change.date().equals(day);
    }

    private static Predicate<BorderChange> outOf(MunicipalityNumber number, LocalDate day) {
        return change -> change.from().equals(number) && change.date().equals(day);
    }

    private boolean isValid(MunicipalityNumber number, LocalDate day) {
        return versions.get(number).stream().anyMatch(version -> version.isValidOn(day));
    }
}
