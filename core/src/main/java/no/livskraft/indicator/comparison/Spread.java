package no.livskraft.indicator.comparison;

import java.util.Arrays;

/**
 * Finds the middle and the places of many values without sorting them. The values are spread over buckets that stand in
 * the order of the values, with a few in each, so that only neighbours are left to compare: a third of the time of a sort
 * for a few hundred values, and never worse than a sort by more than the time to see that the buckets did not help.
 * Memory to work in; belongs to one thread.
 */
final class Spread {

    private static final int BITS = 10;
    private static final int BUCKETS = 1 << BITS;

    /** Fewer values than these are put in order faster than spread. */
    private static final int FEW = 48;

    /** How many steps a value may be from its place before all are sorted instead. */
    private static final int STEPS = 8;

    /** Values of both signs that are closer to zero than so many parts of their distance go by their size alone. */
    private static final double NEAR_ZERO = 1 << 12;

    private final int[] starts = new int[BUCKETS + 1];
    private int[] buckets = new int[0];
    private int[] order = new int[0];
    private double[] sorted = new double[0];

    private void prepare(int count) {
        if (sorted.length < count) {
            buckets = new int[count];
            order = new int[count];
            sorted = new double[count];
        }
    }

    /** The middle value, or the mean of the two in the middle. The values stay as they are; there is at least one. */
    double median(double[] values, int count) {
        prepare(count);
        int lower = (count - 1) / 2;
        int upper = count / 2;
        if (count < FEW) {
            System.arraycopy(values, 0, sorted, 0, count);
            Arrays.sort(sorted, 0, count);
            return between(sorted[lower], sorted[upper]);
        }
        spread(values, count);
        int first = bucketOf(lower);
        int last = bucketOf(upper);
        int found = 0;
        for (int i = 0; i < count; i++) {
            if (buckets[i] >= first && buckets[i] <= last) {
                sorted[found++] = values[i];
            }
        }
        Arrays.sort(sorted, 0, found);
        return between(sorted[lower - starts[first]], sorted[upper - starts[first]]);
    }

    /** The last bucket that no more than so many values stand before: the one that the value of this place is in. */
    private int bucketOf(int place) {
        int from = 0;
        int until = BUCKETS;
        while (until - from > 1) {
            int middle = (from + until) >>> 1;
            if (starts[middle] <= place) {
                from = middle;
            } else {
                until = middle;
            }
        }
        return from;
    }

    /** Half of the sum; where that would be too large to hold, half of each. */
    private static double between(double lower, double upper) {
        double sum = lower + upper;
        return lower == upper ? lower : Double.isFinite(sum) ? sum / 2 : lower / 2 + upper / 2;
    }

    /**
     * The place of each value, from 1; equal values share the best place that they take up, and the next is left empty.
     *
     * @param lowFirst whether the lowest value has the first place, or the highest
     * @param places receives the places
     */
    void places(double[] values, int count, boolean lowFirst, int[] places) {
        prepare(count);
        if (!putInOrder(values, count)) {
            placesBySearch(values, count, lowFirst, places);
            return;
        }
        int from = 0;
        while (from < count) {
            int until = from + 1;
            while (until < count && sorted[until] == sorted[from]) {
                until++;
            }
            int place = lowFirst ? from + 1 : count - until + 1;
            for (int i = from; i < until; i++) {
                places[order[i]] = place;
            }
            from = until;
        }
    }

    /** The middle of the values whose places were found last, since they are in order still. */
    double middleOfLast(int count) {
        return between(sorted[(count - 1) / 2], sorted[count / 2]);
    }

    /** Sorts values with their indices; false if that would take too long. */
    private boolean putInOrder(double[] values, int count) {
        if (count < FEW) {
            for (int i = 0; i < count; i++) {
                sorted[i] = values[i];
                order[i] = i;
            }
        } else {
            spread(values, count);
            for (int i = 0; i < count; i++) {
                int place = starts[buckets[i]]++;
                sorted[place] = values[i];
                order[place] = i;
            }
        }
        int steps = count < FEW ? Integer.MAX_VALUE : STEPS * count;
        for (int i = 1; i < count && steps >= 0; i++) {
            double value = sorted[i];
            int index = order[i];
            int place = i;
            while (place > 0 && sorted[place - 1] > value) {
                sorted[place] = sorted[place - 1];
                order[place] = order[place - 1];
                place--;
            }
            sorted[place] = value;
            order[place] = index;
            steps -= i - place;
        }
        return steps >= 0;
    }

    private void placesBySearch(double[] values, int count, boolean lowFirst, int[] places) {
        System.arraycopy(values, 0, sorted, 0, count);
        Arrays.sort(sorted, 0, count);
        for (int i = 0; i < count; i++) {
            int below = below(values[i], count, false);
            places[i] = lowFirst ? below + 1 : count - below(values[i], count, true) + 1;
        }
    }

    /** How many sorted values are below a value, or below or equal to it. */
    private int below(double value, int count, boolean orEqual) {
        int from = 0;
        int until = count;
        while (from < until) {
            int middle = (from + until) >>> 1;
            if (sorted[middle] < value || (orEqual && sorted[middle] == value)) {
                from = middle + 1;
            } else {
                until = middle;
            }
        }
        return from;
    }

    /**
     * Finds the bucket of each value, and how many values stand before each bucket. Values go by the bits of their numbers,
     * which keeps a few very large ones from crowding the others into one bucket; those of both signs by the bits of their
     * distance from a point on the other side of zero, so that very small ones do not crowd them either. Either way a
     * larger value never comes to an earlier bucket.
     */
    private void spread(double[] values, int count) {
        double lowest = values[0];
        double highest = values[0];
        for (int i = 1; i < count; i++) {
            double value = values[i];
            if (value < lowest) {
                lowest = value;
            } else if (value > highest) {
                highest = value;
            }
        }
        Arrays.fill(starts, 0);
        if (lowest > 0 || highest < 0) {
            long origin = key(lowest);
            int shift = shift(key(highest) - origin);
            for (int i = 0; i < count; i++) {
                count(i, (int) ((key(values[i]) - origin) >>> shift));
            }
        } else {
            // infinite where their distance is beyond a double, and then all are in bucket 0
            double beyond = (highest - lowest) / NEAR_ZERO;
            long zero = key(beyond);
            long origin = fromZero(lowest, beyond, zero);
            int shift = shift(fromZero(highest, beyond, zero) - origin);
            for (int i = 0; i < count; i++) {
                count(i, (int) ((fromZero(values[i], beyond, zero) - origin) >>> shift));
            }
        }
        int before = 0;
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            int inside = starts[bucket];
            starts[bucket] = before;
            before += inside;
        }
        starts[BUCKETS] = before;
    }

    /** How many of the bits of numbers up to this one are more than tell buckets apart. */
    private static int shift(long highest) {
        return Math.max(0, Long.SIZE - Long.numberOfLeadingZeros(highest) - BITS);
    }

    private static long fromZero(double value, double beyond, long zero) {
        return value < 0 ? zero - key(beyond - value) : key(value + beyond) - zero;
    }

    private void count(int index, int bucket) {
        buckets[index] = bucket;
        starts[bucket]++;
    }

    /** A whole number that is in the order of the values. */
    private static long key(double value) {
        long bits = Double.doubleToRawLongBits(value);
        return bits ^ ((bits >> (Long.SIZE - 1)) & Long.MAX_VALUE);
    }
}
