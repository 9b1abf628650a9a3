/**
 * The contract that rules of counties extend to prove themselves.
 */
@NullMarked
package no.livskraft.tck.rule;

import org.jspecify.annotations.NullMarked;
