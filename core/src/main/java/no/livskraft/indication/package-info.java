/**
 * What the networks of a programme show together: indications, not national statistics, each with the municipalities behind
 * it.
 */
@NullMarked
package no.livskraft.indication;

import org.jspecify.annotations.NullMarked;
