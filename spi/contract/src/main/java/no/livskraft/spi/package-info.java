/**
 * What every plugin has in common: who it is, which settings it takes, and the context it works in.
 */
@NullMarked
package no.livskraft.spi;

import org.jspecify.annotations.NullMarked;
