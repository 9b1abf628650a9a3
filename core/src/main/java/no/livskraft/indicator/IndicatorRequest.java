package no.livskraft.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.Period;
import no.livskraft.data.PeriodKind;

/**
 * What the engine is asked to compute.
 *
 * @param indicators ids of indicators in the order they are to be shown, at least one, each once; unmodifiable
 * @param municipalities numbers valid on the date of the borders, at least one, each once; unmodifiable
 * @param periods the periods, at least one, each once; an indicator is {@link no.livskraft.data.Status#NOT_APPLICABLE} in
 *     those that are not of its kind; unmodifiable
 * @param borders the date whose municipal borders all values are reported in
 * @param knownAt the figures are used as they were known at this moment
 */
public record IndicatorRequest(
        List<String> indicators,
        List<MunicipalityNumber> municipalities,
        List<Period> periods,
        LocalDate borders,
        Instant knownAt) {

    /**
     * Checks the parts and copies the lists.
     *
     * @throws IllegalArgumentException if a list is empty or something stands twice in it
     */
    public IndicatorRequest {
        indicators = checked("indicator", indicators);
        municipalities = checked("municipality", municipalities);
        periods = checked("period", periods);
        Objects.requireNonNull(borders, "borders");
        Objects.requireNonNull(knownAt, "knownAt");
    }

    private static <T> List<T> checked(String what, List<T> values) {
        List<T> copy = List.copyOf(values);
        if (copy.isEmpty()) {
            throw new IllegalArgumentException("Ask for at least one " + what);
        }
        HashSet<T> seen = new HashSet<>();
        for (T value : copy) {
            if (!seen.add(value)) {
                throw new IllegalArgumentException("The " + what + " " + value + " is asked for twice");
            }
        }
        return copy;
    }

    /**
     * Begins a request.
     *
     * @param borders the date whose municipal borders all values are reported in
     * @param knownAt the figures are used as they were known at this moment
     * @return the builder
     */
    public static Builder builder(LocalDate borders, Instant knownAt) {
        return new Builder(borders, knownAt);
    }

    /** Collects the parts of a request. Not safe for use by several threads. */
    public static final class Builder {

        private final LocalDate borders;
        private final Instant knownAt;
        private final List<String> indicators = new ArrayList<>();
        private final List<MunicipalityNumber> municipalities = new ArrayList<>();
        private final List<Period> periods = new ArrayList<>();

        private Builder(LocalDate borders, Instant knownAt) {
            this.borders = Objects.requireNonNull(borders, "borders");
            this.knownAt = Objects.requireNonNull(knownAt, "knownAt");
        }

        /**
         * Asks for indicators.
         *
         * @param ids their ids
         * @return this builder
         */
        public Builder indicators(String... ids) {
            return indicators(Arrays.asList(ids));
        }

        /**
         * Asks for indicators.
         *
         * @param ids their ids
         * @return this builder
         */
        public Builder indicators(Collection<String> ids) {
            indicators.addAll(ids);
            return this;
        }

        /**
         * Asks for municipalities.
         *
         * @param numbers their numbers
         * @return this builder
         */
        public Builder municipalities(Collection<MunicipalityNumber> numbers) {
            municipalities.addAll(numbers);
            return this;
        }

        /**
         * Asks for municipalities.
         *
         * @param numbers their numbers, of four digits each
         * @return this builder
         * @throws IllegalArgumentException if one is not four digits
         */
        public Builder municipalities(String... numbers) {
            return municipalities(
                    Arrays.stream(numbers).map(MunicipalityNumber::of).toList());
        }

        /**
         * Asks for periods.
         *
         * @param asked the periods
         * @return this builder
         */
        public Builder periods(Collection<Period> asked) {
            periods.addAll(asked);
            return this;
        }

        /**
         * Asks for calendar years.
         *
         * @param first the first
         * @param last the last, included
         * @return this builder
         * @throws IllegalArgumentException if a year is out of range
         */
        public Builder years(int first, int last) {
            return parts(PeriodKind.YEAR, first, last);
        }

        /**
         * Asks for all quarters of calendar years.
         *
         * @param first the first year
         * @param last the last year, included
         * @return this builder
         * @throws IllegalArgumentException if a year is out of range
         */
        public Builder quarters(int first, int last) {
            return parts(PeriodKind.QUARTER, first, last);
        }

        /**
         * Asks for all months of calendar years.
         *
         * @param first the first year
         * @param last the last year, included
         * @return this builder
         * @throws IllegalArgumentException if a year is out of range
         */
        public Builder months(int first, int last) {
            return parts(PeriodKind.MONTH, first, last);
        }

        /**
         * Asks for council periods.
         *
         * @param firstElection the year of the election that the first begins after
         * @param lastElection the year of the election that the last begins after, included
         * @return this builder
         * @throws IllegalArgumentException if municipal councils are not elected in one of the years
         */
        public Builder councilPeriods(int firstElection, int lastElection) {
            return periods(Period.councilPeriod(firstElection), Period.councilPeriod(lastElection));
        }

        /**
         * Asks for the periods of a kind that follow on each other from one to another, such as from {@code 2022-Q3} to
         * {@code 2024-Q2}, or {@code 2015-2019} to {@code 2020-2024}.
         *
         * @param first the first
         * @param last the last, included
         * @return this builder; unchanged if the last is before the first
         * @throws IllegalArgumentException if no number of periods leads from the first to the last, since they are of
         *     different kinds or overlap
         */
        public Builder periods(Period first, Period last) {
            List<Period> asked = new ArrayList<>();
            Optional<Period> next = Optional.of(first);
            while (next.isPresent() && next.get().compareTo(last) <= 0) {
                asked.add(next.get());
                next = next.get().earlier(-1);
            }
            boolean arrives = asked.isEmpty() || asked.get(asked.size() - 1).equals(last);
            if (first.kind() != last.kind() || !arrives) {
                throw new IllegalArgumentException("The periods after " + first + " do not lead to " + last);
            }
            return periods(asked);
        }

        private Builder parts(PeriodKind kind, int first, int last) {
            for (int year = first; year <= last; year++) {
                periods.addAll(Period.year(year).divide(kind));
            }
            return this;
        }

        /**
         * The request.
         *
         * @return the request
         * @throws IllegalArgumentException if something is missing or asked for twice
         */
        public IndicatorRequest build() {
            return new IndicatorRequest(indicators, municipalities, periods, borders, knownAt);
        }
    }
}
