/** What is measured: one workload, computed by hand and by the library. */
@NullMarked
package no.livskraft.benchmarks;

import org.jspecify.annotations.NullMarked;
