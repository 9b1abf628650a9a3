package no.livskraft.municipality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import no.livskraft.data.LivskraftException;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.Problem;

/**
 * How figures are to be divided where a municipality was split, by somebody who knows: the register does not. A figure
 * that was divided is {@link no.livskraft.data.Flag#ESTIMATED}. Immutable and safe for use by many threads.
 *
 * <p>The shares of a split hold for figures of all periods that are carried through it. They are the caller's own claim,
 * such as the number of inhabitants of each piece on the day of the split, and explanations name what they rest on.
 *
 * @param source what the shares rest on and where that is from, as explanations say it, such as <i>population by basic
 *     statistical unit on 1 January 2019 (SSB)</i>
 * @param splits the divisions, in the order of their dates, directions and numbers; unmodifiable
 */
public record SplitWeights(LocalizedText source, List<Split> splits) {

    /** How far the shares of a split may be from adding up to 1. */
    public static final double TOLERANCE = 1e-9;

    private static final Comparator<Split> ORDER =
            Comparator.comparing(Split::date).thenComparing(Split::direction).thenComparing(Split::whole);

    /** Which way in time a figure is carried when it is divided. */
    public enum Direction {
        /** From the old municipality to those that it was split into. */
        FORWARDS,
        /** From a municipality back to those that it was made of; to look back, a merger is a split. */
        BACKWARDS
    }

    /**
     * How the figure of one municipality is divided on one day of change.
     *
     * @param whole the municipality whose figure is divided: forwards an old number, backwards a new one
     * @param date the day on which the new numbers became valid
     * @param direction which way in time
     * @param shares the share of every piece, by the piece's number, in the order of the numbers: forwards new numbers,
     *     backwards old ones. Each between 0 and 1, all together 1; that is checked when the splits are gathered in
     *     {@link SplitWeights}, so that all that is wrong is told at once. Unmodifiable
     */
    public record Split(
            MunicipalityNumber whole, LocalDate date, Direction direction, Map<MunicipalityNumber, Double> shares) {

        /** Checks that nothing is missing and copies the map. */
        public Split {
            Objects.requireNonNull(whole, "whole");
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(direction, "direction");
            shares = Collections.unmodifiableMap(new TreeMap<>(shares));
        }

        /**
         * How the figure of a municipality that was split is divided.
         *
         * @param whole the number that was split
         * @param date the day on which the new numbers became valid
         * @param shares the share of every new number that got a part of it
         * @return the split
         */
        public static Split forwards(MunicipalityNumber whole, LocalDate date, Map<MunicipalityNumber, Double> shares) {
            return new Split(whole, date, Direction.FORWARDS, shares);
        }

        /**
         * How the figure of a municipality is divided between those that it was made of, to look back.
         *
         * @param whole the number that became valid on the day, or grew on it
         * @param date the day
         * @param shares the share of every old number that a part of it came from
         * @return the split
         */
        public static Split backwards(
                MunicipalityNumber whole, LocalDate date, Map<MunicipalityNumber, Double> shares) {
            return new Split(whole, date, Direction.BACKWARDS, shares);
        }
    }

    /**
     * Checks the shares and puts the splits in order.
     *
     * @throws LivskraftException if a share is not between 0 and 1, those of a split do not add up to 1 within
     *     {@link #TOLERANCE}, or a split stands twice; with all problems, of codes {@code MUN-015} to {@code MUN-017}
     */
    public SplitWeights {
        Objects.requireNonNull(source, "source");
        splits = splits.stream().sorted(ORDER).toList();
        refuse(SplitCheck.check(splits));
    }

    /**
     * Shares without a look at any register; a conversion that is given them looks.
     *
     * @param source what the shares rest on and where that is from
     * @param splits the divisions in any order
     * @return the weights
     * @throws LivskraftException with all problems if the shares do not add up, as the constructor says
     */
    public static SplitWeights of(LocalizedText source, Split... splits) {
        return new SplitWeights(source, Arrays.asList(splits));
    }

    /**
     * Shares that fit a register: the way to learn everything that is wrong with them at once.
     *
     * @param register what is known about splits
     * @param source what the shares rest on and where that is from
     * @param splits the divisions in any order
     * @return the weights
     * @throws LivskraftException with all problems if the shares do not add up, as the constructor says, or do not fit
     *     the register, as {@link #check(MunicipalityRegister)} says
     */
    public static SplitWeights of(MunicipalityRegister register, LocalizedText source, List<Split> splits) {
        List<Split> ordered = splits.stream().sorted(ORDER).toList();
        List<Problem> problems = new ArrayList<>(SplitCheck.check(ordered));
        problems.addAll(SplitCheck.check(ordered, register));
        refuse(problems);
        return new SplitWeights(source, ordered);
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new LivskraftException(problems);
        }
    }

    /**
     * Whether the register knows each split, with exactly these pieces.
     *
     * @param register what is known about splits
     * @return a problem of code {@code MUN-018} for each municipality that was not split on the day, and of code
     *     {@code MUN-019} for each split with other pieces; unmodifiable
     */
    public List<Problem> check(MunicipalityRegister register) {
        return SplitCheck.check(splits, register);
    }
}
