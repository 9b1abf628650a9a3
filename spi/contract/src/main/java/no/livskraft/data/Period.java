package no.livskraft.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A period of official statistics: a month, quarter, tertial, half-year, calendar year, council period or span of years.
 *
 * <table>
 * <caption>How periods are written</caption>
 * <tr><th>kind</th><th>text</th><th>also read</th></tr>
 * <tr><td>year</td><td>{@code 2024}</td><td></td></tr>
 * <tr><td>half-year</td><td>{@code 2024-H1}</td><td>{@code 2024H1}</td></tr>
 * <tr><td>tertial</td><td>{@code 2024-T2}</td><td>{@code 2024T2}</td></tr>
 * <tr><td>quarter</td><td>{@code 2024-Q3}</td><td>{@code 2024Q3}, {@code 2024K3} (Statistics Norway)</td></tr>
 * <tr><td>month</td><td>{@code 2024-M05}</td><td>{@code 2024M05} (Statistics Norway)</td></tr>
 * <tr><td>council period</td><td>{@code C2023-2027}, the council elected in 2023</td><td></td></tr>
 * <tr><td>years</td><td>{@code 2019-2023}, both included</td><td></td></tr>
 * </table>
 *
 * <p>{@link #toString()} gives the text of the second column, and {@link #parse(String)} reads it back to an equal
 * period. Periods are ordered by their first day, then by their end, then by their kind.
 *
 * @param kind the length
 * @param start the first day
 * @param end the day after the last, so that neighbouring periods share it
 */
public record Period(PeriodKind kind, LocalDate start, LocalDate end) implements Comparable<Period> {

    /** The first election that a council period can begin after; there has been one every fourth year since. */
    public static final int FIRST_ELECTION = 1963;

    private static final int BETWEEN_ELECTIONS = 4;

    private static final Pattern TEXT = Pattern.compile("(?<year>[0-9]{4})(?:-(?<last>[0-9]{4})"
            + "|-?(?<letter>[HTQ])(?<part>[0-9])|K(?<quarter>[0-9])|-?M(?<month>[0-9]{2}))?"
            + "|C(?<elected>[0-9]{4})-(?<next>[0-9]{4})");

    /**
     * Checks that the days are those of a period of the kind.
     *
     * @throws IllegalArgumentException if they are not
     */
    public Period {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        if (start.getYear() < 0 || start.getYear() > 9998 || end.getYear() > 9999 || start.getDayOfMonth() != 1) {
            throw new IllegalArgumentException(
                    "A period starts on the first of a month in the years 0 to 9998: " + start);
        }
        boolean fits = kind == PeriodKind.YEARS
                ? start.getDayOfYear() == 1 && end.getDayOfYear() == 1 && end.getYear() > start.getYear() + 1
                : (start.getMonthValue() - 1) % kind.months() == 0 && end.equals(start.plusMonths(kind.months()));
        if (!fits || (kind == PeriodKind.COUNCIL_PERIOD && !isElection(start.getYear() - 1))) {
            throw new IllegalArgumentException("From " + start + " until " + end + " is not a period of kind " + kind);
        }
    }

    /** Counts months, since the hashes of dates a month apart fall on few places of a table. */
    @Override
    public int hashCode() {
        int firstMonth = start.getYear() * 12 + start.getMonthValue();
        int months = (end.getYear() * 12 + end.getMonthValue()) - firstMonth;
        return firstMonth + months * 0x9E3779B9;
    }

    /**
     * A calendar year.
     *
     * @param year 0 to 9998
     * @return the year
     * @throws IllegalArgumentException if the year is out of range
     */
    public static Period year(int year) {
        return part(PeriodKind.YEAR, year, 1);
    }

    /**
     * A calendar month.
     *
     * @param year 0 to 9998
     * @param month 1 to 12
     * @return the month
     * @throws IllegalArgumentException if the year or month is out of range
     */
    public static Period month(int year, int month) {
        return part(PeriodKind.MONTH, year, month);
    }

    /**
     * A span of whole calendar years. {@code 2024-2027} has the same days as the council period {@code C2023-2027}, but is
     * another period: figures of one are not taken for figures of the other.
     *
     * @param first the first year
     * @param last the last year, included, later than the first
     * @return the span
     * @throws IllegalArgumentException if the last year is not later than the first, or a year is out of range
     */
    public static Period years(int first, int last) {
        checkYear(first);
        checkYear(last);
        return new Period(PeriodKind.YEARS, LocalDate.of(first, 1, 1), LocalDate.of(last + 1, 1, 1));
    }

    /**
     * The council period (<i>kommunestyreperiode, valgperiode</i>) that begins after an election, in the form that
     * figures are counted for it: the four whole calendar years after the election. {@code C2023-2027} is 1 January 2024
     * to 31 December 2027.
     *
     * <p>A council sits from its constituting meeting, which is to be held by the end of October of the election year
     * (kommuneloven 2018 § 7-1, before it kommuneloven 1992 § 17), to that of the next council. That day is each
     * municipality's own, while a period is the same for all and figures come by calendar year. The years counted are the
     * four whose budgets the council adopts (§ 14-3: before the year begins), and those in which the municipalities that
     * elected it exist when borders change with the election, as in 2020. So the council's first weeks, from October to
     * new year, are counted to the period before.
     *
     * @param electionYear the year of the election of a municipal council: 1963 and every fourth year since, to 9991
     * @return the period
     * @throws IllegalArgumentException if councils are not elected in that year
     */
    public static Period councilPeriod(int electionYear) {
        if (!isElection(electionYear)) {
            throw new IllegalArgumentException("Municipal councils are elected in " + FIRST_ELECTION
                    + " and every fourth year since, such as 2019, 2023 and 2027, until 9991; not in " + electionYear);
        }
        return part(PeriodKind.COUNCIL_PERIOD, electionYear + 1, 1);
    }

    private static boolean isElection(int year) {
        return year >= FIRST_ELECTION && year <= 9991 && (year - FIRST_ELECTION) % BETWEEN_ELECTIONS == 0;
    }

    /**
     * Reads a period in any of the forms of the table above.
     *
     * @param text the text, without spaces around it
     * @return the period
     * @throws IllegalArgumentException if the text has none of the forms, or a part that the year does not have
     */
    public static Period parse(String text) {
        Matcher matcher = TEXT.matcher(Objects.requireNonNull(text, "text"));
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "Not a period: '" + text + "'; write it as 2024, 2024-H1, 2024-T2, 2024-Q3, 2024-M05, 2019-2023 for"
                            + " years or C2023-2027 for the council elected in 2023");
        }
        if (matcher.group("elected") != null) {
            return councilPeriod(text, Integer.parseInt(matcher.group("elected")), matcher.group("next"));
        }
        int year = Integer.parseInt(matcher.group("year"));
        String last = matcher.group("last");
        if (last != null) {
            return years(year, Integer.parseInt(last));
        }
        if (matcher.group("month") != null) {
            return month(year, Integer.parseInt(matcher.group("month")));
        }
        if (matcher.group("quarter") != null) {
            return part(PeriodKind.QUARTER, year, Integer.parseInt(matcher.group("quarter")));
        }
        String letter = matcher.group("letter");
        if (letter == null) {
            return year(year);
        }
        PeriodKind kind = switch (letter) {
            case "H" -> PeriodKind.HALF_YEAR;
            case "T" -> PeriodKind.TERTIAL;
            default -> PeriodKind.QUARTER;
        };
        return part(kind, year, Integer.parseInt(matcher.group("part")));
    }

    private static Period councilPeriod(String text, int elected, String next) {
        Period period = councilPeriod(elected);
        if (Integer.parseInt(next) != elected + BETWEEN_ELECTIONS) {
            throw new IllegalArgumentException("Not a council period: '" + text + "'; the council elected in " + elected
                    + " sits until the election of " + (elected + BETWEEN_ELECTIONS) + ", so write " + period);
        }
        return period;
    }

    private static Period part(PeriodKind kind, int year, int part) {
        checkYear(year);
        int parts = Math.max(1, 12 / kind.months());
        if (part < 1 || part > parts) {
            throw new IllegalArgumentException("A year has " + parts + " periods of kind " + kind + ", not " + part);
        }
        LocalDate start = LocalDate.of(year, (part - 1) * kind.months() + 1, 1);
        return new Period(kind, start, start.plusMonths(kind.months()));
    }

    private static void checkYear(int year) {
        if (year < 0 || year > 9998) {
            throw new IllegalArgumentException("A year is 0 to 9998: " + year);
        }
    }

    /**
     * The calendar year that the period starts in; for a council period the year after the election.
     *
     * @return the year
     */
    public int startYear() {
        return start.getYear();
    }

    /**
     * The period of the same kind a number of calendar years away: the same month, quarter or year then.
     *
     * @param years how many years later; negative for earlier
     * @return the period
     * @throws IllegalArgumentException if it would leave the years 0 to 9998, or if no council is elected then that would
     *     sit in a council period
     */
    public Period plusYears(int years) {
        long year = (long) start.getYear() + years;
        if (year < 0 || year > 9998) {
            throw new IllegalArgumentException(this + " moved by " + years + " years leaves the years 0 to 9998");
        }
        return new Period(kind, start.plusYears(years), end.plusYears(years));
    }

    /**
     * The period of the same kind a number of periods away: the month, quarter or year so many before; for a span of years
     * the span of as many years, moved by its own length; for a council period that of the council so many elections
     * before.
     *
     * @param periods how many periods earlier; negative for later
     * @return the period; empty if there is none in the years 0 to 9998, or none after an election from
     *     {@link #FIRST_ELECTION} on
     */
    public Optional<Period> earlier(int periods) {
        long months = kind == PeriodKind.YEARS ? 12L * (end.getYear() - start.getYear()) : kind.months();
        long first = kind == PeriodKind.COUNCIL_PERIOD ? 12L * (FIRST_ELECTION + 1) : 0;
        long from = 12L * start.getYear() + start.getMonthValue() - 1 - months * periods;
        if (from < first || from + months > 12L * 9999) {
            return Optional.empty();
        }
        LocalDate day = LocalDate.of((int) (from / 12), (int) (from % 12) + 1, 1);
        return Optional.of(new Period(kind, day, day.plusMonths(months)));
    }

    /**
     * The periods of a finer kind that make up this one, in order; this period alone if the kind is its own.
     *
     * @param finer the kind to divide into
     * @return the parts, which leave nothing out and overlap nowhere
     * @throws IllegalArgumentException if this period is not a whole number of periods of that kind
     */
    public List<Period> divide(PeriodKind finer) {
        if (finer == kind) {
            return List.of(this);
        }
        if (!finer.divides(kind)) {
            throw new IllegalArgumentException(this + " cannot be divided into periods of kind " + finer);
        }
        List<Period> parts = new ArrayList<>();
        for (LocalDate day = start; day.isBefore(end); day = day.plusMonths(finer.months())) {
            parts.add(new Period(finer, day, day.plusMonths(finer.months())));
        }
        return List.copyOf(parts);
    }

    /**
     * The period of a coarser kind that this one is a part of.
     *
     * @param coarser a kind that this period's kind divides
     * @return the period; empty for spans of years, since many have this period in them, and for a council period where
     *     there is none
     * @throws IllegalArgumentException if this period's kind does not divide the other
     */
    public Optional<Period> enclosing(PeriodKind coarser) {
        if (!kind.divides(coarser)) {
            throw new IllegalArgumentException(this + " is not a part of periods of kind " + coarser);
        }
        if (coarser == PeriodKind.YEARS) {
            return Optional.empty();
        }
        int month = 12 * start.getYear() + start.getMonthValue() - 1;
        int from = month - month % coarser.months();
        boolean council = coarser == PeriodKind.COUNCIL_PERIOD;
        if (council && !isElection(from / 12 - 1)) {
            return Optional.empty();
        }
        LocalDate day = LocalDate.of(from / 12, from % 12 + 1, 1);
        return Optional.of(new Period(coarser, day, day.plusMonths(coarser.months())));
    }

    @Override
    public int compareTo(Period other) {
        int byStart = start.compareTo(other.start);
        int byDays = byStart != 0 ? byStart : end.compareTo(other.end);
        return byDays != 0 ? byDays : kind.compareTo(other.kind);
    }

    /** The text of the table above, which {@link #parse(String)} reads back. */
    @Override
    public String toString() {
        String year = fourDigits(start.getYear());
        int part = kind == PeriodKind.YEARS ? 0 : (start.getMonthValue() - 1) / kind.months() + 1;
        return switch (kind) {
            case YEAR -> year;
            case COUNCIL_PERIOD ->
                "C" + fourDigits(start.getYear() - 1) + "-" + fourDigits(start.getYear() - 1 + BETWEEN_ELECTIONS);
            case YEARS -> year + "-" + fourDigits(end.getYear() - 1);
            case HALF_YEAR -> year + "-H" + part;
            case TERTIAL -> year + "-T" + part;
            case QUARTER -> year + "-Q" + part;
            case MONTH -> year + "-M" + (part < 10 ? "0" : "") + part;
        };
    }

    private static String fourDigits(int year) {
        String digits = Integer.toString(year);
        return "0".repeat(4 - digits.length()) + digits;
    }
}
