/**
 * Where documents and observations are kept.
 */
@NullMarked
package no.livskraft.spi.storage;

import org.jspecify.annotations.NullMarked;
