/**
 * Contracts that plugins extend to prove themselves: one for each service interface.
 */
@NullMarked
package no.livskraft.tck;

import org.jspecify.annotations.NullMarked;
