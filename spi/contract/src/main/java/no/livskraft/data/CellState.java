package no.livskraft.data;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * Status and flags of one cell packed into a {@code short}, so that a column of a million cells stays small.
 *
 * <p>The lowest bits hold the status, the others one flag each. A figure that is present and carries no flag has the state
 * 0. An absent cell has no flags.
 *
 * <h2>How states meet</h2>
 *
 * {@link #combine(short, short)} is the one table that every operator and every aggregate uses for the figures that a
 * result rests on:
 *
 * <table>
 * <caption>State of a result computed from two figures</caption>
 * <tr><th></th><th>present, flags G</th><th>absent for reason S</th></tr>
 * <tr><th>present, flags F</th><td>present, flags F ∪ G</td><td>absent for S</td></tr>
 * <tr><th>absent for reason R</th><td>absent for R</td><td>absent for the later of R and S in the order of
 * {@link Status}</td></tr>
 * </table>
 *
 * It is commutative, associative and idempotent, {@code 0} is its neutral element and {@link Status#WITHHELD} absorbs
 * everything.
 *
 * <p>A formula can leave figures out of a result with {@code if} and {@code coalesce}: their reasons and flags then do not
 * meet the others', except that a withheld one withholds the result all the same. {@code coalesce} passes over
 * {@link Status#NOT_AVAILABLE}, {@link Status#NOT_YET_PUBLISHED}, {@link Status#NOT_REPORTED} and
 * {@link Status#NOT_APPLICABLE}, and stops at every other reason. What becomes of every status and flag in every operator,
 * function and aggregate stands with examples in {@code core/src/docs/absence.md}.
 *
 * <p>A packed state lives in memory only; files and databases name statuses and flags.
 */
@SuppressWarnings("EnumOrdinal") // the order of the statuses is their precedence, and packed states are never stored
public final class CellState {

    private static final Status[] STATUSES = Status.values();
    private static final Flag[] FLAGS = Flag.values();

    /**
     * A reason is a row of ones, as many as its place among the statuses, so that the later of two is both together; the
     * lowest bit says that there is one. So states are combined without asking, which machines do for many at a time.
     */
    private static final int REASON = (1 << (STATUSES.length - 1)) - 1;

    private static final int ABSENT = 1;
    private static final int FLAG = ((1 << FLAGS.length) - 1) << (STATUSES.length - 1);

    private CellState() {}

    /**
     * The state of a cell.
     *
     * @param status whether there is a figure
     * @param flags what to know about it; must be empty if it is absent
     * @return the packed state
     * @throws IllegalArgumentException if an absent cell is given flags
     */
    public static short of(Status status, Set<Flag> flags) {
        if (status.isAbsent() && !flags.isEmpty()) {
            throw new IllegalArgumentException("An absent figure (" + status + ") cannot carry flags: " + flags);
        }
        int bits = reason(status);
        for (Flag flag : flags) {
            bits |= bit(flag);
        }
        return (short) bits;
    }

    /**
     * The state of an absent cell.
     *
     * @param reason why it is absent
     * @return the packed state
     * @throws IllegalArgumentException if the reason is {@link Status#PRESENT}
     */
    public static short absent(Status reason) {
        if (!reason.isAbsent()) {
            throw new IllegalArgumentException("PRESENT is no reason for absence");
        }
        return (short) reason(reason);
    }

    private static int reason(Status status) {
        return (1 << status.ordinal()) - 1;
    }

    /**
     * The status in a state.
     *
     * @param state a packed state
     * @return the status
     * @throws IllegalArgumentException if the state was not made by this class
     */
    public static Status status(short state) {
        if (malformed(state) != 0) {
            throw new IllegalArgumentException("Not a cell state: " + state);
        }
        return STATUSES[Integer.bitCount(state & REASON)];
    }

    /** Bits that should not be set: any that nobody uses, flags of an absent cell, a reason with a gap in its ones. */
    static int malformed(int state) {
        int reason = state & REASON;
        return (state & ~(REASON | FLAG)) | (state & FLAG & -(state & ABSENT)) | (reason & (reason + 1));
    }

    /** Finds for each state the bits that this class would not have set; 0 for each that it made. */
    static void findMalformed(int count, short[] states, short[] into) {
        for (int i = 0; i < count; i++) {
            into[i] = (short) malformed(states[i]);
        }
    }

    /**
     * Whether a cell in this state holds a figure.
     *
     * @param state a packed state
     * @return true if the status is {@link Status#PRESENT}
     */
    public static boolean isPresent(short state) {
        return (state & ABSENT) == 0;
    }

    /**
     * The flags in a state.
     *
     * @param state a packed state
     * @return the flags, in the order of {@link Flag}; unmodifiable
     */
    public static Set<Flag> flags(short state) {
        EnumSet<Flag> flags = EnumSet.noneOf(Flag.class);
        for (Flag flag : FLAGS) {
            if ((state & bit(flag)) != 0) {
                flags.add(flag);
            }
        }
        return Collections.unmodifiableSet(flags);
    }

    /**
     * Whether a cell in this state carries a flag.
     *
     * @param state a packed state
     * @param flag the flag
     * @return true if it does; false if the cell is absent
     */
    public static boolean has(short state, Flag flag) {
        return (state & bit(flag)) != 0;
    }

    /**
     * The state with a flag added.
     *
     * @param state a packed state
     * @param flag the flag
     * @return the state of a present cell with the flag; the state itself if the cell is absent
     */
    public static short with(short state, Flag flag) {
        return isPresent(state) ? (short) (state | bit(flag)) : state;
    }

    /**
     * The state of a result that was computed from two figures, by the table above.
     *
     * @param one a packed state
     * @param other a packed state
     * @return the packed state of the result
     */
    public static short combine(short one, short other) {
        int both = one | other;
        return (short) (both & ~(FLAG & -(both & ABSENT)));
    }

    /**
     * The states of results that were computed cell by cell from two columns, as {@link #combine(short, short)} has it.
     *
     * @param count how many cells, from index 0 on
     * @param one packed states
     * @param other packed states
     * @param into receives the packed states of the results; may be one of the others
     * @throws IndexOutOfBoundsException if an array is too short
     */
    public static void combine(int count, short[] one, short[] other, short[] into) {
        Objects.checkFromIndexSize(0, count, Math.min(into.length, Math.min(one.length, other.length)));
        for (int i = 0; i < count; i++) {
            int both = one[i] | other[i];
            into[i] = (short) (both & ~(FLAG & -(both & ABSENT)));
        }
    }

    private static int bit(Flag flag) {
        return 1 << (STATUSES.length - 1 + flag.ordinal());
    }
}
