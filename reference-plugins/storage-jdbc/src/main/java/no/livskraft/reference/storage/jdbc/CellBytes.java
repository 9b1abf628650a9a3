package no.livskraft.reference.storage.jdbc;

import java.nio.ByteBuffer;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import no.livskraft.data.CellState;
import no.livskraft.data.Column;
import no.livskraft.data.Flag;
import no.livskraft.data.Status;

/**
 * A column as the bytes that the tables hold; the schema describes them. Statuses and flags have letters and bits of
 * their own there, so that stored figures keep their meaning when constants are added to the enumerations.
 */
final class CellBytes {

    private static final byte VERSION = 1;
    private static final int HEADER = 1;
    private static final Map<Byte, Status> STATUSES = new HashMap<>();
    private static final short[] STATE_BY_FLAGS = new short[1 << Flag.values().length];
    private static final byte[] FLAGS_BY_STATE;

    static {
        for (Status status : Status.values()) {
            STATUSES.put(letter(status), status);
        }
        for (int bits = 0; bits < STATE_BY_FLAGS.length; bits++) {
            Set<Flag> flags = EnumSet.noneOf(Flag.class);
            for (Flag flag : Flag.values()) {
                if ((bits & bit(flag)) != 0) {
                    flags.add(flag);
                }
            }
            STATE_BY_FLAGS[bits] = CellState.of(Status.PRESENT, flags);
        }
        FLAGS_BY_STATE = new byte[STATE_BY_FLAGS[STATE_BY_FLAGS.length - 1] + 1];
        for (int bits = 0; bits < STATE_BY_FLAGS.length; bits++) {
            FLAGS_BY_STATE[STATE_BY_FLAGS[bits]] = (byte) bits;
        }
    }

    private CellBytes() {}

    private static byte letter(Status status) {
        return (byte)
                switch (status) {
                    case PRESENT -> '=';
                    case NOT_AVAILABLE -> 'A';
                    case NOT_YET_PUBLISHED -> 'L';
                    case NOT_REPORTED -> 'R';
                    case UNDEFINED -> 'U';
                    case NOT_APPLICABLE -> 'N';
                    case NOT_COMPARABLE -> 'C';
                    case WITHHELD -> 'W';
                };
    }

    private static int bit(Flag flag) {
        return switch (flag) {
            case PROVISIONAL -> 1;
            case ESTIMATED -> 2;
            case REVISED -> 4;
            case BREAK -> 8;
            case LOW_RELIABILITY -> 16;
            case RECALCULATED -> 32;
            case SMALL_BASE -> 64;
        };
    }

    static byte[] encode(Column cells) {
        int length = cells.length();
        ByteBuffer bytes = ByteBuffer.allocate(HEADER + length * (2 + Double.BYTES));
        bytes.put(VERSION);
        int number = HEADER + 2 * length;
        for (int i = 0; i < length; i++) {
            short state = cells.state(i);
            bytes.put(HEADER + i, letter(CellState.status(state)));
            if (CellState.isPresent(state)) {
                bytes.put(HEADER + length + i, FLAGS_BY_STATE[state]);
                bytes.putDouble(number, cells.number(i));
                number += Double.BYTES;
            }
        }
        byte[] used = new byte[number];
        bytes.get(0, used);
        return used;
    }

    static Column decode(byte[] stored, int length) {
        ByteBuffer bytes = ByteBuffer.wrap(stored);
        if (stored.length < HEADER + 2 * length || stored[0] != VERSION) {
            throw new IllegalStateException(stored.length + " bytes are not the figures of " + length + " cells");
        }
        double[] numbers = new double[length];
        short[] states = new short[length];
        int number = HEADER + 2 * length;
        for (int i = 0; i < length; i++) {
            Status status = STATUSES.get(stored[HEADER + i]);
            if (status == null) {
                throw new IllegalStateException("Cell " + i + " has a status that this version does not know");
            }
            if (status.isAbsent()) {
                states[i] = CellState.absent(status);
            } else {
                states[i] = STATE_BY_FLAGS[stored[HEADER + length + i]];
                numbers[i] = bytes.getDouble(number);
                number += Double.BYTES;
            }
        }
        return Column.of(numbers, states);
    }
}
