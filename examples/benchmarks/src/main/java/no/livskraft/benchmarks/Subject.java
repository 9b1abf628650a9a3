package no.livskraft.benchmarks;

import java.sql.SQLException;

/** Who is timed. */
interface Subject extends AutoCloseable {

    /**
     * Computes everything, in whatever form it is used to.
     *
     * @return what must not be optimised away
     * @throws SQLException if a database cannot
     */
    Object compute() throws SQLException;

    /**
     * Computes everything once, for comparison with the others.
     *
     * @return a column for each indicator; what is not finite is absent
     * @throws SQLException if a database cannot
     */
    double[][] numbers() throws SQLException;

    @Override
    default void close() throws SQLException {}
}
