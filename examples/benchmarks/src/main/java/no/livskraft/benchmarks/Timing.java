package no.livskraft.benchmarks;

/**
 * How long somebody took.
 *
 * @param who who
 * @param values how many values a pass computes
 * @param milliseconds for one pass over all values
 * @param error how far off that may be, in milliseconds, by the measuring tool's own reckoning
 * @param bytes how much of the heap was allocated in a pass
 */
record Timing(String who, long values, double milliseconds, double error, double bytes) {}
