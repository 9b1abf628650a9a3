package no.livskraft.municipality;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.livskraft.data.BorderChange;
import no.livskraft.data.LivskraftException;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.MunicipalityVersion;
import no.livskraft.data.Problem;

/**
 * The municipalities of a country through time: every number with its names, and every change of borders or numbers.
 * Immutable and safe for use by many threads.
 *
 * <h2>What it knows</h2>
 *
 * The register is complete from {@link #coveredFrom()} on. A question about an earlier day is refused with a
 * {@link LivskraftException} of code {@code MUN-001} rather than answered with whatever happens to be known. From
 * {@link #knownUntil()} on it answers with what was valid then, since that stands until it is changed; whether it has
 * been changed, the register cannot know. {@link #covers(LocalDate)} tells the days for which neither reservation
 * holds.
 *
 * <h2>Numbers and areas</h2>
 *
 * A number alone does not say which municipality it is: some end and are used again for another. So every question has a
 * date. Names change without any change of borders; {@link #changes()} holds the changes of areas and numbers only, and
 * a municipality that kept its number while it took in others stands there with a step to itself. Small adjustments of
 * borders that no number reflects are not in the register.
 */
public final class MunicipalityRegister {

    private final Versions versions;
    private final Changes changes;
    private final LocalDate coveredFrom;
    private final LocalDate knownUntil;
    private final BorderHistory history;
    private final Map<String, String> countyNames;

    private MunicipalityRegister(
            List<MunicipalityVersion> versions,
            List<BorderChange> changes,
            LocalDate coveredFrom,
            LocalDate knownUntil) {
        this.versions = Versions.of(versions);
        this.changes = Changes.of(changes);
        this.coveredFrom = coveredFrom;
        this.knownUntil = knownUntil;
        List<Problem> problems = RegisterCheck.check(this.versions.byNumber(), this.changes.all(), coveredFrom);
        if (!problems.isEmpty()) {
            throw new LivskraftException(problems);
        }
        this.history = new BorderHistory(this.versions.all(), this.changes.all(), coveredFrom);
        this.countyNames = NorwegianTables.countyNames();
    }

    /**
     * Norway's municipalities since 1977-01-01, from the table that comes with the library: Statistics Norway's standard
     * for municipalities (Klass 131, CC BY 4.0) as it was published on 2025-10-29. Reads the table on each call; keep the
     * register.
     *
     * @return the register
     */
    public static MunicipalityRegister ofNorway() {
        return NorwegianTables.read();
    }

    /**
     * A register that covers the time from the first to the last day that its parts name.
     *
     * @param versions every number with its names, in any order
     * @param changes every change of areas or numbers, in any order
     * @return the register
     * @throws LivskraftException if they do not add up, with all problems; see {@link #of(List, List, LocalDate,
     *     LocalDate)}
     */
    public static MunicipalityRegister of(List<MunicipalityVersion> versions, List<BorderChange> changes) {
        List<LocalDate> days = Versions.days(versions, changes);
        if (versions.isEmpty()) {
            throw new LivskraftException(List.of(MunicipalityProblems.nothing()));
        }
        return of(versions, changes, days.get(0), days.get(days.size() - 1));
    }

    /**
     * A register. Its parts add up if
     *
     * <ul>
     *   <li>no number has two names on the same day,
     *   <li>each number that begins after the first covered day has a change that leads to it on that day, and each that
     *       ends has a change that leads from it,
     *   <li>each change leads from a number valid the day before to one valid on its day; those of the first covered day
     *       may lead from numbers that the register does not have,
     *   <li>a number that is valid before and after a day of change is named on both sides of that day's changes or on
     *       none,
     *   <li>the kinds tell the truth: one step from a number and one to the other is a recode, one from and several to a
     *       merge, several from and one to a split, several and several a split-merge.
     * </ul>
     *
     * @param versions every number with its names, in any order
     * @param changes every change of areas or numbers from the first covered day on, in any order
     * @param coveredFrom the first day on which the versions are complete
     * @param knownUntil the day on which the versions and changes were collected
     * @return the register
     * @throws LivskraftException if they do not add up, with all problems, of codes {@code MUN-003} to {@code MUN-012}
     * @throws IllegalArgumentException if the last day is before the first
     */
    public static MunicipalityRegister of(
            List<MunicipalityVersion> versions,
            List<BorderChange> changes,
            LocalDate coveredFrom,
            LocalDate knownUntil) {
        if (knownUntil.isBefore(coveredFrom)) {
            throw new IllegalArgumentException(
                    "A register from " + coveredFrom + " cannot have been collected on " + knownUntil);
        }
        return new MunicipalityRegister(versions, changes, coveredFrom, knownUntil);
    }

    /**
     * The first day that the register answers for.
     *
     * @return the day
     */
    public LocalDate coveredFrom() {
        return coveredFrom;
    }

    /**
     * The day on which the register's contents were collected; it does not know changes published later.
     *
     * @return the day
     */
    public LocalDate knownUntil() {
        return knownUntil;
    }

    /**
     * Whether the register's answers for a day are complete and final.
     *
     * @param date the day
     * @return true from {@link #coveredFrom()} to {@link #knownUntil()}, both included
     */
    public boolean covers(LocalDate date) {
        return !date.isBefore(coveredFrom) && !date.isAfter(knownUntil);
    }

    /**
     * The municipality that had a number on a day.
     *
     * @param number the number
     * @param date the day
     * @return the number with its name then, or empty if it was not valid
     * @throws LivskraftException if the day is before {@link #coveredFrom()}
     */
    public Optional<MunicipalityVersion> find(MunicipalityNumber number, LocalDate date) {
        requireCovered(date);
        return versions.find(number, date);
    }

    /**
     * All municipalities of a day.
     *
     * @param date the day
     * @return the municipalities in the order of their numbers; unmodifiable
     * @throws LivskraftException if the day is before {@link #coveredFrom()}
     */
    public List<MunicipalityVersion> validOn(LocalDate date) {
        requireCovered(date);
        return versions.validOn(date);
    }

    /**
     * Everything that a number has stood for: one version for each name, and for a number that ended and was used again
     * the versions of both times. The first version may begin before {@link #coveredFrom()}.
     *
     * @param number the number
     * @return the versions in the order of time, empty if the register has never known the number; unmodifiable
     */
    public List<MunicipalityVersion> versions(MunicipalityNumber number) {
        return versions.of(number);
    }

    /**
     * The municipalities that had a name on a day. Upper and lower case do not count. A name that the register writes
     * with its county in parentheses is found without them, and a name in several languages under each of them:
     * {@code Herøy} finds {@code Herøy (Nordland)}, {@code Kautokeino} finds {@code Guovdageaidnu - Kautokeino}.
     *
     * @param name a name
     * @param date the day
     * @return those so named, in the order of their numbers; several if the name is ambiguous, none if there is no such
     *     municipality; unmodifiable
     * @throws LivskraftException if the day is before {@link #coveredFrom()}
     */
    public List<MunicipalityVersion> named(String name, LocalDate date) {
        requireCovered(date);
        return versions.named(name, date);
    }

    /**
     * The county that a municipality belonged to on a day.
     *
     * @param number a number valid on the day
     * @param date the day
     * @return the county; empty for a number that begins with 00, which no county has
     * @throws LivskraftException if the number was not valid then, or the day is before {@link #coveredFrom()}
     */
    public Optional<County> county(MunicipalityNumber number, LocalDate date) {
        requireValid(Set.of(number), date);
        return county(number);
    }

    private Optional<County> county(MunicipalityNumber number) {
        return number.countyNumber()
                .map(county -> new County(county, Optional.ofNullable(countyNames.get(county.value()))));
    }

    /**
     * The counties that had municipalities on a day.
     *
     * @param date the day
     * @return the counties in the order of their numbers; unmodifiable
     * @throws LivskraftException if the day is before {@link #coveredFrom()}
     */
    public List<County> counties(LocalDate date) {
        return validOn(date).stream()
                .flatMap(version -> county(version.number()).stream())
                .distinct()
                .toList();
    }

    /**
     * Every change of areas or numbers. Those of the first covered day may lead from numbers that the register does not
     * have.
     *
     * @return the changes by date, old number and new number; unmodifiable
     */
    public List<BorderChange> changes() {
        return changes.all();
    }

    /**
     * How a municipality came to the number and area that it had on a day.
     *
     * @param number a number valid on the day
     * @param date the day
     * @return the changes of one day that led to it, that day being the last not after the date; empty if it has been the
     *     same for as long as the register knows; unmodifiable
     * @throws LivskraftException if the number was not valid then, or the day is before {@link #coveredFrom()}
     */
    public List<BorderChange> changesInto(MunicipalityNumber number, LocalDate date) {
        requireValid(Set.of(number), date);
        return changes.into(number, date);
    }

    /**
     * What became next of a municipality as it was on a day.
     *
     * @param number a number valid on the day
     * @param date the day
     * @return the changes of one day that lead from it, that day being the first after the date; empty if no change is
     *     known; unmodifiable
     * @throws LivskraftException if the number was not valid then, or the day is before {@link #coveredFrom()}
     */
    public List<BorderChange> changesOutOf(MunicipalityNumber number, LocalDate date) {
        requireValid(Set.of(number), date);
        return changes.outOf(number, date);
    }

    /**
     * What a municipality went through from one day to another: all that its area became or was made of, with every
     * change on the way.
     *
     * @param number a number valid on the date
     * @param date the day of the number
     * @param other the day to look at, earlier or later
     * @return the changes and where they lead
     * @throws LivskraftException if the number was not valid on the date, or a day is before {@link #coveredFrom()}
     */
    public Lineage lineage(MunicipalityNumber number, LocalDate date, LocalDate other) {
        requireValid(Set.of(number), date);
        requireCovered(other);
        return Lineage.trace(changes.all(), number, date, other);
    }

    /**
     * The municipalities of an earlier day that a municipality's area lay in, wholly or in part.
     *
     * @param number a number valid on the date
     * @param date the day of the number
     * @param earlier the day to look back to, not after the date
     * @return the numbers valid on the earlier day, at least one, in order; the number itself if nothing changed;
     *     unmodifiable
     * @throws LivskraftException if the number was not valid on the date, or a day is before {@link #coveredFrom()}
     * @throws IllegalArgumentException if the earlier day is after the date
     */
    public List<MunicipalityNumber> predecessors(MunicipalityNumber number, LocalDate date, LocalDate earlier) {
        requireOrder(earlier, date);
        requireValid(Set.of(number), date);
        return history.toNumbers(between(earlier, date).sourcesOf(history.index(number)));
    }

    /**
     * The municipalities of a later day that a municipality's area came to lie in, wholly or in part.
     *
     * @param number a number valid on the date
     * @param date the day of the number
     * @param later the day to look forward to, not before the date
     * @return the numbers valid on the later day, at least one, in order; the number itself if nothing changed;
     *     unmodifiable
     * @throws LivskraftException if the number was not valid on the date, or a day is before {@link #coveredFrom()}
     * @throws IllegalArgumentException if the later day is before the date
     */
    public List<MunicipalityNumber> successors(MunicipalityNumber number, LocalDate date, LocalDate later) {
        requireOrder(date, later);
        requireValid(Set.of(number), date);
        return history.toNumbers(between(date, later).targetsOf(history.index(number)));
    }

    /**
     * The municipalities of another day, earlier or later, whose areas together are exactly those of a group together.
     * Figures of counts for them add up to the group's. A group that holds all pieces of a split has such an origin
     * although none of its members has.
     *
     * @param group numbers valid on the date, at least one
     * @param date the day of the group
     * @param at the day to look at
     * @return the numbers valid on the other day, in order, unmodifiable; empty if no set of them has exactly the group's
     *     area, as far as the register knows
     * @throws LivskraftException if a number was not valid on the date, with a problem for each, or a day is before
     *     {@link #coveredFrom()}
     * @throws IllegalArgumentException if the group is empty
     */
    public Optional<Set<MunicipalityNumber>> exactOrigins(Set<MunicipalityNumber> group, LocalDate date, LocalDate at) {
        if (group.isEmpty()) {
            throw new IllegalArgumentException("A group needs at least one municipality");
        }
        requireValid(group, date);
        int[] members = group.stream().mapToInt(history::index).toArray();
        return between(at, date).exactSources(members).map(history::toSet);
    }

    /**
     * Whether two numbers, each on its own day, stand for exactly the same area: a municipality that was given another
     * number, or the same number while nothing happened to it.
     *
     * @param number a number
     * @param date the day of the number
     * @param other another number, or the same
     * @param otherDate the day of the other number
     * @return true if both were valid on their days and their areas are the same, as far as the register knows
     * @throws LivskraftException if a day is before {@link #coveredFrom()}
     */
    public boolean isSameArea(
            MunicipalityNumber number, LocalDate date, MunicipalityNumber other, LocalDate otherDate) {
        requireCovered(date);
        requireCovered(otherDate);
        return history.isSameArea(number, date, other, otherDate);
    }

    BorderHistory history() {
        return history;
    }

    void requireCovered(LocalDate date) {
        if (date.isBefore(coveredFrom)) {
            throw new LivskraftException(List.of(MunicipalityProblems.beforeCoverage(date, coveredFrom)));
        }
    }

    void requireValid(Collection<MunicipalityNumber> numbers, LocalDate date) {
        requireCovered(date);
        List<Problem> problems = numbers.stream()
                .filter(number -> !history.isValid(number, date))
                .map(number -> MunicipalityProblems.notValid(number, date, Validity.describe(versions.of(number))))
                .toList();
        if (!problems.isEmpty()) {
            throw new LivskraftException(problems);
        }
    }

    private Correspondence between(LocalDate from, LocalDate to) {
        requireCovered(from);
        requireCovered(to);
        return history.between(history.epoch(from), history.epoch(to));
    }

    private static void requireOrder(LocalDate first, LocalDate second) {
        if (first.isAfter(second)) {
            throw new IllegalArgumentException("The day " + first + " is after " + second);
        }
    }
}
