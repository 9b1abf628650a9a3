/**
 * Where observations come from.
 */
@NullMarked
package no.livskraft.spi.source;

import org.jspecify.annotations.NullMarked;
