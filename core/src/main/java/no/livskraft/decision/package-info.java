/**
 * Political resolutions to take part in a network.
 */
@NullMarked
package no.livskraft.decision;

import org.jspecify.annotations.NullMarked;
