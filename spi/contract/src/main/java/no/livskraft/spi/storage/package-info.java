/**
 * Where documents, observations and attachments are kept.
 */
@NullMarked
package no.livskraft.spi.storage;

import org.jspecify.annotations.NullMarked;
